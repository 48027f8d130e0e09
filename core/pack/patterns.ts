import { tokenize } from '../match/tokens.ts';
import type { Alias } from './schema.ts';

/** Most forms that one alias pattern may stand for. */
export const MAX_FORMS = 512;

/** The pattern of all that an alias asks for: the words that must come before, its own, those that must follow. */
export function wholePattern({
	precededBy,
	text,
	followedBy,
}: Pick<Alias, 'precededBy' | 'text' | 'followedBy'>): string {
	return [precededBy, text, followedBy].filter((part) => part !== undefined).join(' ');
}

/**
 * The parts of an alias whose forms must all have the same number of words, because that says which of the words found
 * are the mention: none where no words must come before or follow.
 */
export function ruledParts({
	precededBy,
	text,
	followedBy,
}: Pick<Alias, 'precededBy' | 'text' | 'followedBy'>): { key: 'precededBy' | 'text'; part: string }[] {
	if (precededBy === undefined && followedBy === undefined) return [];
	return [
		...(precededBy === undefined ? [] : [{ key: 'precededBy' as const, part: precededBy }]),
		{ key: 'text', part: text },
	];
}

/** Whether the forms of a pattern differ in their number of words. @throws as {@link expandPattern}. */
export function hasUnevenForms(pattern: string): boolean {
	return new Set(expandPattern(pattern).map((form) => tokenize(form).length)).size > 1;
}

/**
 * The written forms that an alias pattern stands for: `(critical |)mineral(s|) (deal|pact)` is eight.
 * Groups do not nest; an empty alternative leaves the group out. Order follows the pattern.
 * @throws SyntaxError when a bracket has no partner; RangeError beyond {@link MAX_FORMS} forms.
 */
export function expandPattern(pattern: string): string[] {
	if (!/[()|]/.test(pattern)) return [pattern];
	let forms = [''];
	let at = 0;
	while (at < pattern.length) {
		const open = pattern.indexOf('(', at);
		const literal = pattern.slice(at, open < 0 ? undefined : open);
		if (/[)|]/.test(literal)) throw new SyntaxError(`“${pattern}” has a ) or | outside a group`);
		forms = forms.map((form) => form + literal);
		if (open < 0) break;
		const close = pattern.indexOf(')', open);
		if (close < 0) throw new SyntaxError(`“${pattern}” has a ( without )`);
		const group = pattern.slice(open + 1, close);
		if (group.includes('(')) throw new SyntaxError(`“${pattern}” has a group inside a group`);
		const choices = group.split('|');
		forms = forms.flatMap((form) => choices.map((choice) => form + choice));
		if (forms.length > MAX_FORMS) throw new RangeError(`“${pattern}” stands for more than ${MAX_FORMS} forms`);
		at = close + 1;
	}
	return [...new Set(forms.map((form) => form.replace(/\s+/g, ' ').trim()))];
}
