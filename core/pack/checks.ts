/** Checks across a whole seed folder: what one item alone cannot show to be wrong. */
import { MAX_ALIAS_WORDS } from '../match/gazetteer.ts';
import { phraseKey } from '../match/phrase-key.ts';
import { tokenize } from '../match/tokens.ts';
import { isDocument } from './is-document.ts';
import { expandPattern, hasUnevenForms, ruledParts, wholePattern } from './patterns.ts';
import type { Citation } from './schema.ts';
import type { Placed, Problem, Seeds } from './seed-files.ts';
import type { SeedItem, SeedList } from './seed-schema.ts';

type Report = (item: Placed<unknown>, path: (string | number)[], message: string) => void;

/** Everything that is wrong between the items, in the order of the files. */
export function checkSeeds(seeds: Seeds): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (item, path, message) => {
		const id = (item.value as { id?: string }).id;
		problems.push({ file: item.file, line: item.line(...path), message: id ? `${id}: ${message}` : message });
	};
	checkName(seeds, problems);
	for (const list of ['sources', 'entities', 'statements', 'events', 'disputes'] as const)
		checkUnique(seeds[list], report);
	checkReferences(seeds, report);
	checkCitations(seeds, report);
	checkAliases(seeds, report);
	checkCoverage(seeds, report);
	checkLone(seeds, report);
	return problems;
}

function checkName(seeds: Seeds, problems: Problem[]): void {
	if (seeds.pack.length === 1) return;
	const extra = seeds.pack[1];
	problems.push({
		file: extra?.file ?? 'pack.yaml',
		line: extra?.line() ?? 1,
		message: extra
			? 'a second “pack” mapping; one file of the folder names the pack'
			: 'no “pack” mapping: add one with id, title, description and language',
	});
}

function checkUnique(items: readonly Placed<{ id: string }>[], report: Report): void {
	const first = new Map<string, Placed<{ id: string }>>();
	for (const item of items) {
		const known = first.get(item.value.id);
		if (known) report(item, ['id'], `this id is taken by ${known.file}:${known.line()}; choose another`);
		else first.set(item.value.id, item);
	}
}

function checkReferences(seeds: Seeds, report: Report): void {
	const entities = new Set(seeds.entities.map((item) => item.value.id));
	const statements = new Set(seeds.statements.map((item) => item.value.id));
	const need = (item: Placed<unknown>, path: (string | number)[], id: string) => {
		if (!entities.has(id)) report(item, path, `no entity has the id “${id}”${suggestion(id, entities)}`);
	};
	const needAll = (item: Placed<unknown>, key: string, ids: readonly string[]) => {
		for (const [index, id] of ids.entries()) need(item, [key, index], id);
		const twice = ids.find((id, index) => ids.indexOf(id) !== index);
		if (twice) report(item, [key], `${key} names ${twice} twice`);
	};
	for (const item of seeds.entities) {
		const { id, side, roles, relations, aliases } = item.value;
		if (side) need(item, ['side'], side);
		for (const [index, role] of roles.entries())
			if (role.organisation) need(item, ['roles', index, 'organisation'], role.organisation);
		for (const [index, relation] of relations.entries()) {
			need(item, ['relations', index, 'to'], relation.to);
			if (relation.to === id) report(item, ['relations', index, 'to'], 'is related to itself');
		}
		for (const [index, alias] of aliases.entries())
			for (const other of alias.needs ?? []) need(item, ['aliases', index, 'needs'], other);
	}
	for (const item of seeds.statements) {
		needAll(item, 'about', item.value.about);
		const { by } = item.value;
		if (typeof by === 'string' && by !== 'author') need(item, ['by'], by);
	}
	for (const item of seeds.positions) {
		need(item, ['actor'], item.value.actor);
		need(item, ['issue'], item.value.issue);
	}
	for (const item of seeds.events) needAll(item, 'who', item.value.who);
	for (const item of seeds.disputes) {
		needAll(item, 'about', item.value.about);
		for (const [index, side] of item.value.sides.entries()) {
			for (const id of side.statements ?? []) {
				if (!statements.has(id))
					report(item, ['sides', index, 'statements'], `no statement has the id “${id}”${suggestion(id, statements)}`);
			}
		}
	}
}

/** “; did you mean …?” for an id that shares most of its words with a known one. */
function suggestion(id: string, known: ReadonlySet<string>): string {
	const words = new Set(id.split('-'));
	let best: { id: string; score: number } | undefined;
	for (const candidate of known) {
		const parts = candidate.split('-');
		const shared = parts.filter((part) => words.has(part)).length;
		const score = (2 * shared) / (parts.length + words.size);
		if (shared > 0 && score >= 0.4 && (!best || score > best.score)) best = { id: candidate, score };
	}
	return best ? `; did you mean “${best.id}”?` : '';
}

/** Every citation of an item, with the path to it. */
export function* citationsOf(
	list: SeedList,
	value: SeedItem<SeedList>,
): Generator<{ path: (string | number)[]; citation: Citation }> {
	if (list === 'sources') return;
	const each = function* (cite: readonly Citation[], ...path: (string | number)[]) {
		for (const [index, citation] of cite.entries()) yield { path: [...path, 'cite', index], citation };
	};
	if ('cite' in value) yield* each(value.cite);
	if ('roles' in value) for (const [index, role] of value.roles.entries()) yield* each(role.cite, 'roles', index);
	if ('relations' in value)
		for (const [index, relation] of value.relations.entries()) yield* each(relation.cite, 'relations', index);
	if ('sides' in value) for (const [index, side] of value.sides.entries()) yield* each(side.cite, 'sides', index);
	if ('note' in value && value.note) yield* each(value.note.cite, 'note');
}

function checkCitations(seeds: Seeds, report: Report): void {
	const sources = new Map(seeds.sources.map((item) => [item.value.id, item.value]));
	for (const list of ['entities', 'statements', 'positions', 'events', 'disputes'] as const) {
		for (const item of seeds[list]) {
			for (const { path, citation } of citationsOf(list, item.value)) {
				const source = sources.get(citation.source);
				if (!source) {
					report(
						item,
						path,
						`no source has the id “${citation.source}”${suggestion(citation.source, new Set(sources.keys()))}`,
					);
				} else if (!isDocument(source.kind)) {
					if (citation.paragraph !== undefined)
						report(item, path, `${source.id} is general knowledge and has no paragraphs`);
					if (list === 'statements' || list === 'positions')
						report(
							item,
							path,
							`general knowledge cannot carry a ${list === 'statements' ? 'statement' : 'position'}; cite a document`,
						);
				} else if (citation.paragraph === undefined) {
					report(item, path, `name the paragraph: ${source.id}#1 to ${source.id}#${source.paragraphs}`);
				} else if (citation.paragraph > source.paragraphs) {
					report(item, path, `${source.id} has ${source.paragraphs} paragraphs, not ${citation.paragraph}`);
				}
			}
		}
	}
}

function checkAliases(seeds: Seeds, report: Report): void {
	const owners = new Map<string, { id: string; ruled: boolean }>();
	for (const item of seeds.entities) {
		const { id, name, aliases } = item.value;
		if (aliases.length === 0)
			report(item, [], `“${name}” has no alias, so nothing would find it; add at least its name`);
		for (const [index, alias] of aliases.entries()) {
			let forms: string[];
			try {
				forms = expandPattern(wholePattern(alias));
			} catch (error) {
				report(item, ['aliases', index], (error as Error).message);
				continue;
			}
			const rule = alias.precededBy ? 'precededBy' : 'followedBy';
			const uneven = ruledParts(alias).find(({ part }) => hasUnevenForms(part));
			if (uneven) {
				const { key } = uneven;
				report(
					item,
					['aliases', index],
					`with “${rule}” all forms of “${key}” have the same number of words; split it`,
				);
			}
			for (const form of forms) {
				const fault = lengthFault(form);
				if (fault) {
					report(item, ['aliases', index], fault);
					continue;
				}
				const ruled = (alias.needs?.length ?? 0) > 0;
				const key = `${phraseKey(form)}/${alias.case === 'exact' ? 'exact' : ''}`;
				const known = owners.get(key);
				if (known && known.id !== id && !(ruled || known.ruled)) {
					report(
						item,
						['aliases', index],
						`“${form}” is also an alias of ${known.id}; give one of them “needs” to tell them apart`,
					);
				}
				if (!known || (known.ruled && !ruled)) owners.set(key, { id, ruled });
			}
			for (const longer of alias.not ?? []) {
				const fault = lengthFault(longer);
				if (fault) report(item, ['aliases', index], fault);
			}
		}
	}
}

/** What is wrong with the number of words of a phrase, or undefined. */
function lengthFault(phrase: string): string | undefined {
	const { length } = tokenize(phrase);
	if (length > 0 && length <= MAX_ALIAS_WORDS) return undefined;
	return `“${phrase}” has ${length} words; an alias has 1 to ${MAX_ALIAS_WORDS}`;
}

function checkCoverage(seeds: Seeds, report: Report): void {
	const pairs = new Map<string, Placed<unknown>>();
	for (const item of seeds.positions) {
		const key = `${item.value.actor} on ${item.value.issue}: ${item.value.text}`;
		if (pairs.has(key)) report(item, [], `the same position stands twice (${item.value.actor} on ${item.value.issue})`);
		pairs.set(key, item);
	}
}

/**
 * Entities that nothing speaks of: no statement, position, event or dispute, and no tie to another entity.
 * Whoever wrote or published a source may stand alone. A folder of names alone says nothing of anybody, and is
 * not asked to.
 */
function checkLone(seeds: Seeds, report: Report): void {
	const { statements, positions, events, disputes } = seeds;
	if (statements.length + positions.length + events.length + disputes.length === 0) return;
	const named = new Set<string>();
	const name = (...ids: readonly unknown[]) => {
		for (const id of ids) if (typeof id === 'string') named.add(id);
	};
	for (const { value } of statements) name(...value.about, value.by);
	for (const { value } of positions) name(value.actor, value.issue);
	for (const { value } of events) name(...value.who);
	for (const { value } of disputes) name(...value.about);
	for (const { value } of seeds.entities) {
		const others = [...value.relations.map(({ to }) => to), ...value.roles.map(({ organisation }) => organisation)];
		const ties = [...others, value.side].filter((id) => id !== undefined);
		if (ties.length > 0) name(value.id, ...ties);
	}
	const makers = new Set(
		seeds.sources.flatMap(({ value: { author, publisher } }) =>
			[author, publisher].flatMap((maker) => (maker === undefined ? [] : [phraseKey(maker)])),
		),
	);
	for (const item of seeds.entities) {
		const { id, name: own, aliases } = item.value;
		if (named.has(id) || [own, ...aliases.map(({ text }) => text)].some((text) => makers.has(phraseKey(text))))
			continue;
		report(
			item,
			[],
			`nothing speaks of “${own}”: no statement, position, event or dispute, and no relation to or from it; add one or leave the entity out`,
		);
	}
}
