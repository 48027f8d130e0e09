/** The gallery: all states side by side, or one alone with `?state=card/personCard&theme=dark`. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card/card.css';
import '../../components/search/search.css';
import '../../components/summary/summary.css';
import '../../components/panel/panel.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { Words } from '../../components/words.ts';
import { wordsFromCatalogue } from '../../components/words-from-catalogue.ts';
import catalogue from '../../public/_locales/en/messages.json';
import { states } from './states.tsx';

const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

function Gallery() {
	const state = states.get(wanted.get('state') ?? '');
	if (state) return state();
	return (
		<div class="shelf">
			{['light', 'dark'].flatMap((shade) =>
				[...states.keys()].map((name) => (
					<section key={`${name} ${shade}`}>
						<h2>
							{name}, {shade}
						</h2>
						<iframe title={`${name}, ${shade}`} src={`?state=${name}&theme=${shade}`} />
					</section>
				)),
			)}
		</div>
	);
}

render(
	<Words.Provider value={wordsFromCatalogue(catalogue)}>
		<Gallery />
	</Words.Provider>,
	document.body,
);
// Tests read the names from here.
document.documentElement.dataset.states = [...states.keys()].join(' ');
