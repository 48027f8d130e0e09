/** Takes out of the card's tokens what they say of our own pages: a shadow root has no `:root`. */
import type { Plugin } from 'vite';

const OF_PAGES = /:root(?:\[[^\]]*\])?,\s*/g;

/** @throws when something is said of our own pages alone; that belongs into `own-tokens.css`. */
export function cardTokens(): Plugin {
	return {
		name: 'card-tokens',
		enforce: 'pre',
		transform(code, id) {
			if (!/[\\/]tokens\.css\?inline$/.test(id)) return undefined;
			const without = code.replace(OF_PAGES, '');
			if (without.includes(':root')) throw new Error('tokens.css has rules for our own pages alone');
			return { code: without, map: null };
		},
	};
}
