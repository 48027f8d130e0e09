import { describe, expect, it } from 'vitest';
import { entity, problemsOf } from '../../support/seeds.ts';

/** Problems when three entities have these aliases. */
const claimed = (...aliases: string[]) =>
	problemsOf(`entities:\n${aliases.map((list, i) => entity(`e-${'abc'[i]}`, 'topic', list)).join('')}`);

const TAKEN = /“(.+)” is also an alias of e-a; give one of them “needs” to tell them apart$/;

describe('an alias that two entities claim', () => {
	it.each([
		['Georgia', 'Georgia'],
		['Georgia', 'GEORGIA'],
		['Georgia', 'georgia'],
		['Trump-Putin call', 'Trump Putin call'],
		['(peace|truce) talks', 'truce talks'],
		['US', '{ text: US, case: any }'],
		['{ text: US, case: exact }', '{ text: US, case: exact }'],
		['{ text: US, case: exact }', '{ text: U.S., case: exact }'],
	])('%s and %s are told', (one, other) => {
		const problems = claimed(one, other);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^test\.yaml:3: e-b: /);
		expect(problems[0]).toMatch(TAKEN);
	});

	it.each([
		['needs on the second', 'Georgia', '{ text: Georgia, needs: e-a }'],
		['needs on the first', '{ text: Georgia, needs: e-b }', 'Georgia'],
		['capitals', '{ text: ICE, case: exact }', '{ text: ice, case: any }'],
	])('is told apart by %s', (_, one, other) => {
		expect(claimed(one, other)).toEqual([]);
	});

	it('is told when two claim it without a rule behind a third with one', () => {
		expect(claimed('{ text: Georgia, needs: e-b }', 'Georgia', 'Georgia')).toEqual([
			expect.stringMatching(/^test\.yaml:4: e-c: “Georgia” is also an alias of e-b/),
		]);
	});

	it('may be given twice to one entity', () => {
		expect(claimed('Georgia, GEORGIA, (Georgia|Sakartvelo)')).toEqual([]);
	});
});

describe('an alias that cannot work', () => {
	it.each([
		['“(a|b”', /“\(a\|b” has a \( without \)$/, "'(a|b'"],
		['a sign', /“—” has 0 words; an alias has 1 to 16$/, "'—'"],
		['a pattern that may be empty', /“” has 0 words/, "'(peace|)'"],
		['seventeen words', /has 17 words; an alias has 1 to 16$/, 'a b c d e f g h i j k l m n o p q'],
		['too many forms', /stands for more than 512 forms$/, `'${'(a|b)'.repeat(10)}'`],
		['a longer name without words', /“—”/, "{ text: Georgia, not: '—' }"],
		['a longer name of seventeen words', /17 words/, '{ text: Georgia, not: a b c d e f g h i j k l m n o p q }'],
		['an empty text', /the alias is empty/, "''"],
	])('is told: %s', (_, message, alias) => {
		expect(claimed('Someone', alias)).toEqual([expect.stringMatching(message)]);
		expect(claimed('Someone', alias)[0]).toMatch(/^test\.yaml:3: e-b: /);
	});

	it('is told when there is none at all', () => {
		expect(claimed('')).toEqual([
			'test.yaml:2: e-a: “e-a” has no alias, so nothing would find it; add at least its name',
		]);
	});
});
