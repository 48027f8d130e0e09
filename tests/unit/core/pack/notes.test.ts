import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../../core/card/build.ts';
import { annotate } from '../../../../core/match/annotate.ts';
import { Gazetteer } from '../../../../core/match/gazetteer.ts';
import { compileNames, openPacks } from '../../../../core/pack/knowledge.ts';
import {
	emptyNotes,
	NoteError,
	notedEntities,
	noteText,
	withBack,
	withEntity,
	withNote,
	withoutEntity,
	withoutNote,
} from '../../../../core/pack/notes.ts';
import { parsePack } from '../../../../core/pack/parse.ts';
import type { Pack } from '../../../../core/pack/schema.ts';
import { entity, packOf } from '../../support/seeds.ts';

const base = packOf(`entities:
${entity('ada-hill', 'person', 'Ada Hill')}
statements:
  - { id: a, about: [ada-hill], text: Hill opened the harbour., kind: event, cite: report#1 }
`);
const hill = { id: 'ada-hill', name: 'ada-hill', type: 'person', description: 'About ada-hill.' } as const;
const none = emptyNotes('My notes');
const open = (...packs: Pack[]) =>
	openPacks(packs.map((pack) => ({ pack, gazetteer: Gazetteer.of(compileNames(pack)) })));
const sound = (pack: Pack) => expect(parsePack(JSON.stringify(pack))).toEqual(pack);

describe('a note', () => {
	const noted = withNote(none, hill, 'Met her in 2024.\n<b>', '2026-11-26');

	it('makes a sound pack', () => {
		sound(none);
		sound(noted);
		sound(withNote(none, { ...hill, description: 'About.' }, 'x', '2026-11-26'));
	});

	it('comes first on the card of what it is on, which is described as before', () => {
		const card = buildCard(open(base, noted), 'ada-hill');
		expect(card?.description.text).toBe('About ada-hill.');
		expect(card?.statements.map(({ text }) => text)).toEqual(['Met her in 2024. ‹b›', 'Hill opened the harbour.']);
		const source = card?.sources[card.statements[0]?.cite[0]?.source ?? 0];
		expect(source).toMatchObject({ kind: 'note', published: '2026-11-26' });
		// There is one pack besides, so nothing needs to say whose a fact is.
		expect(card?.sources.some(({ pack }) => pack !== undefined)).toBe(false);
	});

	it('finds no names of its own, and is kept where the pack of its entity is gone', () => {
		expect(annotate(open(noted), ['Ada Hill']).mentions).toEqual([]);
		expect(buildCard(open(noted), 'ada-hill')?.statements).toHaveLength(1);
	});

	it('is changed and removed; nothing is left of what has no note any more', () => {
		const two = withNote(noted, hill, 'A second one.', '2026-11-27');
		const changed = withNote(two, hill, 'No, in 2023.', '2026-11-28', 'n1');
		sound(changed);
		expect(notedEntities(changed)).toEqual([
			{
				...hill,
				own: false,
				notes: [
					{ id: 'n1', text: 'No, in 2023.', when: '2026-11-28' },
					{ id: 'n2', text: 'A second one.', when: '2026-11-27' },
				],
			},
		]);
		expect(withoutNote(withoutNote(changed, 'n1'), 'n2')).toEqual(none);
	});

	it('comes back, with what was written meanwhile', () => {
		const after = withoutNote(noted, 'n1');
		const meanwhile = withNote(after, hill, 'Meanwhile.', '2026-11-27');
		const back = withBack(meanwhile, noted, after);
		sound(back);
		expect(back.statements.map(({ text }) => text)).toEqual(['Meanwhile.', 'Met her in 2024. ‹b›']);
	});
});

describe('an entity of the reader’s own', () => {
	const add = (name: string, aliases: string[] = []) =>
		withEntity(none, { name, type: 'organisation', description: '', aliases }, '2026-11-26');

	it('is found by all its names', () => {
		const { pack, id } = add('Tram Users', ['', ' TU Alderbrook ', 'Tram Users']);
		sound(pack);
		expect(
			annotate(open(base, pack), ['Ada Hill met the Tram Users, or TU Alderbrook.']).mentions.map(
				({ entity: one }) => one,
			),
		).toEqual(['ada-hill', id, id]);
	});

	it('goes with the notes on it', () => {
		const { pack, id } = add('Tram Users');
		const [on] = notedEntities(pack);
		if (!on) throw new Error('none');
		expect(on.own).toBe(true);
		expect(withoutEntity(withNote(pack, on, 'A note.', '2026-11-27'), id)).toEqual(none);
	});

	it.each([
		['nothing', '  ', 'empty'],
		['no letter', '—', 'pattern'],
		['a pattern', 'Tram (Users)', 'pattern'],
		['too many words', 'a '.repeat(17), 'long'],
		['letters of two alphabets', 'Tr\u0430m', 'letters'],
	])('has no name of %s', (_, name, fault) => {
		let caught: unknown;
		try {
			add(name);
		} catch (error) {
			caught = error;
		}
		expect(caught).toBeInstanceOf(NoteError);
		expect((caught as NoteError).fault).toBe(fault);
	});
});

it('makes a sound pack of whatever is typed, or says why not', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 600 }),
			fc.string({ unit: 'binary', maxLength: 40 }),
			(text, name) => {
				try {
					expect(noteText(text).length).toBeLessThanOrEqual(240);
					sound(withNote(none, hill, text, '2026-11-26'));
					sound(
						withEntity(none, { name, type: 'topic', description: text, aliases: [text.slice(0, 50)] }, '2026-11-26')
							.pack,
					);
				} catch (error) {
					if (!(error instanceof NoteError)) throw error;
				}
			},
		),
		{ numRuns: 500 },
	);
});
