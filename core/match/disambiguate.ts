/**
 * Decides whose name a candidate is. A wrong card is worse than none: what the page does not support
 * is left out, and every decision says why.
 *
 * Two passes. The first finds evidence: candidates that need no help (full names, unambiguous terms).
 * The second judges the rest by it, in reading order, so that a bare surname goes to the person who
 * was last named in full.
 */

import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import { type Candidate, findInside } from './candidates.ts';
import { NOT_A_FIRST_NAME, OF_A_LONGER_NAME, SUFFIX } from './name-words.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/** What is already known of a page, from text annotated before: how often each entity was found. */
export type PageContext = Readonly<Record<string, number>>;

export interface Verdict {
	/** Whose name it is; absent where it is refused. */
	readonly entity?: Entity;
	readonly alias: string;
	readonly why: string;
	/** The whole is refused, but shorter names inside it may be meant. */
	readonly lookInside?: boolean;
}

export interface Judged {
	readonly candidate: Candidate;
	readonly verdict: Verdict;
}

/** Candidates with their verdicts, in reading order; those inside a refused one follow it. */
export function disambiguate(candidates: readonly Candidate[], context: PageContext, knowledge: Knowledge): Judged[] {
	const present = new Set(Object.keys(context));
	for (const [index, candidate] of candidates.entries()) {
		const before = candidates[index - 1];
		for (const option of candidate.options) if (isPlain(option, candidate, before)) present.add(option.entity.id);
	}
	const evidence: Evidence = { present, passage: new NamePassage(), neighbours: knowledge.neighbours };
	const judged: Judged[] = [];
	const judgeAll = (list: readonly Candidate[]) => {
		for (const candidate of list) {
			const verdict = judge(candidate, judged.at(-1)?.candidate, evidence);
			judged.push({ candidate, verdict });
			if (verdict.entity?.type === 'person') evidence.passage.saw(surnameOf(candidate), verdict.entity.id, candidate);
			if (verdict.lookInside) judgeAll(findInside(knowledge, candidate));
		}
	};
	judgeAll(candidates);
	return judged;
}

interface Evidence {
	readonly present: ReadonlySet<string>;
	readonly passage: NamePassage;
	readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

type Option = Candidate['options'][number];

/** Whether an option stands by itself: nothing it needs, and no bare surname. */
function isPlain({ alias, entity }: Option, candidate: Candidate, before: Candidate | undefined): boolean {
	return !alias.needs && !isBareSurname(entity, candidate) && !alteredName(candidate, before, entity);
}

/** A person's name of one word that is only part of the full name. */
function isBareSurname(entity: Entity, candidate: Candidate): boolean {
	return entity.type === 'person' && candidate.to - candidate.from === 1;
}

function judge(candidate: Candidate, before: Candidate | undefined, evidence: Evidence): Verdict {
	const text = candidate.tokens.text.slice(candidate.start, candidate.end);
	if (candidate.isLongerName) return { alias: text, why: 'part of a longer name that is something else' };
	if (candidate.options.length === 0)
		return { alias: text, why: 'in capitals like the words around it, so it may be another word' };
	let refusal: Verdict | undefined;
	for (const option of candidate.options) {
		const verdict = judgeOption(option, candidate, before, evidence);
		if (verdict.entity) return verdict;
		refusal ??= verdict;
	}
	return refusal as Verdict;
}

function judgeOption(
	option: Option,
	candidate: Candidate,
	before: Candidate | undefined,
	{ present, passage, neighbours }: Evidence,
): Verdict {
	const { alias, entity } = option;
	const refuse = (why: string): Verdict => ({ alias: alias.text, why });
	const accept = (why: string): Verdict => ({ entity, alias: alias.text, why });
	const altered = alteredName(candidate, before, entity);
	if (altered) {
		if (isBareSurname(entity, candidate)) passage.saw(surnameOf(candidate), undefined, candidate);
		return refuse(altered);
	}
	if (alias.needs) {
		const helper = alias.needs.find((id) => present.has(id));
		return helper
			? accept(`the page also speaks of ${helper}`)
			: refuse('nothing on the page says that this sense is meant');
	}
	if (!isBareSurname(entity, candidate)) return accept('full name');
	const last = passage.last(surnameOf(candidate));
	if (last && last.entity === entity.id) return accept('named in full before');
	if (last) return refuse('the passage is about somebody else of that name');
	if (present.has(entity.id)) return accept('named in full on this page');
	const ally = [...(neighbours.get(entity.id) ?? [])].find((id) => present.has(id));
	return ally
		? accept(`the page also speaks of ${ally}`)
		: refuse('only a surname, and nothing else on the page points to this person');
}

/** Why the words around a name make it somebody's or something else's, or undefined. */
function alteredName(candidate: Candidate, before: Candidate | undefined, entity: Entity): string | undefined {
	const { tokens, from, to } = candidate;
	const next = adjoining(tokens, to) ? wordAt(tokens, to) : '';
	const nextCapital = next !== '' && ((tokens.flags[to] as number) & INITIAL_CAPITAL) !== 0;
	if (entity.type === 'person') {
		if (SUFFIX.has(next)) return 'a namesake: the name ends in Jr. or the like';
		if (nextCapital && OF_A_LONGER_NAME.has(next))
			return `part of the longer name “… ${tokens.text.slice(tokens.starts[to], tokens.ends[to])}”`;
		const namedBefore = before?.tokens === tokens && before.to === from;
		if (to - from === 1 && !namedBefore && adjoining(tokens, from) && looksLikeFirstName(tokens, from - 1)) {
			return `another first name stands in front: ${tokens.text.slice(tokens.starts[from - 1], tokens.ends[from - 1])}`;
		}
	}
	return undefined;
}

/** Whether only one blank separates the token from the one before: no comma, no hyphen, no quote. */
function adjoining(tokens: Tokens, index: number): boolean {
	if (index <= 0 || index >= tokens.length) return false;
	return /^\.?\s+$/.test(tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]));
}

function looksLikeFirstName(tokens: Tokens, index: number): boolean {
	const flags = tokens.flags[index] as number;
	if (!(flags & INITIAL_CAPITAL)) return false;
	const word = wordAt(tokens, index);
	if (NOT_A_FIRST_NAME.has(word) || /\d/.test(word)) return false;
	const surname = tokens.flags[index + 1] as number;
	if (flags & ALL_CAPITALS && surname & ALL_CAPITALS && !(flags & SENTENCE_START)) return false;
	return true;
}

function wordAt(tokens: Tokens, index: number): string {
	return tokens.text.slice(tokens.starts[index], tokens.ends[index]).toLowerCase().replaceAll('.', '');
}

function surnameOf(candidate: Candidate): string {
	return wordAt(candidate.tokens, candidate.to - 1);
}

/** Who was last named in full under a surname; a namesake who is not ours is kept as undefined. */
class NamePassage {
	readonly #last = new Map<string, { entity: string | undefined }>();

	saw(surname: string, entity: string | undefined, candidate: Candidate): void {
		const bare = candidate.to - candidate.from === 1;
		if (bare && entity !== undefined) return;
		this.#last.set(surname, { entity });
	}

	last(surname: string): { entity: string | undefined } | undefined {
		return this.#last.get(surname);
	}
}
