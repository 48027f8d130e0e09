import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../../page/watch/navigation.ts';

/** A window at an address, with or without the Navigation API. */
function windowAt(address: string, navigation?: EventTarget) {
	let url = new URL(address);
	const window = {
		get location() {
			return url;
		},
		...(navigation && { navigation }),
		setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args),
		clearInterval: (timer: number) => clearInterval(timer),
	} as unknown as Window;
	const go = (to: string) => {
		url = new URL(to, url);
		navigation?.dispatchEvent(new Event('currententrychange'));
	};
	return { window, go };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe.each([
	['with the Navigation API', () => new EventTarget()],
	['without it', () => undefined],
])('navigation within a page, %s', (_, navigation) => {
	it('is told once for each new address', () => {
		const { window, go } = windowAt('https://news.example/a', navigation());
		const seen: string[] = [];
		watchNavigation(window, (url) => seen.push(url.href), new AbortController().signal);
		for (const to of ['/b', '/b', '/b?page=2', '/b?page=2#top', '/a']) {
			go(to);
			vi.advanceTimersByTime(5000);
		}
		expect(seen).toEqual(['https://news.example/b', 'https://news.example/b?page=2', 'https://news.example/a']);
	});

	it('is not told after the signal', () => {
		const { window, go } = windowAt('https://news.example/a', navigation());
		const stop = new AbortController();
		const onNavigate = vi.fn();
		watchNavigation(window, onNavigate, stop.signal);
		stop.abort();
		go('/b');
		vi.advanceTimersByTime(5000);
		expect(onNavigate).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});
