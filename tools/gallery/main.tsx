/** The gallery: all states side by side, or one alone at `?theme=dark&language=de#card/personCard`. */
import '../../components/tokens.css';
import '../../components/own-tokens.css';
import '../../components/base.css';
import '../../components/card/card.css';
import '../../components/search/search.css';
import '../../components/summary/summary.css';
import '../../components/panel/panel.css';
import '../../components/panel/positions.css';
import '../../components/panel/timeline.css';
import '../../components/panel/who.css';
import '../../components/panel/connections.css';
import '../../components/popup/popup.css';
import '../../components/pages.css';
import '../../components/options/options.css';
import '../../components/notes/notes.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { speak } from '../../components/words.ts';
import { wordsFromCatalogue } from '../../components/words-from-catalogue.ts';
import { states } from './states.tsx';
import { catalogue } from './words.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const words = catalogue();
document.documentElement.lang = words.locale?.message ?? 'en';

// Tests look into the card, which is closed to the pages of the news.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
	return attachShadow.call(this, { ...options, mode: 'open' });
};

function Gallery() {
	const state = states.get(location.hash.slice(1));
	if (state) return state();
	return (
		<div class="shelf">
			{['light', 'dark'].flatMap((shade) =>
				[...states.keys()].map((name) => (
					<section key={`${name} ${shade}`}>
						<h2>
							{name}, {shade}
						</h2>
						<iframe title={`${name}, ${shade}`} src={`?theme=${shade}#${name}`} loading="lazy" />
					</section>
				)),
			)}
		</div>
	);
}

const draw = () => {
	// Afresh each time: a surface keeps nothing of the one before.
	render(null, document.body);
	speak(wordsFromCatalogue(words));
	render(<Gallery />, document.body);
};

window.addEventListener('hashchange', draw);
// Tests read the names from here.
document.documentElement.dataset.states = [...states.keys()].join(' ');
draw();
