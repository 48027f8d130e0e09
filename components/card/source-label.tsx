import type { CardSource } from '../../core/card/model.ts';
import { isDocument } from '../../core/pack/is-document.ts';
import { formatDate } from '../format.ts';
import { type Translate, useWords } from '../words.ts';

/**
 * What it is called or its kind, who it is by and when it appeared, and among several packs the one that it is from:
 * "Opinion, Derrick Wyatt, Mar 2025".
 */
export function sourceLabel(source: CardSource, t: Translate): string {
	const kind = t(`source_${source.kind}`);
	const date = formatDate(source.published, t('locale'));
	if (source.kind === 'note') return `${kind}, ${date}`;
	const words =
		source.kind === 'general'
			? kind
			: [source.shortTitle ?? kind, source.author ?? source.publisher ?? t('unsigned'), date].join(', ');
	return source.pack ? `${words} · ${source.pack}` : words;
}

/** What a reader needs to find the source: its title and everything known of its origin. */
export function SourceDetail({ source }: { source: CardSource }) {
	const t = useWords();
	if (!isDocument(source.kind)) return <>{source.title}</>;
	const origin = [source.author, source.publisher, formatDate(source.published, t('locale'))];
	return (
		<>
			{source.titleIsOurs ? source.title : t('quoted', source.title)}
			{`. ${origin.filter(Boolean).join(', ')}`}
		</>
	);
}
