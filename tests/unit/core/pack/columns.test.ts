import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromTable, toTable } from '../../../../core/pack/columns.ts';
import { bundledKnowledge } from '../../../seeds/bundled.ts';

const through = (rows: readonly object[]) => fromTable(JSON.parse(JSON.stringify(toTable(rows as never))));

it('gives back whatever JSON without null was put in', () => {
	const key = fc.constantFrom('a', 'b', 'c', 'n', 'of', 'list', 'has');
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), tie('row'), tie('list')),
		row: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
		list: fc.array(tie('value'), { maxLength: 4 }),
	}));
	const rows = fc.array(fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true }), { maxLength: 6 });
	fc.assert(
		fc.property(rows, (list) => {
			expect(through(list)).toEqual(list);
		}),
		{ numRuns: 500 },
	);
});

it('gives back the bundled pack', () => {
	const { pack } = bundledKnowledge();
	expect(through([pack])).toEqual([pack]);
});
