/** Which keys a schema knows, to say what a writer may have meant by one that it does not know. */
import Fuse from 'fuse.js';
import type * as v from 'valibot';

/** The parts of a schema that lead to its keys: an object's entries, a list's item, what an option wraps. */
interface Part {
	readonly entries?: Readonly<Record<string, Part>>;
	readonly item?: Part;
	readonly wrapped?: Part;
	readonly pipe?: readonly Part[];
	readonly options?: readonly Part[];
	readonly getter?: (value: unknown) => Part;
}

/** Keys of the mapping that a path through a value leads to; none where the schema has no mapping there. */
export function keysAt(schema: v.GenericSchema, value: unknown, path: readonly (string | number)[]): string[] {
	let parts = unwrap(schema as Part, value);
	let inside = value;
	for (const step of path) {
		inside = (inside as Record<string | number, unknown> | undefined)?.[step];
		parts = parts
			.map(({ entries, item }) => (typeof step === 'number' ? item : entries?.[step]))
			.flatMap((part) => (part ? unwrap(part, inside) : []));
	}
	return parts.flatMap(({ entries }) => Object.keys(entries ?? {}));
}

/** A schema without what only checks, changes or leaves it out; all that it may be, where it is one of several. */
function unwrap(part: Part, value: unknown): Part[] {
	const { wrapped, pipe, options, getter } = part;
	const inner = getter
		? [getter(value)]
		: wrapped
			? [wrapped]
			: options?.filter((option) => typeof option === 'object');
	if (inner && inner.length > 0) return inner.flatMap((one) => unwrap(one, value));
	const [first] = pipe ?? [];
	return first && first !== part && !part.entries && !part.item ? unwrap(first, value) : [part];
}

/** “; did you mean …?” for a word that is nearly a known one, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
	const [best] = new Fuse(known, { threshold: 0.4 }).search(word);
	return best ? `; did you mean “${best.item}”?` : '';
}
