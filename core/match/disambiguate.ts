/**
 * Decides whose name a candidate is. A wrong card is worse than none: what the page does not support
 * is left out, and every decision says why.
 *
 * Two passes. The first finds evidence: candidates that need no help (full names, unambiguous terms).
 * The second judges the rest by it, in reading order, so that a bare surname goes to the person whom
 * the passage is about.
 */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import { type Candidate, findInside } from './candidates.ts';
import { NamePassage } from './name-passage.ts';
import { alteredName, isBareSurname, namesakeOf } from './names.ts';

/** What is already known of a page, from text annotated before: how often each entity was found. */
export type PageContext = Readonly<Record<string, number>>;

interface Verdict {
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
	const evidence: Evidence = { ...evidenceIn(candidates, context), passage: new NamePassage(), knowledge };
	const judged: Judged[] = [];
	const judgeAll = (list: readonly Candidate[]) => {
		for (const candidate of list) {
			const verdict = judge(candidate, judged.at(-1)?.candidate, evidence);
			judged.push({ candidate, verdict });
			if (verdict.lookInside) judgeAll(findInside(knowledge, candidate));
		}
	};
	judgeAll(candidates);
	return judged;
}

interface Evidence {
	/** Entities of the page that need no help to be recognised. */
	readonly present: ReadonlySet<string>;
	/** People of whom only surnames stand there: each is too little, but they may speak for each other. */
	readonly surnames: ReadonlySet<string>;
	readonly passage: NamePassage;
	readonly knowledge: Knowledge;
}

function evidenceIn(candidates: readonly Candidate[], context: PageContext): Pick<Evidence, 'present' | 'surnames'> {
	const present = new Set(Object.keys(context));
	const surnames = new Set<string>();
	for (const [index, candidate] of candidates.entries()) {
		const before = candidates[index - 1];
		for (const { alias, entity } of candidate.options) {
			if (alias.needs || alteredName(candidate, before, entity)) continue;
			(isBareSurname(candidate, entity) ? surnames : present).add(entity.id);
		}
	}
	return { present, surnames };
}

function judge(candidate: Candidate, before: Candidate | undefined, evidence: Evidence): Verdict {
	const text = candidate.tokens.text.slice(candidate.start, candidate.end);
	if (candidate.notThese.size > 0 && candidate.options.length === 0) {
		return { alias: text, why: 'part of a longer name that is something else', lookInside: true };
	}
	let refusal: Verdict = { alias: text, why: 'in capitals like the words around it, so it may be another word' };
	for (const [index, option] of candidate.options.entries()) {
		const verdict = judgeOption(option, candidate, before, evidence);
		if (verdict.entity) return verdict;
		if (index === 0) refusal = verdict;
	}
	return refusal;
}

function judgeOption(
	{ alias, entity }: Candidate['options'][number],
	candidate: Candidate,
	before: Candidate | undefined,
	{ present, surnames, passage, knowledge }: Evidence,
): Verdict {
	const refuse = (why: string): Verdict => ({ alias: alias.text, why });
	const accept = (why: string): Verdict => ({ entity, alias: alias.text, why });
	const isPerson = entity.type === 'person';
	const altered = alteredName(candidate, before, entity);
	if (altered) {
		const namesake = namesakeOf(candidate);
		if (isPerson && namesake) passage.saw(candidate, namesake, true);
		return refuse(altered);
	}
	if (alias.needs) {
		const helper = alias.needs.find((id) => present.has(id));
		if (helper) return accept(`the page also speaks of ${knowledge.entities.get(helper)?.name}`);
		const lookInside = candidate.to - candidate.from > 1;
		return { ...refuse('nothing on the page says that this sense is meant'), lookInside };
	}
	if (!isBareSurname(candidate, entity)) {
		if (isPerson) passage.saw(candidate, entity.id, true);
		return accept('full name');
	}
	const holder = passage.holder(candidate);
	if (holder !== undefined && holder !== entity.id) {
		passage.saw(candidate, holder, false);
		return refuse(`the passage is about somebody else of that name: ${holder}`);
	}
	const ally = [...(knowledge.neighbours.get(entity.id) ?? [])].find((id) => present.has(id) || surnames.has(id));
	if (!present.has(entity.id) && !ally)
		return refuse('only a surname, and nothing else on the page points to this person');
	passage.saw(candidate, entity.id, false);
	if (present.has(entity.id)) return accept('named in full on this page');
	return accept(`the page also speaks of ${knowledge.entities.get(ally ?? '')?.name}`);
}
