/**
 * The only script that runs on every page of an outlet: is this an article?
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../page/gate/is-article.ts';
import { watchNavigation } from '../page/watch/navigation.ts';
import { native } from '../platform/native.ts';

/** Looks at a page, in milliseconds after it came: some bring their text late. */
const LOOKS = [0, 1000, 3000, 8000];
/** Wait after a single-page site changed its address, in milliseconds: what it says of itself comes after it. */
const SETTLE_MS = 400;

export default defineUnlistedScript(() => {
	const read = Symbol.for('backstory.reader') in globalThis;
	const stop = new AbortController();
	const bulk = document.getElementsByTagName('p');
	let timers: number[] = [];
	/** How much there was to judge at the look before: what has not grown has not become an article. */
	let judged = -1;
	const look = (): void => {
		const { length } = bulk;
		if (length === judged) return;
		judged = length;
		if (!isArticle(document, location)) return;
		for (const timer of timers) clearTimeout(timer);
		stop.abort();
		// Not sooner: most pages never need it. After an update or removal of the extension it is gone.
		const { runtime } = native();
		if (runtime?.id) runtime.sendMessage({ backstory: 'article-found', request: {} }).catch(() => {});
	};
	const begin = (wait = 0) => {
		for (const timer of timers) clearTimeout(timer);
		judged = -1;
		timers = LOOKS.map((ms) => window.setTimeout(look, wait + ms));
	};
	// A reader that is already here watches the address itself and has this script run again.
	if (!read) watchNavigation(window, () => begin(SETTLE_MS), stop.signal);
	const { prerendering } = document as { prerendering?: boolean };
	if (prerendering) document.addEventListener('prerenderingchange', () => begin(), { once: true });
	else begin();
});
