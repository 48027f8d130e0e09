/** A coverage in words, for people to read. */
import { CITING, type Coverage, type DocumentCoverage, type ParagraphCoverage, type Unreached } from './coverage.ts';

const ONE = {
	statements: 'statement',
	positions: 'position',
	events: 'event',
	disputes: 'dispute',
	entities: 'entity',
};

export function coverageText({ documents, unused, faults }: Coverage): string {
	const parts = documents.map(documentText);
	if (unused.length > 0) parts.push(`ignored in vain: ${unused.map((text) => `“${text}”`).join(', ')}`);
	parts.push(faults === 0 ? 'all covered' : `${count(faults, 'fault')} in ${count(documents.length, 'document')}`);
	return `${parts.join('\n\n')}\n`;
}

function documentText({ id, title, paragraphs, names, issues, entities, faults }: DocumentCoverage): string {
	const cited = paragraphs.filter(({ citations }) => citations > 0).length;
	const open = [...names, ...issues, ...entities].filter(({ ignored }) => !ignored).length;
	const headline = `${id}: ${title}`;
	const summary = `${cited} of ${count(paragraphs.length, 'paragraph')} cited, ${count(open, 'name, issue or entity', 'names, issues or entities')} unreached, ${count(faults, 'fault')}`;
	return [
		headline,
		...paragraphs.map((paragraph) => `  ${paragraphText(paragraph)}`),
		...names.map((name) => `  name ${unreachedText(name)}`),
		...issues.map((issue) => `  issue ${unreachedText(issue)}`),
		...entities.map((entity) => `  entity ${unreachedText(entity, 'it tells of it, no mention is found')}`),
		`  ${id}: ${summary}`,
	].join('\n');
}

function paragraphText({ paragraph, citations, by, uncited, ignored }: ParagraphCoverage): string {
	const number = `#${paragraph}`.padEnd(4);
	if (uncited) return `${number} 0: ${uncited}${ignored ? `; ignored: ${ignored}` : ''}`;
	const parts = CITING.filter((name) => by[name] > 0).map((name) => count(by[name], ONE[name], name));
	return `${number} ${citations}: ${parts.join(', ')}`;
}

function unreachedText({ text, paragraphs, ignored }: Unreached, fault = 'no alias reaches it'): string {
	const where = paragraphs.map((paragraph) => `#${paragraph}`).join(', ');
	return `“${text}” in ${where}: ${ignored ? `ignored: ${ignored}` : fault}`;
}

function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
