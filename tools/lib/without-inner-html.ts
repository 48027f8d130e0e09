/** Takes out of Preact what makes markup of text: nothing of ours asks for it, and so nothing shipped can. */
import type { Plugin } from 'vite';

/** Where Preact notes a property of that name, before and after. */
const NOTED = /"dangerouslySetInnerHTML"==\w\?\w=\w:/g;
/** Where it parses the markup rather than draw children. What follows is an expression of its own. */
const PARSED = /\w\?\(\w\|\|[^?]*?\.innerHTML=\w\.__html\),\w\.__k=\[\]\):\(\w&&\(\w\.textContent=""\),/;

/** @throws when Preact is written otherwise than expected, so that an update cannot bring it back unseen. */
export function withoutInnerHtml(): Plugin {
	return {
		name: 'without-inner-html',
		enforce: 'pre',
		transform(code, id) {
			if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return undefined;
			const without = code.replace(NOTED, '').replace(PARSED, '(');
			if (/innerHTML/i.test(without)) throw new Error('Preact parses markup in a place that is not known');
			return { code: without, map: null };
		},
	};
}
