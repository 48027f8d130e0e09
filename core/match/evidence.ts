/** What a page says by itself, before any doubtful name on it is judged. */
import type { Knowledge, OwnedAlias } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { IN_ALL_NEWS } from './cities.ts';
import { placeElsewhere } from './elsewhere.ts';
import { type Altered, alteredName, isAddressedOtherwise, isBareSurname, surnameOf } from './names.ts';

/** What is already known of a page, from text annotated before: how often each entity was found. */
export type PageContext = Readonly<Record<string, number>>;

export interface PageEvidence {
	/** Entities that are named in full, or by a term that needs no help. */
	readonly named: ReadonlySet<string>;
	/** Those, and what they make sure of: terms and surnames that they stand beside. */
	readonly present: ReadonlySet<string>;
	/** People of whom only surnames stand there: each is too little, but they may speak for each other. */
	readonly surnames: ReadonlySet<string>;
	/** People who are named in full somewhere on the page and are none of ours, by surname. */
	readonly strangers: ReadonlyMap<string, ReadonlySet<string>>;
	/** Names that may be somebody’s in full, and stand there twice. */
	readonly repeated: ReadonlySet<string>;
	/** How often each person is named in full, in reading order: by id, or by name where they are none of ours. */
	readonly fullNames: ReadonlyMap<string, number>;
	/** The first who is named in full under each surname, in lower case. */
	readonly firstOfName: ReadonlyMap<string, string>;
}

/** Whether a name is somebody else's in full, beyond doubt, who may also be called by the surname alone: no junior is. */
export function isStranger(
	{ namesake, certain, plausible, isJunior }: Altered,
	repeated: ReadonlySet<string>,
): boolean {
	return namesake !== undefined && !isJunior && (certain || (plausible === true && repeated.has(namesake)));
}

/** Whether the page names somebody else in full who has the candidate’s surname and may be addressed as it is. */
export function hasStranger(candidate: Candidate, { strangers }: Pick<PageEvidence, 'strangers'>): boolean {
	const namesakes = strangers.size > 0 ? strangers.get(surnameOf(candidate)) : undefined;
	return namesakes !== undefined && [...namesakes].some((name) => !isAddressedOtherwise(candidate, name));
}

/** Whether nobody else of a person's surname is named in full earlier on the page. */
export function isFirstOfName(candidate: Candidate, { id }: Entity, { firstOfName }: PageEvidence): boolean {
	return firstOfName.get(surnameOf(candidate)) === id;
}

/** Reads the evidence off all candidates of the page. */
export function gatherEvidence(
	candidates: readonly Candidate[],
	context: PageContext,
	knowledge: Knowledge,
): PageEvidence {
	const named = new Set(Object.keys(context));
	const surnames = new Set<string>();
	const strangers = new Map<string, Set<string>>();
	const doubtful = new Map<OwnedAlias, Candidate>();
	const seen = new Set<string>();
	const repeated = new Set<string>();
	const fullNames = new Map<string, number>();
	const firstOfName = new Map<string, string>();
	const count = (candidate: Candidate, holder: string) => {
		fullNames.set(holder, (fullNames.get(holder) ?? 0) + 1);
		const surname = surnameOf(candidate);
		if (!firstOfName.has(surname)) firstOfName.set(surname, holder);
	};
	for (const [index, candidate] of candidates.entries()) {
		const beside = { before: candidates[index - 1], after: candidates[index + 1] };
		for (const option of candidate.options) {
			const { alias, entity } = option;
			const altered = alteredName(candidate, beside, entity);
			if (altered) {
				if (altered.namesake && altered.plausible) (seen.has(altered.namesake) ? repeated : seen).add(altered.namesake);
				if (altered.namesake) count(candidate, altered.namesake);
				if (altered.namesake && isStranger(altered, repeated)) addTo(strangers, surnameOf(candidate), altered.namesake);
			} else if (alias.needs) {
				if (!placeElsewhere(candidate, option, knowledge)) doubtful.set(option, candidate);
			} else if (isBareSurname(candidate, entity)) {
				surnames.add(entity.id);
				doubtful.set(option, candidate);
			} else {
				named.add(entity.id);
				if (entity.type === 'person') count(candidate, entity.id);
			}
		}
	}
	// One step and no further: what is only supported by something supported is no evidence.
	const page = { named, present: named, surnames, strangers, repeated, fullNames, firstOfName };
	const supported = [...doubtful].filter(([{ alias, entity }, candidate]) => {
		if (alias.needs) return alias.needs.some((id) => named.has(id));
		return !hasStranger(candidate, page) && companyOf(entity, page, knowledge) !== undefined;
	});
	return { ...page, present: new Set([...named, ...supported.map(([{ entity }]) => entity.id)]) };
}

/** An entity of the page in whose company a person is usually named, or undefined. */
export function companyOf(
	person: Entity,
	{ present, surnames }: PageEvidence,
	knowledge: Knowledge,
): string | undefined {
	const tied = knowledge.company.get(person.id);
	if (!tied) return undefined;
	// What is in all news says nothing of who somebody is.
	for (const id of tied) if (id !== IN_ALL_NEWS && (present.has(id) || surnames.has(id))) return id;
	for (const id of present) {
		if (id === person.id || knowledge.entities.get(id)?.type !== 'person') continue;
		for (const shared of knowledge.company.get(id) ?? []) if (tied.has(shared)) return id;
	}
	return undefined;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key) ?? new Set();
	map.set(key, values.add(value));
}
