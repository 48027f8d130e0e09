/** Reads a compiled pack that came from outside: a file, a store, another program. */
import * as v from 'valibot';
import { Gazetteer } from '../match/gazetteer.ts';
import { citationsOf } from './checks.ts';
import { PACK_VERSION, type Pack, PackSchema } from './schema.ts';

/** The text is not a usable pack; the message says why in one sentence. */
export class PackError extends Error {}

/** @throws PackError when the text is not JSON, not a pack, or a damaged one. */
export function parsePack(text: string): Pack {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		throw new PackError('this is not a pack: the file is not JSON');
	}
	const version = (data as { version?: unknown } | null)?.version;
	if ((data as { format?: unknown } | null)?.format !== 'backstory-pack') {
		throw new PackError('this is not a pack: “format” must be backstory-pack');
	}
	if (version !== PACK_VERSION) {
		throw new PackError(`this pack has format version ${version}; this program reads version ${PACK_VERSION}`);
	}
	const result = v.safeParse(PackSchema, data);
	if (!result.success) {
		const [issue] = result.issues;
		throw new PackError(`this pack is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
	}
	try {
		Gazetteer.open(result.output.gazetteer);
	} catch {
		throw new PackError('this pack is damaged: its gazetteer cannot be opened');
	}
	const unknown = unknownId(result.output);
	if (unknown) throw new PackError(`this pack is damaged: it names “${unknown}” but does not hold it`);
	return result.output;
}

/** A source or entity that the pack speaks of and does not hold, or undefined. */
function unknownId(pack: Pack): string | undefined {
	const sources = new Set(pack.sources.map(({ id }) => id));
	for (const list of ['entities', 'statements', 'positions', 'events', 'disputes'] as const) {
		for (const item of pack[list]) {
			for (const { citation } of citationsOf(list, item)) if (!sources.has(citation.source)) return citation.source;
		}
	}
	const entities = new Set(pack.entities.map(({ id }) => id));
	const named = [
		...pack.entities.flatMap(({ relations }) => relations.map(({ to }) => to)),
		...pack.positions.flatMap(({ actor, issue }) => [actor, issue]),
		...[...pack.statements, ...pack.disputes].flatMap(({ about }) => about),
	];
	return named.find((id) => !entities.has(id));
}
