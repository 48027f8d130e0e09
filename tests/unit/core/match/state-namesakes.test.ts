/** Washington: the capital, or the state. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const places = knowledgeOf(`entities:
${entity('washington', 'place', '{ text: Washington, not: [Washington State] }', 'relations: [{ kind: capital-of, to: us, cite: report#2 }]')}
${entity('us', 'place', '{ text: US, case: exact }')}
`);
const marks = (...texts: string[]) => annotate(places, texts).mentions.length;

describe('the state', () => {
	it.each([
		'Apples from Oregon and Washington cost more.',
		'Fires burn in Washington, Idaho and Montana.',
		'They asked Ann Lee, Democrat of Washington.',
		'They saw snow on Mount St. Helens in Washington.',
		'She crossed the state line into Washington.',
		'Of late Washington has more of them than any other state.',
		'By then Washington was one of several states to do so.',
		'Washington State Ferries are old. Washington builds its ships in the state.',
	])('is meant: %s', (text) => {
		expect(marks(text)).toBe(0);
	});

	it('holds the name for a while', () => {
		expect(marks('Fires burn in Oregon and Washington.', 'Washington has sent help.')).toBe(0);
		expect(marks('Fires burn in Oregon and Washington.', ...Array(4).fill('Rain.'), 'Washington has sent help.')).toBe(
			1,
		);
	});

	it('has the page that names a city of its own and its parliament', () => {
		const texts = ['OLYMPIA — The Legislature met.', 'Washington will pay.'];
		expect(marks(...texts)).toBe(0);
		expect(marks(...texts, 'Word came from Washington. The other Washington slept.')).toBe(2);
		expect(marks('SEATTLE — The rain fell.', 'Washington will pay.')).toBe(1);
	});
});

describe('the capital', () => {
	it.each([
		'Washington, D.C., slept.',
		'The governor of Texas flew to Washington.',
		'They met in Texas, then in Washington.',
		'Mount Rainier is high, they say in Washington.',
	])('is meant: %s', (text) => {
		expect(marks(text)).toBe(1);
	});
});
