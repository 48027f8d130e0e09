/** Packs as anybody may write them, and what may have happened to a file before it is added. */
import fc from 'fast-check';
import type { Pack } from '../../core/pack/schema.ts';
import { pick as picked, type Random, seeded } from '../bench/random.ts';

const WORDS = [
	...['Harbour', 'Accord', 'Ávila', 'O’Neil', 'U.S.', 'Trump', 'Ukraine', 'of', 'the', 'Jean-Luc', 'Nguyễn', 'x', '7'],
	...['Гавань', 'Київ', 'Αθήνα', 'Հայ', '泽连斯基', 'مرحبا', 'क्षेत्र', 'Kyiv', 'deal', 'minerals', '…', '—', '№'],
];
const IDS = ['harbour', 'accord', 'avila', 'trump', 'deal', 'ceasefire', 'valueof', 'tostring', 'nothing', '0'];
/** Some are the bundled pack's. */
const OTHERS_IDS = ['donald-trump', 'ukraine', 'ceasefire', 'author'];
const DATES = ['2025', '2025-02', '2025-02-12', '0000', '9999-12-31', '2024-02-29'];

/** A whole number up to `most`. */
const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1));

/** A sound pack. */
export function soundPack(random: Random): Pack {
	const pick = <T>(from: readonly T[]): T => picked(random, from);
	const number = (most: number) => upTo(random, most);
	const chance = (times: number) => number(times) === 0;
	const times = <T>(least: number, most: number, make: (index: number) => T): T[] =>
		Array.from({ length: least + number(most - least) }, (_, index) => make(index));
	const words = (most: number) => times(1, most, () => pick(WORDS)).join(' ');
	const named = (most: number) => `${pick(['Harbour', 'Гавань', 'Ávila', '泽连斯基', 'Deal'])} ${words(most)}`;
	const sentence = () => `${named(8)}.`;
	const id = (index: number) => (chance(9) ? `${pick(OTHERS_IDS)}-${index}` : `${pick(IDS)}-${index}`);
	const maybe = <T extends object>(value: () => T): Partial<T> => (chance(2) ? value() : {});

	const sources = times(1, 4, (index) => ({
		id: id(index),
		title: sentence(),
		...maybe(() => ({ shortTitle: named(1).slice(0, 40).trim() })),
		...maybe(() => ({ author: named(2) })),
		published: pick(DATES),
		kind: pick(['report', 'analysis', 'opinion', 'general', 'note'] as const),
		language: 'en',
		paragraphs: number(9),
	}));
	const cite = () =>
		times(1, 3, () => {
			const { id: source, paragraphs } = pick(sources);
			return {
				source,
				...(paragraphs > 0 && { paragraph: 1 + number(paragraphs - 1) }),
				...maybe(() => ({ quote: words(4) })),
			};
		});
	const ids = times(1, 10, (index) => (index === 0 && chance(4) ? pick(OTHERS_IDS.slice(0, 3)) : id(index)));
	const some = (least: number) => times(least, 3, () => pick(ids));
	const evenForm = () => pick([() => named(2), () => `(Harbour|Deal) ${named(1)}`])();
	const form = () => pick([() => named(2), () => `(Kyiv |)${named(1)}(s|)`, () => `(the Deal|Deal) ${named(1)}`])();
	/** What may stand around an alias, or be the alias where something does. */
	const texts = () =>
		chance(3)
			? { text: evenForm(), ...(chance(1) ? { precededBy: evenForm() } : { followedBy: form() }) }
			: { text: form() };
	const entities = ids.map((entity) => ({
		id: entity,
		type: pick(['person', 'organisation', 'place', 'agreement', 'event', 'topic', 'resource'] as const),
		name: named(2),
		description: sentence(),
		cite: cite(),
		...maybe(() => ({ side: pick(ids) })),
		roles: times(0, 2, () => ({
			title: sentence(),
			...maybe(() => ({ organisation: pick(ids) })),
			asOf: pick(DATES),
			cite: cite(),
		})),
		aliases: times(0, 3, () => ({
			...texts(),
			case: pick(['any', 'capital', 'exact'] as const),
			...(chance(3) && { needs: some(0) }),
			...(chance(6) && { alone: true as const }),
			...(chance(4) && { not: times(1, 2, () => named(2)) }),
			...(chance(6) && { language: 'uk' }),
		})),
		...maybe(() => ({ wikipedia: pick(['Donald Trump', named(2), `Harbour (${words(1)})`]) })),
		relations: times(0, 3, () => ({
			kind: pick(['leads', 'part-of', 'allied-with', 'distinct-from', 'located-in'] as const),
			to: pick(ids),
			cite: cite(),
		})),
	}));
	const statements = times(0, 8, (index) => ({
		id: id(index),
		about: some(1),
		text: sentence(),
		kind: pick(['event', 'claim', 'figure', 'analysis'] as const),
		...maybe(() => ({ by: pick<string | { name: string }>([pick(ids), 'author', { name: named(2) }]) })),
		...maybe(() => ({ when: pick(DATES) })),
		cite: cite(),
	}));
	return {
		format: 'backstory-pack',
		version: 1,
		id: `pack-${number(3)}`,
		title: named(3),
		description: sentence(),
		language: 'en',
		sources,
		entities,
		statements,
		positions: times(0, 5, () => ({
			actor: pick(ids),
			issue: pick(ids),
			stance: pick(['supports', 'opposes', 'conditional', 'unclear'] as const),
			text: sentence(),
			cite: cite(),
		})),
		events: times(0, 4, (index) => ({
			id: id(index),
			date: pick(DATES),
			title: sentence(),
			who: some(0),
			cite: cite(),
		})),
		disputes: times(0, 3, (index) => ({
			id: id(index),
			kind: pick(['contradiction', 'framing', 'attribution', 'slip'] as const),
			question: sentence(),
			about: some(1),
			sides: times(1, 3, () => ({ text: sentence(), cite: cite() })),
			...maybe(() => ({ note: { text: sentence(), cite: cite() } })),
		})),
	} as Pack;
}

type Json = unknown;
type Holder = Record<string | number, Json>;

const STRANGE: readonly Json[] = [
	...[null, true, false, 0, -1, 1.5, 1e308, -0, '', ' ', [], {}, [[]], [null], '\ud800', '\0', 'x'.repeat(100_000)],
	...['javascript:alert(1)', 'data:text/html,x', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'tоp'],
	...['(', ')', '|', '(a|', 'b)', '(|)', '((a))', '(a b|c)', '(|a)', '…', '2025-02-30', '2025-13', 'a\nb', '\u202etxt'],
	...[{ toString: 1, valueOf: 1 }, { length: -1 }, { name: 'Anybody' }, ['author'], '\u0301', 'a-', '’'],
	'(a|b)'.repeat(30),
];
const TEXTS = STRANGE.filter((one) => typeof one === 'string');
const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'extra',
	'precededBy',
	'followedBy',
	'wikipedia',
	'id',
];

/** Every place in a value that can be put something else in. */
function placesIn(root: Json): [Holder, string][] {
	const places: [Holder, string][] = [];
	const open: Json[] = [root];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		if (typeof at !== 'object' || at === null) continue;
		for (const key of Object.keys(at)) {
			places.push([at as Holder, key]);
			open.push((at as Holder)[key]);
		}
	}
	return places;
}

/** Not by assignment, to which one of the keys is more than a key. */
function set(holder: Holder, key: string, value: Json): void {
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Changes one thing of a pack somewhere. */
function spoil(random: Random, pack: Json): void {
	const places = placesIn(pack);
	const somewhere = () => places[upTo(random, places.length - 1)] as [Holder, string];
	const [holder, key] = somewhere();
	const strange = () => structuredClone(STRANGE[upTo(random, STRANGE.length - 1)]);
	const value = holder[key];
	const ways: (() => void)[] = [
		() => set(holder, key, strange()),
		() => set(holder, key, anyJson(random)),
		() => {
			if (Array.isArray(holder)) holder.splice(Number(key), 1);
			else delete holder[key];
		},
		() => set(holder, picked(random, KEYS), strange()),
		() => {
			const [other, from] = somewhere();
			set(holder, key, structuredClone(other[from]));
		},
		() => {
			if (Array.isArray(holder)) holder.push(structuredClone(value));
		},
		() => {
			if (typeof value === 'string') set(holder, key, value + picked(random, TEXTS));
		},
		() => {
			if (typeof value === 'string')
				set(
					holder,
					key,
					value.replace(/[aeop]/, (letter) => `${'аеор'['aeop'.indexOf(letter)]}`),
				);
		},
		() => {
			if (typeof value === 'number') set(holder, key, value + picked(random, [1, -1, 0.5, 1e9]));
		},
	];
	ways[upTo(random, ways.length - 1)]?.();
}

const UTF8 = new TextEncoder();

/** Any JSON, the same for the same chances. */
function anyJson(random: Random): Json {
	const [value] = fc.sample(fc.jsonValue({ maxDepth: 4 }), { seed: upTo(random, 0x7fffffff), numRuns: 1 });
	return value;
}

/** A file that somebody might add as a pack. */
export function anyFile(seed: number): Uint8Array {
	const random = seeded(seed);
	const kind = upTo(random, 19);
	if (kind === 0) return UTF8.encode(JSON.stringify(anyJson(random)));
	if (kind === 1) return Uint8Array.from({ length: upTo(random, 200) }, () => upTo(random, 255));
	const pack: Json = soundPack(random);
	for (let times = upTo(random, 7) - 2; times > 0; times -= 2) spoil(random, pack);
	const text = JSON.stringify(pack);
	if (kind === 2) return UTF8.encode(text.slice(0, upTo(random, text.length)));
	if (kind === 3) return UTF8.encode(`\ufeff${text}`);
	if (kind === 4) return new Uint8Array(Buffer.from(text, 'utf16le'));
	const bytes = UTF8.encode(text);
	if (kind === 5)
		for (let times = 1 + upTo(random, 3); times > 0; times--) bytes[upTo(random, bytes.length - 1)] = upTo(random, 255);
	return bytes;
}
