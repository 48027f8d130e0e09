import type { AboutPack } from '../../core/pack/about.ts';
import { isDocument } from '../../core/pack/is-document.ts';
import { sourceLabel } from '../card/source-label.tsx';
import { formatPeriod } from '../format.ts';
import { useWords } from '../words.ts';
import { Section } from './section.tsx';

export interface KnowledgeProps {
	/** Absent until it has been opened. */
	pack?: AboutPack | undefined;
	/** Of the extension, with which the pack came. */
	version: string;
}

/** What the cards are made of. */
export function KnowledgeSection({ pack, version }: KnowledgeProps) {
	const t = useWords();
	if (!pack) return <Section id="knowledge" title={t('knowledgeTitle')} />;
	const documents = pack.sources.filter(({ kind }) => isDocument(kind));
	const facts = [
		[t('packPeriod'), pack.period && formatPeriod(pack.period.from, pack.period.to, t('locale'))],
		[
			t('packHolds'),
			t(
				'packCounts',
				t('packEntities', pack.entities),
				t('packStatements', pack.statements),
				t('packDocuments', documents.length),
			),
		],
		[t('packVersion'), t('packCameWith', version, pack.format)],
	] as const;
	return (
		<Section id="knowledge" title={t('knowledgeTitle')}>
			<h3 class="bs-legend">{pack.title}</h3>
			<p class="bs-prose">{pack.description}</p>
			<dl class="bs-facts">
				{facts.map(
					([name, value]) =>
						value && (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{value}</dd>
							</div>
						),
				)}
			</dl>
			<h3 class="bs-legend">{t('packSources')}</h3>
			<ul class="bs-sources">
				{pack.sources.map((source) => (
					<li key={source.id}>
						<b>{sourceLabel({ ...source, shortTitle: undefined }, t)}</b>
						<p class="bs-muted">
							{source.titleIsOurs || !isDocument(source.kind) ? source.title : t('quoted', source.title)}
						</p>
					</li>
				))}
			</ul>
		</Section>
	);
}
