/** A card as plain text, to be quoted elsewhere: every sentence with its source. */
import type { CardCitation, CardModel, CardSource } from './model.ts';

/**
 * @param label names a source in a few words, in the reader's language.
 * @returns lines: the name with its description, then the statements shown, each with its sources.
 */
export function cardText(card: CardModel, label: (source: CardSource) => string): string {
	const cited = (cite: readonly CardCitation[]) => {
		const parts = cite.flatMap(({ source, paragraph }) => {
			const known = card.sources[source];
			return known ? [`${label(known)}${paragraph ? `, ¶ ${paragraph}` : ''}`] : [];
		});
		return `(${[...new Set(parts)].join('; ')})`;
	};
	const { name, role, description, statements } = card;
	const head = role ? `${name}, ${role.title}` : name;
	return [
		`${head}: ${description.text} ${cited([...(role?.cite ?? []), ...description.cite])}`,
		...statements.map(({ text, cite }) => `– ${text} ${cited(cite)}`),
	].join('\n');
}
