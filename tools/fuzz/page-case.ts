/** What must hold of every page, whatever it is made of. */
import assert from 'node:assert/strict';
import { buildCard } from '../../core/card/build.ts';
import { type Annotation, annotate, type Mention } from '../../core/match/annotate.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { briefOf } from '../../core/summary/brief.ts';
import { briefAsJsonLd } from '../../core/summary/json-ld.ts';
import { briefAsMarkdown } from '../../core/summary/markdown.ts';
import { summarise } from '../../core/summary/summarise.ts';
import { LONGEST_BLOCK } from '../../page/limits.ts';
import { placeOf, readBlocks, type TextBlock } from '../../page/text/blocks.ts';
import { isSkipped } from '../../page/text/skip.ts';
import { nodeAfter } from '../../page/text/tree.ts';
import { parseDocument } from '../lib/parse-html.ts';
import { type Branch, grow } from './trees.ts';

/** Cards built for one page: those of more would say nothing new. */
const MOST_CARDS = 12;
/** What names the whole page is held to be about, beside what is found. */
const FACTS = { title: 'A page', host: 'www.example.org', published: '2025-02-20' };

/** Reads a page as the extension does. @throws where anything that must hold does not. @returns its mentions. */
export function checkPage(tree: Branch, knowledge: Knowledge): number {
	const document = parseDocument('<!doctype html><html><head></head><body></body></html>');
	grow(document.body, [tree], document);
	const before = document.toString();
	const blocks = blocksOf(document.body);
	for (const { text } of blocks) assert.ok(text.length <= LONGEST_BLOCK, 'a block is too long');
	const texts = blocks.map(({ text }) => text);
	const found = annotate(knowledge, texts);
	assert.deepEqual(annotate(knowledge, texts), found, 'the same texts are annotated in two ways');
	assert.deepEqual(
		blocksOf(document.body).map(({ text }) => text),
		texts,
		'the same page reads in two ways',
	);
	checkMentions(knowledge, texts, found);
	for (const mention of found.mentions) checkPlace(blocks[mention.block] as TextBlock, mention);
	assert.equal(document.toString(), before, 'reading has changed the page');
	const counts = countsOf(found.mentions);
	// Texts that come later are read with what is known of the page.
	checkMentions(knowledge, texts, annotate(knowledge, texts, counts));
	checkShown(knowledge, counts);
	return found.mentions.length;
}

function blocksOf(root: Node): TextBlock[] {
	return [...readBlocks(root)].filter(({ text }) => text !== '');
}

/** @throws where mentions or refusals lie outside their text or are empty, or mentions overlap. */
export function checkMentions(
	knowledge: Pick<Knowledge, 'entities'>,
	texts: readonly string[],
	{ mentions, rejections }: Annotation,
): void {
	for (const { block, start, end, alias, why } of [...mentions, ...rejections]) {
		const text = texts[block];
		assert.ok(text !== undefined && start >= 0 && start < end && end <= text.length, 'a mention is not in its text');
		assert.ok(alias !== '' && why !== '', 'a mention does not say why');
	}
	let last = { block: 0, end: 0 };
	for (const { block, start, end } of mentions) {
		assert.ok(block > last.block || (block === last.block && start >= last.end), 'mentions overlap');
		last = { block, end };
	}
	for (const { entity, ally } of mentions) {
		assert.ok(knowledge.entities.has(entity), `nothing is called ${entity}`);
		assert.ok(ally === undefined || knowledge.entities.has(ally), `nothing is called ${ally}`);
	}
}

/** @throws where the place of a mention in the page holds another text than the block says. */
export function checkPlace(block: TextBlock, { start, end }: Pick<Mention, 'start' | 'end'>): void {
	const from = placeOf(block, start);
	const to = placeOf(block, end, true);
	let text = '';
	for (let at: Node | null = from.node; at; at = nodeAfter(at)) {
		if ((at as Element).localName === 'br') text += '\n';
		if (at.nodeType !== 3 || isInSkipped(at)) continue;
		const { data } = at as Text;
		text += data.slice(at === from.node ? from.offset : 0, at === to.node ? to.offset : undefined);
		if (at === to.node) break;
	}
	assert.equal(text, block.text.slice(start, end), 'a mention is somewhere else on the page');
}

function isInSkipped(node: Node): boolean {
	for (let at = node.parentElement; at; at = at.parentElement) if (isSkipped(at)) return true;
	return false;
}

export function countsOf(mentions: readonly Mention[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
	return counts;
}

/** Builds all that is shown of a page. @throws where something of it cannot be, or cites what is not there. */
export function checkShown(knowledge: Knowledge, counts: Readonly<Record<string, number>>): void {
	const brief = briefOf(knowledge, summarise(knowledge, FACTS, counts), counts);
	checkPlain(brief);
	briefAsMarkdown(brief, { t: (key) => key, date: (date) => date, source: ({ title }) => title });
	checkPlain(briefAsJsonLd(knowledge, brief, 'https://www.example.org/'));
	for (const id of Object.keys(counts).slice(0, MOST_CARDS)) {
		const card = buildCard(knowledge, id, { page: counts });
		assert.ok(card, `${id} has no card`);
		checkPlain(card);
		const cited = card.description.cite.concat(...[...card.statements, ...card.positions].map(({ cite }) => cite));
		assert.ok(cited.length > 0, `${id} cites nothing`);
		for (const { source } of cited) assert.ok(card.sources[source], `${id} cites a source that its card has not`);
	}
}

/** @throws where a value would not arrive as it is in a message. */
export function checkPlain(value: object): void {
	assert.deepEqual(JSON.parse(JSON.stringify(value)), value, 'it does not survive being sent');
}
