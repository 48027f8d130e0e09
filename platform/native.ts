/**
 * The extension API as the browser itself gives it. Content scripts use it where the polyfill would be
 * larger than all they do; Manifest V3 browsers answer these calls with promises by themselves.
 */
export function native(): typeof chrome {
	return (globalThis as { browser?: typeof chrome }).browser ?? chrome;
}
