/** Compiles knowledge written inline, so that a test shows all that it depends on. */
import { compilePack } from '../../../core/pack/compile.ts';
import { type Knowledge, openPack } from '../../../core/pack/knowledge.ts';
import type { Pack } from '../../../core/pack/schema.ts';

/** Name card and sources of every small pack: a report of 4 paragraphs, an opinion of 9, general knowledge. */
export const HEAD = `
pack: { id: small, title: Small, description: For tests, language: en }
sources:
  - { id: report, title: A report, published: "2025-02-14", kind: report, language: en, paragraphs: 4 }
  - { id: opinion, title: An opinion, author: A. Writer, published: "2025-03", kind: opinion, language: en, paragraphs: 9 }
  - { id: general, title: General knowledge, published: "2025-01", kind: general, language: en, paragraphs: 0 }
`;

/** One entity in flow style; `aliases` is the inside of a YAML list. */
export function entity(id: string, type: string, aliases: string, more = ''): string {
	return `  - { id: ${id}, type: ${type}, name: ${id}, description: About ${id}., cite: report#1, aliases: [${aliases}]${more && `, ${more}`} }\n`;
}

/** The pack of inline seeds. @throws with the problems when they do not compile. */
export function packOf(yaml: string): Pack {
	const { pack, problems } = compile(yaml);
	if (!pack) throw new Error(problems.join('\n'));
	return pack;
}

/** The opened pack of inline seeds. */
export function knowledgeOf(yaml: string): Knowledge {
	return openPack(packOf(yaml));
}

/** Problems of inline seeds as `line: message`; lines count in the given text. */
export function problemsOf(yaml: string): string[] {
	return compile(yaml).problems;
}

function compile(yaml: string): { pack: Pack | undefined; problems: string[] } {
	const { pack, problems } = compilePack([
		{ name: 'head.yaml', text: HEAD },
		{ name: 'test.yaml', text: yaml },
	]);
	return { pack, problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
}
