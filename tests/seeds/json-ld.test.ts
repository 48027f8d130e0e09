/** The bundled pack as JSON-LD. */
import { describe, expect, it } from 'vitest';
import { packAsJsonLd } from '../../core/pack/json-ld.ts';
import { bundledKnowledge } from './bundled.ts';

const { pack } = bundledKnowledge();
const text = JSON.stringify(packAsJsonLd(pack));
const { '@graph': graph }: ReturnType<typeof packAsJsonLd> = JSON.parse(text);
const nodes = new Map(graph.map((node) => [node['@id'], node]));
const urn = (kind: string, id: string) => `urn:backstory:${pack.id}:${kind}:${id}`;

describe('the export of the bundled pack', () => {
	it('holds every entity by its name', () => {
		const lost = pack.entities.filter(({ id, name }) => nodes.get(urn('entity', id))?.name !== name);
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	it('holds every statement as a claim with a citation for each of its own', () => {
		const lost = pack.statements.filter(({ id, text: said, cite }) => {
			const node = nodes.get(urn('statement', id));
			return node?.['@type'] !== 'Claim' || node.text !== said || (node.citation as unknown[]).length !== cite.length;
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	it('gives every node one id, and refers to none that it does not hold', () => {
		expect(nodes.size).toBe(graph.length);
		const named = new Set([...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id));
		expect([...named].filter((id) => !nodes.has(id))).toEqual([]);
	});
});
