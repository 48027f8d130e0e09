/**
 * The only script that runs on every page of an outlet: is this an article? It asks the browser
 * directly instead of through the polyfill, which is larger than all of it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../page/gate/is-article.ts';
import { watchNavigation } from '../page/watch/navigation.ts';

/** Wait after a single-page site changed its address: the new text comes after it. */
const SETTLE_MS = 400;

interface Runtime {
	id?: string;
	sendMessage(message: unknown): Promise<unknown>;
}

export default defineUnlistedScript(() => {
	const read = Symbol.for('backstory.reader') in globalThis;
	const { runtime } = ((globalThis as { browser?: { runtime: Runtime } }).browser ??
		(globalThis as unknown as { chrome: { runtime: Runtime } }).chrome) as { runtime: Runtime };
	const stop = new AbortController();
	const look = (): void => {
		// After an update or removal of the extension this script lives on without it.
		if (runtime.id && !isArticle(document, new URL(location.href))) return;
		stop.abort();
		if (!runtime.id) return;
		runtime.sendMessage({ backstory: 'article-found', request: {} }).catch(() => {});
	};
	// A reader that is already here watches the address itself and has this script run again.
	if (!read) watchNavigation(window, () => setTimeout(() => !stop.signal.aborted && look(), SETTLE_MS), stop.signal);
	look();
});
