/** A small part of `npm run fuzz`, always the same one; and that its checks see what they are for. */
import { expect, it } from 'vitest';
import { Gazetteer } from '../../../core/match/gazetteer.ts';
import { compileNames } from '../../../core/pack/knowledge.ts';
import { KINDS, runBatch } from '../../../tools/fuzz/batch.ts';
import { checkRefusal } from '../../../tools/fuzz/pack-case.ts';
import { checkMentions, checkPlace } from '../../../tools/fuzz/page-case.ts';
import { bundledKnowledge } from '../../seeds/bundled.ts';
import { blocksOf } from '../support/dom.ts';
import { names } from '../support/names-pack.ts';

const CASES = 300;
const { pack } = bundledKnowledge();
const bundled = { pack, gazetteer: Gazetteer.of(compileNames(pack)) };

it.each(KINDS)(
	'%s of any make do no harm',
	async (kind) => {
		const { failure, cases, telling } = await runBatch(kind, 20250220, CASES, bundled);
		expect(failure).toBeUndefined();
		expect(cases).toBe(CASES);
		// Cases of which nothing comes would say little.
		expect(telling).toBeGreaterThan(CASES / 10);
	},
	120_000,
);

it('cases are the same for the same seed', async () => {
	const [once, again] = [await runBatch('packs', 7, 20, bundled), await runBatch('packs', 7, 20, bundled)];
	expect({ ...once, slowestMs: 0 }).toEqual({ ...again, slowestMs: 0 });
});

it('mentions that overlap, lie outside their text or are nobody’s are seen', () => {
	const mention = { block: 0, start: 0, end: 4, entity: 'kyiv', alias: 'Kyiv', why: 'full name' };
	const check = (...mentions: (typeof mention)[]) => checkMentions(names, ['Kyiv Kyiv'], { mentions, rejections: [] });
	expect(() => check(mention, { ...mention, start: 5, end: 9 })).not.toThrow();
	expect(() => check(mention, { ...mention, start: 3 })).toThrow('overlap');
	expect(() => check({ ...mention, end: 10 })).toThrow('not in its text');
	expect(() => check({ ...mention, end: 0 })).toThrow('not in its text');
	expect(() => check({ ...mention, entity: 'lviv' })).toThrow('nothing is called lviv');
});

it('a place that holds another text is seen', () => {
	const [block] = blocksOf('<p>Ky<b>iv</b> said</p>');
	if (!block) throw new Error('no block');
	expect(() => checkPlace(block, { start: 0, end: 4 })).not.toThrow();
	expect(() => checkPlace({ ...block, pieces: block.pieces, text: 'kyiv said' }, { start: 0, end: 4 })).toThrow('else');
});

it('a refusal that nobody can read is seen', () => {
	expect(() => checkRefusal('this is not a pack: the file is not JSON')).not.toThrow();
	expect(() => checkRefusal('x'.repeat(1000))).toThrow('1000 characters');
	expect(() => checkRefusal('this pack is damaged at \n: no')).toThrow('not seen');
});
