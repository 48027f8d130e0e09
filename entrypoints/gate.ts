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
	const { runtime } = native();
	const read = Symbol.for('backstory.reader') in globalThis;
	const stop = new AbortController();
	let timers: number[] = [];
	const look = (): void => {
		// After an update or removal of the extension this script lives on without it.
		if (runtime.id && !isArticle(document, new URL(location.href))) return;
		for (const timer of timers) clearTimeout(timer);
		stop.abort();
		if (runtime.id) runtime.sendMessage({ backstory: 'article-found', request: {} }).catch(() => {});
	};
	const begin = (wait = 0) => {
		for (const timer of timers) clearTimeout(timer);
		timers = LOOKS.map((ms) => window.setTimeout(look, wait + ms));
	};
	// A reader that is already here watches the address itself and has this script run again.
	if (!read) watchNavigation(window, () => begin(SETTLE_MS), stop.signal);
	const { prerendering } = document as { prerendering?: boolean };
	if (prerendering) document.addEventListener('prerenderingchange', () => begin(), { once: true });
	else begin();
});
