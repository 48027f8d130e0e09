import type { CardCitation, CardSource } from '../../core/card/model.ts';
import { useWords } from '../words.ts';
import { Fold } from './fold.tsx';
import { SourceDetail, sourceLabel } from './source-label.tsx';

interface CitedSource {
	readonly source: CardSource;
	readonly citations: CardCitation[];
}

function bySource(cite: readonly CardCitation[], sources: readonly CardSource[]): CitedSource[] {
	const groups = new Map<number, CitedSource>();
	for (const citation of cite) {
		const source = sources[citation.source];
		if (!source) continue;
		const group = groups.get(citation.source);
		if (group) group.citations.push(citation);
		else groups.set(citation.source, { source, citations: [citation] });
	}
	return [...groups.values()];
}

function Paragraphs({ citations }: { citations: readonly CardCitation[] }) {
	const t = useWords();
	const numbers = [...new Set(citations.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
	if (!numbers.length) return null;
	return (
		<>
			{', '}
			<span aria-hidden="true">{`¶ ${numbers.join(', ')}`}</span>
			<span class="bs-vh">{t('paragraphs', numbers.join(', '))}</span>
		</>
	);
}

/** One quiet line that says where a text is from; opened, it names the source in full and its words as proof. */
export function Cite({ cite, sources }: { cite: readonly CardCitation[]; sources: readonly CardSource[] }) {
	const t = useWords();
	const cited = bySource(cite, sources);
	const [first, ...rest] = cited;
	if (!first) return null;
	const label = (
		<>
			{sourceLabel(first.source, t)}
			<Paragraphs citations={first.citations} />
			{rest.length > 0 && ` ${t('moreSources', rest.length)}`}
		</>
	);
	return (
		<Fold class="bs-cite" summary={label}>
			{() =>
				cited.map(({ source, citations }) => (
					<p key={source.id}>
						<SourceDetail source={source} />
						<Paragraphs citations={citations} />
						{citations.map(
							({ quote }) =>
								quote && (
									<q key={quote} lang="en">
										{quote}
									</q>
								),
						)}
					</p>
				))
			}
		</Fold>
	);
}
