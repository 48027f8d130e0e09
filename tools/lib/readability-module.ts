/** Readability's one file as a module: what joins the two kinds of module would be a tenth of the gate. */
import type { Plugin } from 'vite';

const EXPORTED = /if \(typeof module === "object"\) \{[^}]*module\.exports = (\w+);\s*\}/;

/** @throws when the file is written otherwise than expected. */
export function readabilityModule(): Plugin {
	return {
		name: 'readability-module',
		enforce: 'pre',
		transform(code, id) {
			if (!/Readability-readerable\.js/.test(id)) return undefined;
			const module = code.replace(EXPORTED, 'export default $1;');
			if (module === code) throw new Error('Readability says in another way what it exports');
			return { code: module, map: null };
		},
	};
}
