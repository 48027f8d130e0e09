/**
 * A pack as JSON-LD with the terms of schema.org.
 *
 * One graph. Sources are articles, their cited paragraphs parts of them, proof quotes quotations. Entities are what
 * they are; statements, positions and relations are claims with citations; dates are events; disputes are questions
 * with an answer for each side. Same pack, same bytes.
 */
import { citationsOf } from './checks.ts';
import { isDocument } from './is-document.ts';
import { relationTerms, type Tie } from './json-ld-relations.ts';
import { expandPattern } from './patterns.ts';
import type { Citation, Dispute, Entity, EntityType, Pack, Source, Statement } from './schema.ts';

export interface Ref {
	readonly '@id': string;
}

export type Node = Record<string, unknown> & { readonly '@type': string };

export interface JsonLd {
	readonly '@context': string;
	readonly '@graph': readonly Node[];
}

const TYPES: Readonly<Record<EntityType, string>> = {
	person: 'Person',
	organisation: 'Organization',
	place: 'Place',
	event: 'Event',
	agreement: 'CreativeWork',
	topic: 'DefinedTerm',
	resource: 'Thing',
};

const SOURCE_TYPES: Readonly<Record<Source['kind'], string>> = {
	report: 'Article',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	general: 'CreativeWork',
	note: 'CreativeWork',
};

/** Patterns with more forms than this are left out of an entity's other names. */
const MOST_FORMS = 8;

export function packAsJsonLd(pack: Pack): JsonLd {
	return { '@context': 'https://schema.org', '@graph': new Graph(pack).nodes() };
}

class Graph {
	readonly #pack: Pack;
	readonly #sources: ReadonlyMap<string, Source>;
	readonly #entities: ReadonlyMap<string, Entity>;
	/** Ids of persons and organisations by the names they are known under. */
	readonly #makers = new Map<string, string>();
	/** Numbers of the quotes of each paragraph. */
	readonly #quotes = new Map<string, string[]>();

	constructor(pack: Pack) {
		this.#pack = pack;
		this.#sources = new Map(pack.sources.map((source) => [source.id, source]));
		this.#entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
		for (const { id, type, name, aliases } of pack.entities) {
			if (type !== 'person' && type !== 'organisation') continue;
			for (const text of [name, ...aliases.map((alias) => alias.text)])
				if (!this.#makers.has(text)) this.#makers.set(text, id);
		}
	}

	nodes(): Node[] {
		const { sources, entities, statements, events, disputes } = this.#pack;
		const ties = entities.flatMap((entity) => this.#tiesOf(entity));
		return [
			this.#name(),
			...sources.map((source) => this.#source(source)),
			...sources.flatMap((source) => this.#author(source)),
			...this.#paragraphs(),
			...entities.map((entity) => this.#entity(entity, ties)),
			...ties.map((tie) => this.#tie(tie)),
			...statements.map((statement) => this.#statement(statement)),
			...this.#positions(),
			...events.map((event) =>
				clean({
					'@type': 'Event',
					'@id': this.#id('event', event.id),
					name: event.title,
					startDate: event.date,
					description:
						[event.doubtful && 'The date is in doubt.', event.derived].filter(Boolean).join(' ') || undefined,
					about: this.#all(event.who),
					subjectOf: this.#cited(event.cite),
				}),
			),
			...disputes.map((dispute) => this.#dispute(dispute)),
		];
	}

	#id(...parts: (string | number)[]): string {
		return ['urn:backstory', this.#pack.id, ...parts].join(':');
	}

	#ref(...parts: (string | number)[]): Ref {
		return { '@id': this.#id(...parts) };
	}

	#all(ids: readonly string[]): Ref[] {
		return ids.map((id) => this.#ref('entity', id));
	}

	#name(): Node {
		const { id, title, description, language } = this.#pack;
		return {
			'@type': 'Dataset',
			'@id': `urn:backstory:${id}`,
			name: title,
			description,
			inLanguage: language,
			citation: this.#pack.sources.map((source) => this.#ref('source', source.id)),
		};
	}

	#source({ id, title, titleIsOurs, publisher, published, dateDerived, kind, language, fingerprint }: Source): Node {
		const maker = publisher === undefined ? undefined : this.#makers.get(publisher);
		return clean({
			'@type': SOURCE_TYPES[kind],
			'@id': this.#id('source', id),
			name: title,
			headline: titleIsOurs ? undefined : title,
			disambiguatingDescription: titleIsOurs ? 'The name is a description by the editors of the pack.' : undefined,
			author: isDocument(kind) ? this.#authorOf(id) : undefined,
			publisher: maker
				? this.#ref('entity', maker)
				: publisher === undefined
					? undefined
					: { '@type': 'Organization', name: publisher },
			datePublished: published,
			description: dateDerived === undefined ? undefined : `How the date was found: ${dateDerived}`,
			inLanguage: language,
			identifier: fingerprint && { '@type': 'PropertyValue', propertyID: 'sha256', value: fingerprint },
		});
	}

	/** The author of a source: an entity of the pack, or a node of its own. */
	#authorOf(source: string): Ref {
		const author = this.#sources.get(source)?.author;
		const known = author === undefined ? undefined : this.#makers.get(author);
		return known ? this.#ref('entity', known) : this.#ref('author', source);
	}

	#author({ id, title, author, kind }: Source): Node[] {
		if (!isDocument(kind) || (author !== undefined && this.#makers.has(author))) return [];
		const node = { '@type': 'Person', '@id': this.#id('author', id) };
		return [
			author === undefined ? { ...node, description: `Author of “${title}”, not named` } : { ...node, name: author },
		];
	}

	/** Every cited paragraph and every proof quote, by source and number. */
	#paragraphs(): Node[] {
		const cited = new Map<string, { source: string; paragraph: number; quotes: string[] }>();
		for (const list of ['entities', 'statements', 'positions', 'events', 'disputes'] as const) {
			for (const item of this.#pack[list]) {
				for (const { citation } of citationsOf(list, item)) {
					const { source, paragraph, quote } = citation;
					if (paragraph === undefined) continue;
					const key = `${source}:${paragraph}`;
					const place = cited.get(key) ?? { source, paragraph, quotes: [] };
					cited.set(key, place);
					if (quote !== undefined && !place.quotes.includes(quote)) place.quotes.push(quote);
				}
			}
		}
		const order = new Map(this.#pack.sources.map(({ id }, index) => [id, index]));
		const places = [...cited].sort(
			([, a], [, b]) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.paragraph - b.paragraph,
		);
		return places.flatMap(([key, { source, paragraph, quotes }]) => {
			this.#quotes.set(key, quotes);
			const part = { position: paragraph, isPartOf: this.#ref('source', source) };
			return [
				{ '@type': 'CreativeWork', '@id': this.#id('paragraph', source, paragraph), ...part },
				...quotes.map((text, index) => ({
					'@type': 'Quotation',
					'@id': this.#id('quotation', source, paragraph, index + 1),
					text,
					position: paragraph,
					isPartOf: this.#ref('paragraph', source, paragraph),
					citation: this.#ref('source', source),
				})),
			];
		});
	}

	#cited(cite: readonly Citation[]): Ref[] {
		return cite.map(({ source, paragraph, quote }) => {
			if (paragraph === undefined) return this.#ref('source', source);
			if (quote === undefined) return this.#ref('paragraph', source, paragraph);
			const number = this.#quotes.get(`${source}:${paragraph}`)?.indexOf(quote) ?? -1;
			return this.#ref('quotation', source, paragraph, number + 1);
		});
	}

	#entity(entity: Entity, ties: readonly Tie[]): Node {
		const { id, type, name, description, cite, aliases, wikipedia, side } = entity;
		const affiliated = type === 'person' && side && this.#entities.get(side)?.type === 'organisation';
		const terms: Record<string, unknown[]> = {};
		const add = (term: string, value: unknown) => {
			const values = terms[term] ?? [];
			terms[term] = values;
			if (!values.some((known) => JSON.stringify(known) === JSON.stringify(value))) values.push(value);
		};
		for (const ref of this.#cited(cite)) add('subjectOf', ref);
		if (affiliated) add('affiliation', this.#ref('entity', side));
		for (const role of entity.roles) {
			const { title, organisation, from, to, asOf } = role;
			const at = organisation && this.#entities.get(organisation)?.type === 'organisation' ? organisation : undefined;
			add(
				type !== 'person' ? 'subjectOf' : at ? 'worksFor' : 'hasOccupation',
				clean({
					'@type': at ? 'OrganizationRole' : 'Role',
					roleName: title,
					startDate: from,
					endDate: to,
					description: `As of ${asOf}`,
					subjectOf: this.#cited(role.cite),
					...(at ? { worksFor: this.#ref('entity', at) } : { hasOccupation: { '@type': 'Occupation', name: title } }),
				}),
			);
		}
		for (const tie of ties) {
			for (const { on, term, value } of relationTerms(tie)) {
				if (on === id) add(term, this.#ref('entity', value));
			}
			if (tie.from.id === id) add('subjectOf', this.#ref('relation', ...tie.key));
		}
		return clean({
			'@type': TYPES[type],
			'@id': this.#id('entity', id),
			additionalType: ['agreement', 'resource'].includes(type) ? type : undefined,
			name,
			alternateName: otherNames(name, aliases),
			description,
			sameAs: wikipedia && `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`,
			...terms,
		});
	}

	/** The relations of an entity; a second one of the same kind to the same entity gets a number. */
	#tiesOf(from: Entity): Tie[] {
		const seen = new Map<string, number>();
		return from.relations.flatMap(({ kind, to, cite }) => {
			const target = this.#entities.get(to);
			if (!target) return [];
			const times = (seen.get(`${kind}:${to}`) ?? 0) + 1;
			seen.set(`${kind}:${to}`, times);
			return [{ from, kind, to: target, cite, key: [from.id, kind, to, ...(times > 1 ? [times] : [])] }];
		});
	}

	/** Every relation is a claim as well, so that it keeps its kind and its citations. */
	#tie({ from, kind, to, cite, key }: Tie): Node {
		return {
			'@type': 'Claim',
			'@id': this.#id('relation', ...key),
			name: `${from.name}: ${kind} ${to.name}`,
			keywords: ['relation', kind],
			about: this.#all([from.id, to.id]),
			citation: this.#cited(cite),
		};
	}

	#statement({ id, about, text, kind, by, when, cite }: Statement): Node {
		return clean({
			'@type': 'Claim',
			'@id': this.#id('statement', id),
			text,
			keywords: ['statement', kind],
			about: this.#all(about),
			author: this.#speaker(by, cite),
			temporalCoverage: when,
			citation: this.#cited(cite),
		});
	}

	#speaker(by: Statement['by'], cite: readonly Citation[]): unknown {
		if (by === undefined) return undefined;
		if (typeof by !== 'string') return { name: by.name };
		if (by !== 'author') return this.#ref('entity', by);
		const authors = [...new Set(cite.map(({ source }) => source))].map((source) => this.#authorOf(source));
		return authors.length === 1 ? authors[0] : authors;
	}

	#positions(): Node[] {
		const seen = new Map<string, number>();
		return this.#pack.positions.map(({ actor, issue, stance, text, when, cite }) => {
			const key = `${actor}:${issue}`;
			const times = (seen.get(key) ?? 0) + 1;
			seen.set(key, times);
			return clean({
				'@type': 'Claim',
				'@id': this.#id('position', actor, issue, ...(times > 1 ? [times] : [])),
				text,
				keywords: ['position', stance],
				about: this.#all([issue]),
				author: this.#ref('entity', actor),
				temporalCoverage: when,
				citation: this.#cited(cite),
			});
		});
	}

	#dispute({ id, kind, question, about, sides, note }: Dispute): Node {
		return clean({
			'@type': 'Question',
			'@id': this.#id('dispute', id),
			name: question,
			keywords: ['dispute', kind],
			about: this.#all(about),
			suggestedAnswer: sides.map(({ text, statements, cite }) =>
				clean({
					'@type': 'Answer',
					text,
					isBasedOn: statements?.map((statement) => this.#ref('statement', statement)),
					citation: this.#cited(cite),
				}),
			),
			comment: note && { '@type': 'Comment', text: note.text, citation: this.#cited(note.cite) },
		});
	}
}

/** The written forms of the aliases, without the name itself. */
function otherNames(name: string, aliases: Entity['aliases']): string[] {
	const names = aliases.filter(({ precededBy, followedBy }) => !precededBy && !followedBy);
	const forms = names.map(({ text }) => expandPattern(text)).filter((list) => list.length <= MOST_FORMS);
	return [...new Set(forms.flat())].filter((form) => form !== name);
}

/** A node without what it does not have. */
function clean(node: Node): Node {
	const kept = Object.entries(node).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	return Object.fromEntries(kept) as Node;
}
