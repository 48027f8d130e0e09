/** Annotations in a form that reads well in an assertion. */
import { annotate } from '../../../core/match/annotate.ts';
import type { PageContext } from '../../../core/match/evidence.ts';
import type { Knowledge } from '../../../core/pack/knowledge.ts';

/** What was found in a text, as `words=entity`. */
export function found(knowledge: Knowledge, text: string, context?: PageContext): string[] {
	return annotate(knowledge, [text], context).mentions.map(
		({ start, end, entity }) => `${text.slice(start, end)}=${entity}`,
	);
}

/** What was refused in a text, as `words: why`. */
export function refused(knowledge: Knowledge, text: string, context?: PageContext): string[] {
	return annotate(knowledge, [text], context).rejections.map(
		({ start, end, why }) => `${text.slice(start, end)}: ${why}`,
	);
}
