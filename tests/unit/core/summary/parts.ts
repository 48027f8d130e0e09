/** A page of a small pack, for the tests of the brief's parts. */
import { SourceBook } from '../../../../core/card/source-book.ts';
import type { PageContext } from '../../../../core/match/evidence.ts';
import type { PageFacts, PageSummary } from '../../../../core/summary/model.ts';
import { summarise } from '../../../../core/summary/summarise.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const relation = (kind: string, to: string) => `relations: [{ kind: ${kind}, to: ${to}, cite: report#1 }]`;

export const knowledge = knowledgeOf(`entities:
${entity('usa', 'place', 'the US')}
${entity('russia', 'place', 'Russia')}
${entity('trump', 'person', 'Trump', `side: usa, ${relation('leads', 'administration')}`)}
${entity('vance', 'person', 'Vance', `side: usa, ${relation('allied-with', 'trump')}`)}
${entity('administration', 'organisation', 'Trump administration', 'side: usa')}
${entity('putin', 'person', 'Putin', 'side: russia')}
${entity('macron', 'person', 'Macron')}
${entity('a-writer', 'person', 'A Writer')}
${entity('nato', 'organisation', 'NATO')}
${entity('deal', 'agreement', 'the deal', relation('concerns', 'troops'))}
${entity('troops', 'topic', 'troops', relation('distinct-from', 'trump'))}
${entity('lithium', 'resource', 'lithium')}
statements:
  - { id: macron-on-deal, about: [deal, macron], text: Macron speaks of the deal., kind: claim, by: macron, cite: report#1 }
  - { id: macron-again, about: [deal, macron], text: Macron speaks again., kind: claim, by: macron, cite: report#2 }
  - { id: macron-thrice, about: [deal, macron], text: Macron speaks once more., kind: claim, by: macron, cite: report#3 }
  - { id: administration-on-deal, about: [deal, administration], text: The administration on it., kind: claim, by: administration, cite: report#2 }
  - { id: nato-on-troops, about: [troops, nato], text: NATO on troops., kind: analysis, by: author, cite: opinion#3 }
  - { id: all-named, about: [deal, trump], text: All of this is named., kind: claim, by: trump, cite: report#4 }
  - { id: shared-once, about: [lithium, vance], text: Vance on lithium., kind: claim, by: vance, cite: report#4 }
  - { id: shared-twice, about: [deal, trump, lithium], text: Trump on lithium., kind: claim, by: trump, cite: report#4 }
positions:
  - { actor: trump, issue: deal, stance: supports, text: Wants it., when: "2025-02", cite: 'report#2 "Some words"' }
  - { actor: trump, issue: deal, stance: conditional, text: Wants more of it., cite: report#3 }
  - { actor: vance, issue: troops, stance: opposes, text: Wants none., cite: report#1 }
  - { actor: usa, issue: troops, stance: unclear, text: Says little., cite: report#1 }
  - { actor: trump, issue: troops, stance: opposes, text: Sends none., cite: opinion#2 }
  - { actor: putin, issue: deal, stance: opposes, text: Wants another., cite: report#4 }
events:
  - { id: early, date: "2024", title: A year., who: [deal], cite: report#1 }
  - { id: month, date: "2025-02", title: A month., who: [deal, usa], cite: report#1 }
  - { id: day, date: "2025-02-12", doubtful: true, derived: By guess., title: A day., who: [trump, putin], cite: report#2 }
  - { id: late, date: "2025-03-09", title: A later day., who: [troops], cite: report#2 }
  - { id: country, date: "2025-01", title: Of a country alone., who: [usa], cite: report#2 }
  - { id: elsewhere, date: "2025-01", title: Of others., who: [macron], cite: report#2 }
disputes:
  - { id: slip, kind: slip, question: A slip?, about: [deal], sides: [{ text: This., cite: report#1 }] }
  - { id: framed, kind: framing, question: Said how?, about: [deal], sides: [{ text: This., cite: report#1 }, { text: That., cite: opinion#1 }] }
  - { id: main, kind: contradiction, question: Which?, about: [deal, usa], sides: [{ text: This., cite: report#1 }, { text: That., cite: report#2 }] }
  - { id: of-country, kind: contradiction, question: Where?, about: [usa], sides: [{ text: This., cite: report#1 }] }
  - { id: aside, kind: contradiction, question: An aside?, about: [macron, deal], sides: [{ text: This., cite: report#1 }] }
  - { id: of-two, kind: contradiction, question: Two?, about: [macron, deal, trump], sides: [{ text: This., cite: report#1 }] }
`);

/** What the page of most tests names. */
export const NAMED: PageContext = { deal: 4, troops: 2, trump: 5, vance: 1, usa: 3 };

export const newBook = (): SourceBook => new SourceBook(knowledge.sources);

export function summaryOf(counts: PageContext = NAMED, more: Partial<PageFacts> = {}): PageSummary {
	return summarise(knowledge, { title: 'A title', host: 'www.bbc.com', ...more }, counts);
}
