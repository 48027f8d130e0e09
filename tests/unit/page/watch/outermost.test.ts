import { describe, expect, it } from 'vitest';
import { outermost } from '../../../../page/watch/mutations.ts';
import { documentOf } from '../../support/dom.ts';

describe('outermost elements', () => {
	const document = documentOf('<div id="a"><p id="b"><b id="c"></b></p></div><p id="d"></p>');
	const ids = (...wanted: string[]) =>
		outermost(wanted.map((id) => document.getElementById(id) as Element)).map(({ id }) => id);

	it.each([
		[
			['c', 'b', 'a', 'd'],
			['a', 'd'],
		],
		[
			['c', 'd'],
			['c', 'd'],
		],
		[['c', 'a'], ['a']],
		[['b', 'b'], ['b']],
		[[], []],
	])('of %j are %j', (given, kept) => {
		expect(ids(...given)).toEqual(kept);
	});
});
