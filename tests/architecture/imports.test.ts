/** Imports go one way: entrypoints -> components, page, platform -> core. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsOf, SHIPPED, type SourceFile, withoutComments } from './sources.ts';

type Room = (typeof SHIPPED)[number];

/** What each room may import besides itself. `types` lets in only what is gone once compiled. */
const MAY_IMPORT: Readonly<Record<Room, Readonly<Record<string, 'all' | 'types'>>>> = {
	core: {},
	components: { core: 'all', public: 'types' },
	page: { core: 'all', components: 'all' },
	platform: { core: 'all', components: 'all', page: 'types', generated: 'all' },
	entrypoints: { core: 'all', components: 'all', page: 'all', platform: 'all' },
};

/** Packages that only some rooms may use. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly rooms: readonly Room[] }[] = [
	{ packages: /^(webextension-polyfill|wxt|@wxt-dev\/.+)(\/|$)/, rooms: ['platform', 'entrypoints'] },
	{ packages: /^(preact|@preact\/.+)(\/|$)/, rooms: ['components', 'page', 'entrypoints'] },
	{ packages: /^(@floating-ui\/.+|@mozilla\/readability)(\/|$)/, rooms: ['page'] },
	{ packages: /^(yaml|fuse\.js|d3-force)(\/|$)/, rooms: ['core'] },
	{ packages: /^(node:.*|linkedom|puppeteer-core|vitest)$/, rooms: [] },
];

const CODE = /\.(ts|tsx)$/;

interface Edge extends Import {
	readonly file: string;
	/** First folder of what is imported, or the package. */
	readonly to: string;
	readonly isPackage: boolean;
}

function edgesOf({ name, text }: SourceFile): Edge[] {
	return importsOf(text).map((one) => {
		const isPackage = !one.from.startsWith('.');
		const to = isPackage ? one.from : (path.posix.join(path.posix.dirname(name), one.from).split('/')[0] ?? '');
		return { ...one, file: name, to, isPackage };
	});
}

describe('the reader of imports', () => {
	it('sees every form', () => {
		const code = `import './a.css';
import b from 'b';
import type { C } from '../c.ts';
import {
	type D,
	d,
} from "./d.ts";
export { e } from './e.ts';
export type { F } from './f.ts';
// import g from 'g';
/* import h from 'h'; */
const i = await import('./i.ts');
const text = 'import it';
import * as j from 'j';`;
		expect(importsOf(code).map(({ from, typesOnly }) => from + (typesOnly ? ' (types)' : ''))).toEqual([
			'./a.css',
			'b',
			'../c.ts (types)',
			'./d.ts',
			'./e.ts',
			'./f.ts (types)',
			'j',
			'./i.ts',
		]);
	});
});

describe.each(SHIPPED)('%s', (room) => {
	const edges = filesIn([room], CODE).flatMap(edgesOf);

	it('has code that imports something', () => {
		expect(edges.length).toBeGreaterThan(3);
	});

	it('imports only the rooms it may', () => {
		const allowed = MAY_IMPORT[room];
		const wrong = edges
			.filter(({ isPackage, to }) => !isPackage && to !== room)
			.filter(({ to, typesOnly }) => allowed[to] !== 'all' && !(allowed[to] === 'types' && typesOnly));
		expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
	});

	it('imports only the packages it may', () => {
		const wrong = edges.filter(
			({ isPackage, to }) =>
				isPackage && ONLY_IN.some(({ packages, rooms }) => packages.test(to) && !rooms.includes(room)),
		);
		expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
	});
});

describe('the extension’s API', () => {
	it.each(['core', 'components', 'page'])('is not touched in %s', (room) => {
		const wrong = filesIn([room], CODE).filter(({ text }) =>
			/\b(globalThis|window|self)\s*(\.|\?\.|\[['"])\s*(chrome|browser)\b|\b(chrome|browser)\.(runtime|storage|tabs|i18n|scripting|action)\b/.test(
				withoutComments(text),
			),
		);
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});
});
