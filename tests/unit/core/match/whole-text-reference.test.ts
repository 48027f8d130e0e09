/** Whole texts, however bad, against a slow matcher that shares no code with ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { buildGazetteer } from '../../../../core/match/build-gazetteer.ts';
import { findCandidates } from '../../../../core/match/candidates.ts';
import { tokenize } from '../../../../core/match/tokens.ts';
import { type Knowledge, openPack } from '../../../../core/pack/knowledge.ts';
import { expandPattern, wholePattern } from '../../../../core/pack/patterns.ts';
import { phrasesOf } from '../../../../core/pack/phrases.ts';
import type { Entity, Pack } from '../../../../core/pack/schema.ts';
import { bundledKnowledge } from '../../../seeds/bundled.ts';
import { type PlainAlias, plainMatcher } from '../../support/reference-matcher.ts';
import { knowing, type PlainName } from '../../support/reference-pack.ts';
import { hardText } from '../../support/reference-texts.ts';
import { plainWords } from '../../support/reference-words.ts';

/** Prefixes of each other, words that differ in case alone, every script, every kind of word that is cut in a special way. */
const FORMS = [
	...['peace', 'peace deal', 'peace deal talks', 'peace deal talks in Riyadh', 'deal', 'deal talks', 'Peace', 'Deal'],
	...['Ukraine', 'US', 'us', 'Us', 'U.S. aid', 'US aid', 'aid', 'NATO', 'Nato summit', 'A', 'EU-US deal'],
	...['O’Brien', 'O’Brien Act', 'l’Ukraine', 'l’Ukraine libre', 'states’ rights', 'Gen. Deal', 'J. D. Act', 'J.D. Act'],
	...['Québec', 'Straße', 'Łódź', 'Ísafjörður', 'naïve', 'Moscow, Latah', 'Moscow', 'Latah', 'F-16', '3D', '500bn'],
	...['السلام', 'اتفاق السلام', 'شَلال', 'שלום', 'הסכם שלום', 'Київ', 'Україна', 'мир', '平和', '和', '𐐔𐐇𐐝', '𠮷野'],
];

const rule = fc.constantFrom('any' as const, 'capital' as const, 'exact' as const);
const someNames = fc
	.uniqueArray(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 24 })
	.chain((texts) =>
		fc.tuple(...texts.map((text, i) => rule.map((one): PlainName => ({ id: `e${i}`, text, case: one })))),
	);

describe('annotations of any text', () => {
	it('are those of a naive matcher, for phrases that need no help', () => {
		let matched = 0;
		const cases = someNames.chain((names) => {
			const text = hardText(names.map((name) => name.text));
			return fc.tuple(fc.constant(names), fc.array(text, { minLength: 1, maxLength: 3 }));
		});
		fc.assert(
			fc.property(cases, ([names, blocks]) => {
				const naive = plainMatcher(names);
				const expected = blocks.flatMap((text, block) =>
					naive(text).flatMap(({ start, end, aliases: [first] }) =>
						first ? [{ block, start, end, entity: first.id }] : [],
					),
				);
				const { mentions } = annotate(knowing(names), blocks);
				expect(mentions.map(({ block, start, end, entity }) => ({ block, start, end, entity }))).toEqual(expected);
				matched += expected.length;
			}),
			{ numRuns: 1000 },
		);
		expect(matched).toBeGreaterThan(3000);
	});
});

/** A form of the bundled pack: of an alias, perhaps with words that must follow, or of a longer name that is not ours. */
interface Form extends PlainAlias {
	readonly entity?: Entity;
}

function formsOf({ pack }: Knowledge): Form[] {
	return pack.entities.flatMap((entity) =>
		entity.aliases.flatMap((alias) => {
			const head = alias.followedBy && { head: plainWords(expandPattern(alias.text)[0] ?? '').length };
			const texts = expandPattern(wholePattern(alias));
			const others = (alias.not ?? []).map((text): Form => ({ text, case: 'capital' }));
			return [...texts.map((text): Form => ({ text, case: alias.case, entity, ...head })), ...others];
		}),
	);
}

/** The pack without aliases that ask for words before them: the naive matcher knows none. */
function withoutLeads(pack: Pack): Knowledge {
	const entities = pack.entities.map((entity) => ({
		...entity,
		aliases: entity.aliases.filter(({ precededBy }) => !precededBy),
	}));
	return openPack({ ...pack, entities, gazetteer: buildGazetteer(phrasesOf(entities)) });
}

/** A candidate in a form to compare: nobody's name where it is a longer name that is not ours. */
function told(start: number, end: number, owners: readonly Pick<Form, 'entity'>[]) {
	return { start, end, entities: new Set(owners.flatMap(({ entity }) => entity?.id ?? [])) };
}

describe('candidates of the bundled pack', () => {
	const knowledge = withoutLeads(bundledKnowledge().pack);
	const forms = formsOf(knowledge);
	const naive = plainMatcher(forms);
	const anyText = hardText([...new Set(forms.map((form) => form.text))], 8);

	it('are those of a naive matcher, for texts made of the pack’s own phrases', () => {
		let matched = 0;
		fc.assert(
			fc.property(anyText, (text) => {
				// An initial goes with the surname behind it, of which the naive matcher knows nothing: “Donald J. Trumpa”.
				fc.pre(!/ J\. Trump\p{L}/iu.test(text));
				const expected = naive(text).map(({ start, end, aliases }) => told(start, end, aliases));
				const found = findCandidates(knowledge, tokenize(text), 0);
				expect(found.map(({ start, end, options }) => told(start, end, options))).toEqual(expected);
				matched += expected.length;
			}),
			{ numRuns: 1000 },
		);
		expect(matched).toBeGreaterThan(2000);
	});
});
