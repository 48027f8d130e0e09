/** Answers a page's texts with its mentions and their cards. */
import { buildCard } from '../../core/card/build.ts';
import { annotate, countMentions, type Mention } from '../../core/match/annotate.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import type { Settings } from '../../core/settings.ts';
import type { Found } from '../../page/reader.ts';
import { bundledKnowledge } from '../../platform/bundled-pack.ts';
import { readSettings } from '../../platform/settings.ts';
import { inject } from '../../platform/tabs.ts';

/**
 * Cards are chosen for the whole page as known so far, so an entity's card may change with later texts.
 * The card's code is sent to the tab with the first mention.
 */
export async function annotatePage(
	blocks: readonly string[],
	context: Readonly<Record<string, number>>,
	tab: number | undefined,
): Promise<Found> {
	const knowledge = bundledKnowledge();
	const [{ mentions: all }, settings] = [annotate(knowledge, blocks, context), await readSettings()];
	const page = countMentions(all, context);
	const mentions = all.filter(wanted(knowledge, settings));
	const ids = [...new Set(mentions.map(({ entity }) => entity))];
	const named = [...new Set([...ids, ...mentions.flatMap(({ ally }) => ally ?? [])])];
	const index = new Map(named.map((id, at) => [id, at]));
	const entities = named.map((id) => {
		const entity = knowledge.entities.get(id);
		return { id, name: entity?.name ?? id, type: entity?.type ?? ('topic' as const) };
	});
	if (mentions.length > 0 && Object.keys(context).length === 0 && tab !== undefined) await inject(tab, 'card.js');
	return {
		mentions: mentions.map(({ block, start, end, entity, ally }) => {
			const mention = [block, start, end, index.get(entity) ?? 0] as const;
			return ally === undefined ? mention : ([...mention, index.get(ally) ?? 0] as const);
		}),
		entities,
		cards: ids.map((id) => buildCard(knowledge, id, { page })).filter((card) => card !== undefined),
	};
}

/** Which mentions the reader wants marked. What is found but not wanted still says what the page is about. */
function wanted(knowledge: Knowledge, { hidden, types, languages }: Settings): (mention: Mention) => boolean {
	const off = new Set(hidden);
	const on = new Set<string>(types);
	const read = new Set<string>(['en', ...languages]);
	return ({ entity: id, alias: text }) => {
		const entity = knowledge.entities.get(id);
		const language = entity?.aliases.find((alias) => alias.text === text)?.language ?? 'en';
		return !off.has(id) && on.has(entity?.type ?? '') && read.has(language);
	};
}
