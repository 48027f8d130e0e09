import { expect, it } from 'vitest';
import { aboutPack } from '../../../../core/pack/about.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

it('says what a pack covers, how much it holds and where it has it from', () => {
	const knowledge = knowledgeOf(`sources:
  - { id: late, title: A late report, publisher: A Paper, published: "2025-06-01", kind: report, language: en, paragraphs: 2 }
  - { id: early, title: An early view, author: A Writer, published: "2024-11", kind: opinion, language: en, paragraphs: 2 }
entities:
${entity('plain', 'topic', 'plain')}
statements:
  - { id: a, about: [plain], text: First., kind: event, cite: early#1 }`);
	const about = aboutPack(knowledge.pack);
	const { pack } = knowledge;
	expect(about).toMatchObject({
		title: pack.title,
		format: pack.version,
		entities: pack.entities.length,
		statements: 1,
	});
	const own = about.sources.filter(({ id }) => id === 'late' || id === 'early');
	expect(own).toEqual([
		{ id: 'late', title: 'A late report', publisher: 'A Paper', published: '2025-06-01', kind: 'report' },
		{ id: 'early', title: 'An early view', author: 'A Writer', published: '2024-11', kind: 'opinion' },
	]);
	expect(about.sources).toHaveLength(pack.sources.length);
	expect(about.period).toEqual({ from: '2024-11', to: '2025-06-01' });
});
