/** What the extension's pages share, in few files. */
import type { Plugin } from 'vite';

/** What the background needs too. */
const BASE =
	/polyfill|valibot|wxt|superlock|words-from|async-mutex|dequal|preload-helper|rolldown|core[\\/](settings|sites|pack.(schema|honest|is-document))|platform[\\/](?!bundled|page-|pack-|knowledge)/;

/**
 * Puts what several pages share into three files: each of the many small ones that would come of it by itself costs
 * more in the archive than its code. What the background needs is apart from the views, which it does not.
 */
export function fewChunks(): Plugin {
	return {
		name: 'few-chunks',
		outputOptions: (options) =>
			options.format === 'es'
				? {
						...options,
						codeSplitting: {
							includeDependenciesRecursively: false,
							groups: [
								{ name: 'base', test: BASE, minShareCount: 2, priority: 2 },
								{ name: 'views', test: /preact|components[\\/]|plain-text/, minShareCount: 2, priority: 1 },
								{ name: 'knowledge', test: /fuse|\bidb\b|(core|generated|platform)[\\/]/, minShareCount: 2 },
							],
						},
					}
				: options,
	};
}
