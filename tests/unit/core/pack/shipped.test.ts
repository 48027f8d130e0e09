import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { openPack } from '../../../../core/pack/knowledge.ts';
import { parsePack } from '../../../../core/pack/parse.ts';
import { shippedPack } from '../../../../core/pack/shipped.ts';
import { bundledKnowledge } from '../../../seeds/bundled.ts';

describe('the pack that is shipped', () => {
	const { pack } = bundledKnowledge();
	const shipped = shippedPack(pack);

	it('is a sound pack, and lighter', () => {
		expect(parsePack(JSON.stringify(shipped))).toEqual(shipped);
		expect(JSON.stringify(shipped).length).toBeLessThan(JSON.stringify(pack).length * 0.95);
	});

	it('finds the same, longer names that are something else included', () => {
		const texts = ['Donald Trump spoke in Washington.', 'The Washington Post asked Trump Tower about Lake Washington.'];
		expect(annotate(openPack(shipped), texts)).toEqual(annotate(openPack(pack), texts));
		expect(annotate(openPack(shipped), texts).mentions.length).toBeGreaterThan(1);
	});
});
