/** What the notes page shows, state by state. */
import type { NotesProps } from './notes-view.tsx';

type Shown = Pick<NotesProps, 'writing' | 'noted' | 'said' | 'onUndo'>;

const hill = { id: 'ada-hill', name: 'Ada Hill', type: 'person', description: 'Mayor of Alderbrook.' } as const;
const noted = [
	{
		...hill,
		own: false,
		notes: [
			{ id: 'n1', text: 'Was against the tram in the autumn, says the gazette of 3 October.', when: '2026-11-20' },
			{ id: 'n2', text: 'Ask what became of the second line.', when: '2026-11-26' },
		],
	},
	{ id: 'my-1', name: 'Alderbrook Tramway Users', type: 'organisation', description: 'A club.', own: true, notes: [] },
] as const;

export const notesPages: Readonly<Record<string, Shown>> = {
	empty: { noted: [] },
	writing: { writing: { on: hill }, noted, said: 'saved' },
	changing: { writing: { on: hill, note: noted[0].notes[0] }, noted },
	newEntity: { writing: { name: 'Alderbrook Tramway Users', type: 'topic' }, noted: [], said: 'letters' },
	removed: { noted, said: 'removed', onUndo: () => {} },
};
