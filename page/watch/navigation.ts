/** Tells when a single-page site shows another address without loading a document. */

/** How often the address is looked at where the browser has no Navigation API, in milliseconds. */
const LOOK_MS = 1000;

type NavigationEvents = Pick<EventTarget, 'addEventListener'>;

/** Calls back after each change of address other than of the fragment, until the signal aborts. */
export function watchNavigation(window: Window, onNavigate: (url: URL) => void, signal: AbortSignal): void {
	let last = addressOf(window);
	const look = () => {
		const now = addressOf(window);
		if (now === last) return;
		last = now;
		onNavigate(new URL(window.location.href));
	};
	const navigation = (window as Window & { navigation?: NavigationEvents }).navigation;
	if (navigation) {
		navigation.addEventListener('currententrychange', look, { signal });
		return;
	}
	const timer = window.setInterval(look, LOOK_MS);
	signal.addEventListener('abort', () => window.clearInterval(timer));
}

function addressOf(window: Window): string {
	const { origin, pathname, search } = window.location;
	return origin + pathname + search;
}
