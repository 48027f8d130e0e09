/** Answers a page's texts with its mentions. */
import { annotate, type Mention } from '../../core/match/annotate.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import type { Settings } from '../../core/settings.ts';
import type { Found } from '../../page/reader.ts';
import { knowledge as known } from '../../platform/knowledge.ts';
import { readSettings } from '../../platform/settings.ts';

export async function annotatePage(
	blocks: readonly string[],
	context: Readonly<Record<string, number>>,
): Promise<Found> {
	const [knowledge, settings] = await Promise.all([known(), readSettings()]);
	const { mentions: all } = annotate(knowledge, blocks, context);
	const mentions = all.filter(wanted(knowledge, settings));
	const ids = [...new Set(mentions.map(({ entity }) => entity))];
	const named = [...new Set([...ids, ...mentions.flatMap(({ ally }) => ally ?? [])])];
	const index = new Map(named.map((id, at) => [id, at]));
	const entities = named.map((id) => {
		const entity = knowledge.entities.get(id);
		return { id, name: entity?.name ?? id, type: entity?.type ?? ('topic' as const) };
	});
	return {
		mentions: mentions.map(({ block, start, end, entity, ally }) => {
			const mention = [block, start, end, index.get(entity) ?? 0] as const;
			return ally === undefined ? mention : ([...mention, index.get(ally) ?? 0] as const);
		}),
		entities,
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
