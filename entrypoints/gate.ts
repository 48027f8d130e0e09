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
	let timers: number[] = [];
	/** What has not changed since the look before has not become an article. One change is enough to look again. */
	let changed = true;
	const watcher = new MutationObserver(() => {
		changed = true;
		watcher.disconnect();
	});
	const look = (): void => {
		if (!changed) return;
		if (!isArticle(document, location)) {
			changed = false;
			watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
			return;
		}
		for (const timer of timers) clearTimeout(timer);
		stop.abort();
		// Not sooner: most pages never need it. After an update or removal of the extension it is gone.
		const { runtime } = native();
		if (runtime?.id) runtime.sendMessage({ backstory: 'article-found', request: {} }).catch(() => {});
	};
	const begin = (wait = 0) => {
		for (const timer of timers) clearTimeout(timer);
		changed = true;
		timers = LOOKS.map((ms) => window.setTimeout(look, wait + ms));
	};
	// A reader that is already here watches the address itself and has this script run again.
	if (!read) watchNavigation(window, () => begin(SETTLE_MS), stop.signal);
	const { prerendering } = document as { prerendering?: boolean };
	if (prerendering) document.addEventListener('prerenderingchange', () => begin(), { once: true });
	else begin();
});
