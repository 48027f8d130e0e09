import { describe, expect, it } from 'vitest';
import { bundledKnowledge } from '../seeds/bundled.ts';
import { locate, type Passage, readGold, score } from './support/gold.ts';

/** What the detector reaches; never lower it. */
const LEAST_F1 = 0.997;
/** Most of the places that must not be linked and are: five in a hundred. */
const MOST_TRAPPED = 0.05;
const FEWEST_PASSAGES = 48;

const passages = readGold();
const knowledge = bundledKnowledge();

const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
	...{ id: 'one', kind: 'test', trap: '', text, expect: [], not: [], may: [] },
	...rest,
});

describe('the gold set', () => {
	it('has enough passages, each with its own id', () => {
		expect(passages.length).toBeGreaterThanOrEqual(FEWEST_PASSAGES);
		const ids = passages.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	it('names only entities of the seeds, at places that are there', () => {
		for (const one of passages) {
			for (const place of [...one.expect, ...one.not, ...one.may]) {
				expect(() => locate(one, place)).not.toThrow();
				if (place.entity) expect([...knowledge.entities.keys()]).toContain(place.entity);
			}
		}
	});

	it('is annotated as well as before', () => {
		const { f1, faults } = score(passages, knowledge);
		expect(f1, faults.join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
	});

	it('springs few traps', () => {
		const { trapped, faults } = score(passages, knowledge);
		expect(trapped, faults.join('\n')).toBeLessThanOrEqual(MOST_TRAPPED);
	});

	it('links few namesakes wrongly', () => {
		const { trapped, faults } = score(
			passages.filter(({ kind }) => kind === 'namesakes'),
			knowledge,
		);
		expect(trapped, faults.join('\n')).toBeLessThanOrEqual(MOST_TRAPPED);
	});
});

describe('the scorer', () => {
	it('finds the nth place of whole words only', () => {
		const one = passage('Bus, us, US and us.');
		expect(locate(one, { text: 'us' })).toEqual({ start: 5, end: 7 });
		expect(locate(one, { text: 'us', nth: 2 })).toEqual({ start: 16, end: 18 });
		expect(() => locate(one, { text: 'us', nth: 3 })).toThrow('no “us” number 3');
	});

	it('counts right, missed, wrong and sprung', () => {
		const one = passage('NATO met in Paris. Nobody came.', {
			expect: [
				{ text: 'NATO', nth: 1, entity: 'nato' },
				{ text: 'Nobody', nth: 1, entity: 'nato' },
			],
			not: [
				{ text: 'Paris', nth: 1 },
				{ text: 'NATO', nth: 1, entity: 'kremlin' },
			],
		});
		const { precision, recall, f1, trapped, faults } = score([one], knowledge);
		expect({ precision, recall, f1, trapped }).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, trapped: 0.5 });
		expect(faults).toEqual(['test/one: missed “Nobody” nato', 'test/one: wrong “Paris” paris: full name']);
	});

	it('counts what an editor may link neither way', () => {
		const one = passage('NATO met in Paris.', {
			expect: [{ text: 'NATO', nth: 1, entity: 'nato' }],
			may: [{ text: 'Paris', nth: 1, entity: 'paris' }],
		});
		expect(score([one], knowledge)).toMatchObject({ precision: 1, recall: 1, faults: [] });
	});
});
