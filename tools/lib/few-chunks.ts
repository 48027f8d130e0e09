/** What the extension's pages share, in few files. */
import type { Plugin } from 'vite';

/** What the background needs too. */
const BASE =
	/polyfill|wxt|superlock|words-from|async-mutex|dequal|preload-helper|core[\\/](settings|sites)|platform[\\/](?!bundled|page-|pack-|knowledge)/;
/** Of that, what the worker needs too that takes packs from files: there is no extension API, so nothing that wants one. */
const SCHEMA = /valibot|rolldown|core[\\/]pack[\\/](schema|honest|is-document)/;
/** What that worker needs of the rest. */
const PACK = /\bidb\b|core[\\/](match|pack|card.source-book)|pack-store/;

/**
 * Puts what several pages share into five files: each of the many small ones that would come of it by itself costs
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
								{ name: 'schema', test: SCHEMA, minShareCount: 2, priority: 3 },
								{ name: 'base', test: BASE, minShareCount: 2, priority: 2 },
								{ name: 'views', test: /preact|components[\\/]|plain-text/, minShareCount: 2, priority: 1 },
								{ name: 'pack', test: PACK, minShareCount: 2, priority: 1 },
								{ name: 'knowledge', test: /fuse|(core|generated|platform)[\\/]/, minShareCount: 2 },
							],
						},
					}
				: options,
	};
}
