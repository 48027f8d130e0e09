/** Tells when a single-page site shows another address without loading a document. */

type WithNavigation = Window & { readonly navigation: Pick<EventTarget, 'addEventListener'> };

/** Calls back after each change of address other than of the fragment, until the signal aborts. */
export function watchNavigation(window: Window, onNavigate: () => void, signal: AbortSignal): void {
	let last = addressOf(window);
	const look = () => {
		const now = addressOf(window);
		if (now === last) return;
		last = now;
		onNavigate();
	};
	(window as WithNavigation).navigation.addEventListener('currententrychange', look, { signal });
}

function addressOf(window: Window): string {
	const { origin, pathname, search } = window.location;
	return origin + pathname + search;
}
