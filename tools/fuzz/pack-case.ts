/** What must hold of every file that is added as a pack: it is refused in a sentence, or works like any other. */
import assert from 'node:assert/strict';
import { annotate } from '../../core/match/annotate.ts';
import { Gazetteer } from '../../core/match/gazetteer.ts';
import { conflictsOf } from '../../core/pack/conflicts.ts';
import { packAsJsonLd } from '../../core/pack/json-ld.ts';
import { type LoadedPack, openPacks } from '../../core/pack/knowledge.ts';
import { PackError, parsePack } from '../../core/pack/parse.ts';
import { createSearch } from '../../core/search/search.ts';
import { takePack } from '../../entrypoints/options/take-pack.ts';
import { checkMentions, checkPlain, checkShown, countsOf } from './page-case.ts';
import { formsOf } from './texts.ts';

/** What a reader can take in. */
const LONGEST_REFUSAL = 400;
/** Names looked for: those of more would say nothing new. */
const MOST_NAMES = 30;

/** What every object has; a pack may not add to it. */
const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const sharedKeys = () => SHARED.map((shared) => Reflect.ownKeys(shared));
const SHARED_KEYS = sharedKeys();

/** Adds a file as the settings page does, beside another pack. @throws where anything that must hold does not. @returns whether it was taken. */
export async function checkFile(bytes: Uint8Array, beside: LoadedPack): Promise<boolean> {
	try {
		const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
		const { pack, names, about } = await takePack(file, { ids: [beside.pack.id], packs: [beside.pack] }, () => {});
		checkPlain(about);
		assert.deepEqual(parsePack(JSON.stringify(pack)), pack, 'saved and added again it is another pack');
		const own = { pack, gazetteer: Gazetteer.of(names) };
		checkUse([own]);
		checkUse([beside, own]);
		checkUse([own, beside]);
		conflictsOf([beside, own], 1);
		checkPlain(packAsJsonLd(pack));
		return true;
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		checkRefusal(error.message);
		return false;
	} finally {
		assert.deepEqual(sharedKeys(), SHARED_KEYS, 'what every object has is changed');
	}
}

/** @throws where a reader could not read why a pack is refused. */
export function checkRefusal(message: string): void {
	assert.ok(message.length > 10 && message.length <= LONGEST_REFUSAL, `a refusal of ${message.length} characters`);
	assert.ok(
		!/\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u.test(message),
		'a refusal has signs that are not seen',
	);
}

/** Finds, searches and shows all that packs hold together. */
function checkUse(packs: readonly LoadedPack[]): void {
	const knowledge = openPacks(packs);
	const own = packs.length === 1 ? packs[0] : packs.find(({ pack }) => pack.id.startsWith('pack-'));
	const forms = formsOf(own?.pack ?? knowledge.pack).slice(0, MOST_NAMES);
	const texts = [...forms, forms.join(' and '), forms.join(''), forms.toReversed().join(' ')];
	const found = annotate(knowledge, texts);
	checkMentions(knowledge, texts, found);
	assert.deepEqual(annotate(knowledge, texts), found, 'the same texts are annotated in two ways');
	const counts = countsOf(found.mentions);
	for (const { id } of own?.pack.entities.slice(0, 3) ?? []) if (knowledge.entities.has(id)) counts[id] = 1;
	checkShown(knowledge, counts);
	if (packs.length > 1) return;
	const search = createSearch(knowledge);
	for (const query of [...knowledge.pack.entities.map(({ name }) => name), ...forms].slice(0, MOST_NAMES)) {
		for (const { id } of search(query)) assert.ok(knowledge.entities.has(id), 'search finds what is not there');
	}
}
