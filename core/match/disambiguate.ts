/**
 * Decides whose name a candidate is. A wrong card is worse than none: what the page does not support
 * is left out, and every decision says why.
 *
 * Two passes. The first finds evidence: candidates that need no help (full names, unambiguous terms).
 * The second judges the rest by it, in reading order, so that a bare surname goes to the person whom
 * the passage is about.
 */
import type { Knowledge, OwnedAlias } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import { type Candidate, findAcross, findInside } from './candidates.ts';
import { mustBeName, SmallWords } from './capitals.ts';
import { IN_ALL_NEWS } from './cities.ts';
import { Congresses } from './congresses.ts';
import { placeElsewhere } from './elsewhere.ts';
import {
	companyOf,
	gatherEvidence,
	hasStranger,
	isFirstOfName,
	isStranger,
	type PageContext,
	type PageEvidence,
} from './evidence.ts';
import { isEnglish } from './headline.ts';
import { NamePassage } from './name-passage.ts';
import {
	alteredName,
	type Beside,
	isAddressedApart,
	isBareSurname,
	isContrasted,
	isElder,
	isEpithet,
	isNamedAs,
	isOneOfThem,
	isOutfitter,
	isPlaceOfThatName,
	isThing,
	isYounger,
	surnameOf,
} from './names.ts';
import { Nearby } from './nearby.ts';
import { otherWord } from './other-words.ts';
import { PlaceNamesakes } from './place-namesakes.ts';
import { Scenes } from './scene.ts';
import type { Tokens } from './tokens.ts';

interface Verdict {
	/** Whose name it is; absent where it is refused. */
	readonly entity?: Entity;
	readonly alias: string;
	readonly why: string;
	/** The entity that vouches for it. */
	readonly ally?: string;
	/** The whole is refused, but shorter names inside it may be meant. */
	readonly lookInside?: boolean;
}

export interface Judged {
	readonly candidate: Candidate;
	readonly verdict: Verdict;
}

/** Candidates with their verdicts, in reading order; those inside a refused one follow it. */
export function disambiguate(
	texts: readonly Tokens[],
	candidates: readonly Candidate[],
	context: PageContext,
	knowledge: Knowledge,
): Judged[] {
	const page = gatherEvidence(candidates, context, knowledge);
	const judged = judgeBy(page, texts, candidates, context, knowledge);
	// What the page named was taken at its word. What turned out to be none of ours vouches for nothing.
	const accepted = new Set([...judged.map(({ verdict }) => verdict.entity?.id), ...Object.keys(context)]);
	if (!judged.some(({ verdict: { ally } }) => ally !== undefined && page.named.has(ally) && !accepted.has(ally)))
		return judged;
	const left = candidates.filter(({ options }) => options.every(({ entity }) => accepted.has(entity.id)));
	const { named, present } = gatherEvidence(left, context, knowledge);
	return judgeBy({ ...page, named, present }, texts, candidates, context, knowledge);
}

function judgeBy(
	page: PageEvidence,
	texts: readonly Tokens[],
	candidates: readonly Candidate[],
	context: PageContext,
	knowledge: Knowledge,
): Judged[] {
	const nearby = new Nearby(candidates);
	const isBeginning = Object.keys(context).length === 0;
	const evidence: Evidence = {
		...page,
		passage: new NamePassage(page.fullNames),
		scenes: new Scenes(texts, candidates, knowledge, nearby, isBeginning),
		places: new PlaceNamesakes(texts, candidates),
		congresses: new Congresses(texts, candidates),
		children: new Set(),
		smallWords: new SmallWords(texts),
		nearby,
		isBeginning,
		knowledge,
	};
	const judged: Judged[] = [];
	const judgeAll = (list: readonly Candidate[]) => {
		for (const [index, candidate] of list.entries()) {
			if (isCovered(candidate, judged.at(-1))) continue;
			const beside = { before: judged.at(-1)?.candidate, after: list[index + 1] };
			const verdict = judge(candidate, beside, evidence);
			judged.push({ candidate, verdict });
			if (!verdict.lookInside) continue;
			const across = candidate.options.length > 0 ? findAcross(knowledge, candidate) : undefined;
			const second = across && judge(across, beside, evidence);
			if (across && second?.entity) judged.push({ candidate: across, verdict: second });
			else judgeAll(findInside(knowledge, candidate));
		}
	};
	judgeAll(candidates);
	return judged;
}

/** Whether a candidate begins inside the last one that was accepted. */
function isCovered({ tokens, from }: Candidate, last: Judged | undefined): boolean {
	return last?.verdict.entity !== undefined && last.candidate.tokens === tokens && from < last.candidate.to;
}

interface Evidence extends PageEvidence {
	readonly passage: NamePassage;
	readonly scenes: Scenes;
	readonly places: PlaceNamesakes;
	readonly congresses: Congresses;
	/** Surnames of which ours is the child of another. */
	readonly children: Set<string>;
	readonly smallWords: SmallWords;
	readonly nearby: Nearby;
	/** Whether the texts begin with the page's title, so that nothing before them is unknown. */
	readonly isBeginning: boolean;
	readonly knowledge: Knowledge;
}

function judge(candidate: Candidate, beside: Beside, evidence: Evidence): Verdict {
	const text = candidate.tokens.text.slice(candidate.start, candidate.end);
	if (candidate.notThese.size > 0 && candidate.options.length === 0) {
		evidence.places.saw(candidate);
		evidence.congresses.saw(candidate);
		return { alias: text, why: 'part of a longer name that is something else', lookInside: true };
	}
	let refusal: Verdict = { alias: text, why: 'in capitals like the words around it, so it may be another word' };
	for (const [index, option] of candidate.options.entries()) {
		const verdict = judgeOption(option, candidate, beside, evidence);
		if (verdict.entity) return verdict;
		if (index === 0) refusal = verdict;
	}
	return refusal;
}

function judgeOption(
	{ alias, entity }: Candidate['options'][number],
	candidate: Candidate,
	beside: Beside,
	evidence: Evidence,
): Verdict {
	const { named, present, passage, knowledge } = evidence;
	const refuse = (why: string): Verdict => ({ alias: alias.text, why });
	if (alias.needs && alias.language !== undefined && alias.language !== 'en' && isEnglish(candidate.tokens))
		return refuse('a word of another language');
	const accept = (why: string, ally?: string): Verdict => ({ entity, alias: alias.text, why, ...(ally && { ally }) });
	const isPerson = entity.type === 'person';
	const other =
		otherWord(candidate) ??
		evidence.congresses.refuse(candidate, entity) ??
		evidence.places.refuse(candidate, entity, present, knowledge);
	if (other) return { ...refuse(other), lookInside: candidate.to - candidate.from > 1 };
	const altered = alteredName(candidate, beside, entity);
	if (altered) {
		if (altered.namesake && isNamedAs(candidate, 'parent')) evidence.children.add(surnameOf(candidate));
		if (altered.namesake && isStranger(altered, evidence.repeated)) passage.saw(candidate, altered.namesake, true);
		return refuse(altered.why);
	}
	if (alias.needs && isPerson && !named.has(entity.id) && hasStranger(candidate, evidence))
		return refuse('the page names somebody else of that name in full');
	const helper = alias.needs && [...alias.needs, entity.id].find((id) => present.has(id));
	const bare = isBareSurname(candidate, entity);
	if (alias.needs) {
		const lookInside = candidate.to - candidate.from > 1;
		if (!helper && alias.alone && mustBeName(candidate)) return accept('a capital where only names have one');
		if (!helper) return { ...refuse('nothing on the page says that this sense is meant'), lookInside };
		const isClose = knowledge.company.get(entity.id)?.has(helper);
		if (alias.alone && !isClose && !mustBeName(candidate) && evidence.smallWords.has(candidate))
			return refuse('the page also writes the word without a capital');
		const place = placeElsewhere(candidate, { alias, entity }, knowledge);
		if (place) evidence.scenes.saidElsewhere(candidate);
		if (place) return { ...refuse(`the words beside it speak of another place: ${place}`), lookInside };
		if (evidence.scenes.isElsewhere(candidate, { alias, entity }))
			return { ...refuse('the words around it speak of another conflict'), lookInside };
		if (!bare) return accept(`the page also speaks of ${knowledge.entities.get(helper)?.name}`, helper);
	}
	if (!bare) {
		if (isPerson) {
			passage.saw(candidate, entity.id, true);
			if (isNamedAs(candidate, 'child')) evidence.children.add(surnameOf(candidate));
		}
		return accept('full name');
	}
	if (isEpithet(candidate)) return refuse('somebody who is compared with this person');
	if (isThing(candidate)) return refuse('a thing: “the” stands in front, and what it is behind');
	if (isOneOfThem(candidate)) return refuse('one of the family: “a” stands in front');
	// Of a father and a son who share a page, the news’s own is mostly the elder; where the page says otherwise, the younger.
	const [isOurs, isOther] = evidence.children.has(surnameOf(candidate)) ? [isYounger, isElder] : [isElder, isYounger];
	if (isOther(candidate)) return refuse('“younger” or “elder” says that a relative is meant');
	if (isAddressedApart(candidate) && hasStranger(candidate, evidence)) {
		const other = passage.holder(candidate, { but: entity.id });
		if (other !== undefined) passage.saw(candidate, other, false);
		return refuse('a form of address that somebody else of that name has here');
	}
	const isKnown =
		named.has(entity.id) && hasStranger(candidate, evidence) && (isOurs(candidate) || isContrasted(candidate));
	const first = isFirstOfName(candidate, entity, evidence) ? { id: entity.id, alone: alias.alone === true } : undefined;
	const holder = isKnown ? entity.id : passage.holder(candidate, { first });
	if (holder !== undefined && holder !== entity.id) {
		passage.saw(candidate, holder, false);
		return refuse(`the passage is about somebody else of that name: ${holder}`);
	}
	const inFull = named.has(entity.id);
	const isOfStrangers = holder === undefined && hasStranger(candidate, evidence);
	if (isOfStrangers && !(inFull && (alias.alone || isFirstOfName(candidate, entity, evidence))))
		return refuse('the page names somebody else of that name in full');
	const ally = inFull ? entity.id : (helper ?? companyOf(entity, evidence, knowledge));
	if (ally === undefined && alias.alone && mustBeName(candidate)) {
		passage.saw(candidate, entity.id, false);
		return accept('a surname that the news leaves alone, and nobody else on the page has it');
	}
	if (ally === undefined) return refuse('only a surname, and nothing else on the page points to this person');
	if (!inFull && !alias.alone && isPlaceOfThatName(candidate)) return refuse('a place: “in” stands in front');
	if (!alias.alone && isOutfitter(candidate, inFull)) return refuse('a maker of what the sentence says is worn');
	if (!inFull && !alias.alone && evidence.isBeginning && !hasCompanyNear(candidate, { alias, entity }, ally, evidence))
		return refuse('only a surname, and nobody near it points to this person');
	passage.saw(candidate, entity.id, false);
	if (inFull) return accept('named in full on this page', ally);
	return accept(`the page also speaks of ${knowledge.entities.get(ally)?.name}`, ally);
}

/** Blocks in which somebody's company is near a surname. */
const NEAR = 3;

/** Whether the company that a person keeps is named near a surname. */
function hasCompanyNear(
	candidate: Candidate,
	{ alias, entity }: OwnedAlias,
	ally: string,
	{ nearby, knowledge }: Pick<Evidence, 'nearby' | 'knowledge'>,
): boolean {
	const company = new Set([ally, ...(alias.needs ?? []), ...(knowledge.company.get(entity.id) ?? [])]);
	company.delete(entity.id);
	company.delete(IN_ALL_NEWS);
	return nearby.names(candidate, company, NEAR);
}
