import type { CardSource } from '../../core/card/model.ts';
import { formatDate } from '../format.ts';
import { type Translate, useWords } from '../words.ts';

/** What it is called or its kind, who it is by and when it appeared: "Opinion, Derrick Wyatt, Mar 2025". */
export function sourceLabel(source: CardSource, t: Translate): string {
	const kind = t(`source_${source.kind}`);
	if (source.kind === 'general') return kind;
	return [
		source.shortTitle ?? kind,
		source.author ?? source.publisher ?? t('unsigned'),
		formatDate(source.published, t('locale')),
	].join(', ');
}

/** What a reader needs to find the source: its title and everything known of its origin. */
export function SourceDetail({ source }: { source: CardSource }) {
	const t = useWords();
	if (source.kind === 'general') return <>{source.title}</>;
	const origin = [source.author, source.publisher, formatDate(source.published, t('locale'))];
	return (
		<>
			{source.titleIsOurs ? source.title : t('quoted', source.title)}
			{`. ${origin.filter(Boolean).join(', ')}`}
		</>
	);
}
