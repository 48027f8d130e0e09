/** A small pack for tests of whose name is meant. */
import { entity, knowledgeOf } from './seeds.ts';

export const names = knowledgeOf(`entities:
${entity('donald-trump', 'person', 'Donald (J. |)Trump, { text: Trump, not: [Trump Tower, Trump card] }, President Trump')}
${entity('joe-biden', 'person', 'Joe Biden, Biden')}
${entity('keith-kellogg', 'person', 'Keith Kellogg, Kellogg', 'relations: [{ kind: advises, to: donald-trump, cite: report#2 }]')}
${entity('andrii-sybiha', 'person', 'Andrii Sybiha, Sybiha', 'relations: [{ kind: distinct-from, to: donald-trump, cite: report#2 }]')}
${entity('vladimir-putin', 'person', 'Vladimir Putin, Putin, Путин')}
${entity('kyiv', 'place', 'Kyiv, Kiev')}
${entity('gulf', 'place', 'Oman, Iran')}
${entity('ukraine', 'place', 'Ukraine, l’Ukraine')}
`);
