/**
 * The only script that runs on every page of an outlet: is this an article?
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../page/gate/is-article.ts';
import { watchNavigation } from '../page/watch/navigation.ts';
import { tell } from '../platform/messages.ts';

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
	const look = async () => {
		if (!changed) return;
		if (isArticle(document, location)) {
			// No answer may ever come: the background was stopped, or the page put by. Then it is told again at the next look.
			if ((await tell('article-found', {})) !== null) return;
			stop.abort();
		} else watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
		changed = false;
	};
	const begin = (wait = 0) => {
		for (const timer of timers) clearTimeout(timer);
		changed = true;
		timers = LOOKS.map((ms) => window.setTimeout(look, wait + ms));
	};
	const start = () => {
		// A reader that is already here watches the address itself and has this script run again.
		if (!read) {
			watchNavigation(window, () => begin(SETTLE_MS), stop.signal);
			// A page that comes back as it was left may have been left before its reader came, or while its site was switched off.
			addEventListener('pageshow', ({ persisted }) => persisted && begin());
		}
		begin();
	};
	// What a page does before anybody sees it is nobody's reading.
	if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start);
	else start();
});
