/** An article with marks, and the card over it, made by the very code that runs in news pages. */
import { useEffect } from 'preact/hooks';
import baseCss from '../../components/base.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { personCard } from '../../components/card/fixtures.ts';
import * as known from '../../components/fixture-knowledge.ts';
import tokensCss from '../../components/tokens.css?inline';
import { wordsFromCatalogue } from '../../components/words-from-catalogue.ts';
import type { EntityRef } from '../../core/card/model.ts';
import type { PageSettings } from '../../core/settings.ts';
import type { CardHost } from '../../page/card/bridge.ts';
import { cardSurface } from '../../page/card/surface.tsx';
import { liveRange, Marks } from '../../page/highlight/marks.ts';
import { catalogue } from './words.ts';

const TITLE = 'What a minerals deal would buy';
const PARAGRAPHS = [
	'For two weeks the minerals deal has been about to be signed. Volodymyr Zelenskyy wants security guarantees with it; Donald Trump calls the deal itself the guarantee.',
	'At NATO’s headquarters Pete Hegseth told ministers in February that the alliance’s shield would not cover peacekeepers, whoever sends them. Keir Starmer said that Britain would, if America stands behind it. Hegseth did not say so.',
	'Lithium, titanium and rare earths lie in the ground for now. What they are worth, nobody at NATO or in Kyiv can say.',
];

/** What is marked in the text, and whom it names. */
const NAMES: readonly (readonly [text: string, entity: EntityRef])[] = [
	['minerals deal', known.mineralsDeal],
	['Volodymyr Zelenskyy', known.zelenskyy],
	['security guarantees', known.guarantees],
	['Donald Trump', known.trump],
	['NATO', known.nato],
	['Pete Hegseth', known.hegseth],
	['peacekeepers', known.peacekeepers],
	['Keir Starmer', known.starmer],
	['Hegseth', known.hegseth],
	['rare earths', known.rareEarths],
];

type Shown = 'marks' | 'card' | 'pinned' | 'sheet';

/** Marks the article, and opens a card in it as its reader would have it. Undone when the signal aborts. */
function begin(article: HTMLElement, shown: Shown, look: PageSettings['look'], signal: AbortSignal): void {
	const marks = new Marks(document, { show: 'section', look }, signal);
	marks.paint();
	const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { data } = texts.currentNode as Text;
		let done = 0;
		for (let found = next(data, done); found; found = next(data, done)) {
			const { at, text, entity } = found;
			const place = { startContainer: texts.currentNode, endContainer: texts.currentNode };
			const range = new StaticRange({ ...place, startOffset: at, endOffset: at + text.length });
			marks.add({ range, entity, section: 0 });
			done = at + text.length;
		}
	}
	const mark = marks.inOrder().find(({ entity }) => entity.id === personCard.id);
	if (shown === 'marks' || !mark) return;
	const surface = cardSurface(tokensCss + baseCss + cardCss, wordsFromCatalogue(catalogue()), () => true)(
		document,
		host(),
		signal,
	);
	const anchor = { element: article, rects: () => [...liveRange(mark).getClientRects()] };
	surface.show(personCard, anchor, { focus: false, sheet: shown === 'sheet' });
	marks.light(mark);
	if (shown !== 'pinned') return;
	// It stays where it is, so it must have come there.
	requestAnimationFrame(() => {
		const inside = document.querySelector('backstory-root')?.shadowRoot;
		inside?.querySelector<HTMLElement>('.bs-actions button')?.click();
	});
}

/** The next name in a text from a place on: the first, and of two there the longer. */
function next(data: string, from: number): { at: number; text: string; entity: EntityRef } | undefined {
	const found = NAMES.map(([text, entity]) => ({ at: data.indexOf(text, from), text, entity })).filter(
		({ at }) => at >= 0,
	);
	return found.sort((a, b) => a.at - b.at || b.text.length - a.text.length)[0];
}

function host(): CardHost {
	const nothing = () => {};
	return {
		onEnter: nothing,
		onLeave: nothing,
		onClose: nothing,
		follow: () => Promise.resolve(undefined),
		setHidden: nothing,
		note: nothing,
		openInPanel: nothing,
		articleDate: () => '2025-03-06',
		theme: () => 'page',
	};
}

/** The article alone, with a card, with a pinned card, or with a card as a finger opens it. */
export function Article({ shown, look = 'underline' }: { shown: Shown; look?: PageSettings['look'] }) {
	useEffect(() => {
		const life = new AbortController();
		const article = document.querySelector('article');
		if (article) begin(article, shown, look, life.signal);
		return () => life.abort();
	}, [shown, look]);
	return (
		<main class="page">
			<article>
				<h1>{TITLE}</h1>
				{PARAGRAPHS.map((text) => (
					<p key={text}>{text}</p>
				))}
			</article>
		</main>
	);
}
