/** What must hold of every card. */
import type { CardCitation, CardModel } from '../../../core/card/model.ts';

interface Sentence {
	readonly text: string;
	readonly cite: readonly CardCitation[];
}

/** Every sentence that a card says, with its citations. */
export function sentencesOf(card: CardModel): Sentence[] {
	const { role, description, statements, positions, disputes } = card;
	return [
		...(role ? [{ text: role.title, cite: role.cite }] : []),
		description,
		...statements,
		...positions,
		...disputes.flatMap(({ sides, note }) => [...sides, ...(note ? [note] : [])]),
	];
}

/** Sentences without a source, citations that lead nowhere, sources that nothing cites: none of a good card. */
export function faultsOf({ id, sources, ...card }: CardModel): string[] {
	const faults: string[] = [];
	const used = new Set<number>();
	for (const { text, cite } of sentencesOf({ id, sources, ...card })) {
		if (cite.length === 0) faults.push(`${id}: “${text}” has no citation`);
		for (const { source, paragraph } of cite) {
			const cited = sources[source];
			if (!cited) faults.push(`${id}: “${text}” cites source ${source} of ${sources.length}`);
			else if (cited.kind !== 'general' && !paragraph)
				faults.push(`${id}: “${text}” cites no paragraph of ${cited.id}`);
			used.add(source);
		}
	}
	if (used.size !== sources.length) faults.push(`${id}: ${used.size} of ${sources.length} sources are cited`);
	if (new Set(sources.map((source) => source.id)).size !== sources.length) faults.push(`${id}: a source twice`);
	return faults;
}
