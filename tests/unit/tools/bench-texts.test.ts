import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../core/match/build-gazetteer.ts';
import { Gazetteer } from '../../../core/match/gazetteer.ts';
import { alternation } from '../../../tools/bench/alternation.ts';
import { strangerName, syntheticAliases } from '../../../tools/bench/names.ts';
import { aliasesOf, packAround, phrasesFor } from '../../../tools/bench/packs.ts';
import { seeded } from '../../../tools/bench/random.ts';
import { matchesIn } from '../../../tools/bench/scan.ts';
import { prose } from '../../../tools/bench/texts.ts';

describe('made-up names', () => {
	const many = syntheticAliases(20_000);

	it('are all different', () => {
		expect(new Set(many.map(({ text }) => text)).size).toBe(many.length);
	});

	it('are the same again, and those of a small pack begin a large one', () => {
		expect(syntheticAliases(200)).toEqual(many.slice(0, 200));
	});

	it('are of people, organisations and places', () => {
		expect(new Set(many.map(({ type }) => type))).toEqual(new Set(['person', 'organisation', 'place']));
		const [full, surname] = many;
		expect(full?.text.endsWith(` ${surname?.text}`)).toBe(true);
		expect(full?.entity).toBe(surname?.entity);
	});

	it('are never those of strangers', () => {
		const random = seeded(8);
		const known = new Set(many.map(({ text }) => text));
		for (let i = 0; i < 500; i++) {
			const name = strangerName(random);
			expect(known.has(name)).toBe(false);
			expect(known.has(name.split(' ')[1] ?? '')).toBe(false);
		}
	});
});

describe('names of towns', () => {
	it('are different, the same again, and begin with the largest', () => {
		const towns = aliasesOf('real', 500);
		expect(new Set(towns.map(({ text }) => text)).size).toBe(500);
		expect(aliasesOf('real', 100)).toEqual(towns.slice(0, 100));
		expect(towns.slice(0, 50).map(({ text }) => text)).toContain('Tokyo');
	});

	it('end where the package ends', () => {
		const all = aliasesOf('real', 1_000_000);
		expect(all.length).toBeGreaterThan(100_000);
		expect(all.length).toBeLessThan(200_000);
	});
});

describe('made-up prose', () => {
	const names = syntheticAliases(200).map(({ text }) => text);
	const text = prose({ seed: 5, characters: 60_000, names });

	it('is the same again for the same seed', () => {
		expect(prose({ seed: 5, characters: 60_000, names })).toEqual(text);
		expect(prose({ seed: 6, characters: 60_000, names })).not.toEqual(text);
	});

	it('is as long as asked for, in paragraphs', () => {
		const length = text.join('').length;
		expect(length).toBeGreaterThanOrEqual(60_000);
		expect(length).toBeLessThan(63_000);
		expect(text.length).toBeGreaterThan(50);
	});

	it('names somebody known every thirty words or so', () => {
		const found = text.reduce((sum, paragraph) => sum + [...paragraph.matchAll(alternation(names))].length, 0);
		const words = text.join(' ').split(' ').length;
		expect(words / found).toBeGreaterThan(20);
		expect(words / found).toBeLessThan(45);
	});

	it('has the same names found in it by a small pack and a large one, by gazetteer and by expression', () => {
		const found = [200, 3_000].map((size) => {
			const gazetteer = Gazetteer.open(buildGazetteer(phrasesFor(syntheticAliases(size))));
			return text.flatMap((paragraph) => matchesIn(gazetteer, paragraph).map(([a, b]) => paragraph.slice(a, b)));
		});
		expect(found[0]).toEqual(found[1]);
		expect(found[0]).toEqual(text.flatMap((paragraph) => paragraph.match(alternation(names)) ?? []));
	});

	it('names nobody known when it is given no names', () => {
		const gazetteer = Gazetteer.open(buildGazetteer(phrasesFor(syntheticAliases(3_000))));
		const strangers = prose({ seed: 5, characters: 30_000, names: [] });
		expect(strangers.flatMap((paragraph) => matchesIn(gazetteer, paragraph))).toEqual([]);
	});
});

describe('a generated pack', () => {
	it('has each entity once with all its aliases, numbered as the gazetteer numbers them', () => {
		const aliases = syntheticAliases(40);
		const { entities } = packAround(aliases, buildGazetteer(phrasesFor(aliases)));
		expect(entities.flatMap((entity) => entity.aliases.map(({ text }) => text))).toEqual(
			aliases.map(({ text }) => text),
		);
		expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
	});
});
