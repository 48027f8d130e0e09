/** Terms of an issue on pages that speak of another conflict. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const war = knowledgeOf(`entities:
${entity('Ukraine', 'place', 'Ukraine', 'relations: [{ kind: took-part-in, to: war, cite: report#2 }]').replace('id: Ukraine', 'id: ukraine')}
${entity('kyiv', 'place', 'Kyiv', 'relations: [{ kind: capital-of, to: ukraine, cite: report#2 }]')}
${entity('war', 'event', 'the war')}
${entity('truce', 'topic', '{ text: truce, needs: kyiv }, { text: Western truce, needs: kyiv }')}
${entity('paper', 'topic', 'truce paper')}
`);
const marks = (...texts: string[]) => annotate(war, texts).mentions.map(({ entity: id }) => id);

describe('a term of an issue', () => {
	it('goes with the conflict of its own sentence', () => {
		expect(marks('Kyiv offered a truce. Sudan and Chad fought.')).toEqual(['kyiv', 'truce']);
		expect(marks('Kyiv looked on. In Sudan the Sudanese asked for a truce.')).toEqual(['kyiv']);
	});

	it('goes with the blocks before, where its own says nothing', () => {
		const sudan = 'Fighting in Sudan and South Sudan went on.';
		expect(marks(sudan, sudan, 'The truce failed.', 'A guest from Kyiv came.')).toEqual(['kyiv']);
		expect(marks('Kyiv was shelled.', 'Kyiv answered.', 'The truce failed.', sudan)).toEqual(['kyiv', 'kyiv', 'truce']);
	});

	it('goes with the name right in front of it', () => {
		expect(marks('Kyiv and Ukraine welcomed the Gaza truce.')).toEqual(['kyiv', 'ukraine']);
		expect(marks('Kyiv and Ukraine welcomed the Israel-Hamas truce.')).toEqual(['kyiv', 'ukraine']);
		expect(marks('In Syria, Iraq and Iran, Kyiv sought a Ukrainian truce.')).toEqual(['kyiv', 'truce']);
	});

	it('goes with the people or the capital that it is said of', () => {
		expect(marks('Kyiv and Ukraine welcomed a truce in Tehran.')).toEqual(['kyiv', 'ukraine']);
		expect(marks('Kyiv and Ukraine welcomed a truce with Sudanese rebels.')).toEqual(['kyiv', 'ukraine']);
		expect(marks('Kyiv and Ukraine welcomed a truce with Ukrainian rebels.')).toEqual(['kyiv', 'ukraine', 'truce']);
	});

	it('goes with the title, where little else speaks', () => {
		expect(marks('Sudan at war', 'A doctor spoke of Kyiv.', 'He asked for a truce.')).toEqual(['kyiv']);
		expect(marks('News', 'A doctor spoke of Kyiv.', 'He asked for a truce.', 'Sudan.')).toEqual(['kyiv', 'truce']);
		const later = annotate(war, ['Sudan at war', 'A doctor spoke of Kyiv.', 'He asked for a truce.'], { kyiv: 1 });
		expect(later.mentions.map(({ entity: id }) => id)).toEqual(['kyiv', 'truce']);
	});

	it('goes with what was said just before of the same', () => {
		expect(marks('News.', 'Kyiv welcomed the Gaza truce. The truce held.')).toEqual(['kyiv']);
		expect(marks('News.', 'Kyiv welcomed a truce in Sudan. The truce held.')).toEqual(['kyiv']);
		expect(marks('News.', 'Kyiv welcomed the Gaza truce and a Ukrainian truce. The truce held.')).toEqual([
			'kyiv',
			'truce',
			'truce',
		]);
	});

	it('is not weighed against those who only arm or mediate', () => {
		expect(marks('France, Britain and Turkey discussed a truce. Kyiv did not.')).toEqual(['truce', 'kyiv']);
	});

	it('says why it is refused', () => {
		expect(refused(war, 'Kyiv left. In Sudan the Sudanese asked for a truce.')).toEqual([
			'truce: the words around it speak of another conflict',
		]);
	});
});

it('a name that begins inside a refused one and ends behind it is found', () => {
	expect(found(war, 'The Western truce paper.')).toEqual(['truce paper=paper']);
});
