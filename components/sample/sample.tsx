import { useWords } from '../words.ts';

/** Selector of the sample, for those who have it read. */
export const SAMPLE = '#sample';

/** One name in each language that readers can leave out, so that a preview shows what that does. */
const FOREIGN = [
	['de', 'Europäische Union'],
	['es', 'Estados Unidos'],
	['fr', 'Maison-Blanche'],
	['ru', 'Кремль'],
	['uk', 'Росія'],
] as const;

interface SampleProps {
	headingLevel: 2 | 3;
	/** Whether it also holds names in other languages. */
	foreign?: boolean;
}

/**
 * A short article of our own with names that Backstory knows: two sections, so that each way of marking shows.
 * Nothing in it is marked by hand.
 */
export function Sample({ headingLevel, foreign = false }: SampleProps) {
	const t = useWords();
	const Title = `h${headingLevel}` as 'h2' | 'h3';
	const Heading = `h${headingLevel + 1}` as 'h3' | 'h4';
	return (
		<article class="bs-sample" id={SAMPLE.slice(1)} lang="en">
			<Title class="bs-headline">{t('sampleTitle')}</Title>
			<p>{t('sampleFirst')}</p>
			<Heading class="bs-sample-heading">{t('sampleHeading')}</Heading>
			<p>{t('sampleSecond')}</p>
			{foreign && (
				<p class="bs-muted" lang={t('locale')}>
					{t('sampleForeign')}{' '}
					{FOREIGN.map(([language, name], index) => (
						<span key={language}>
							{index > 0 && ' · '}
							<span lang={language}>{name}</span>
						</span>
					))}
				</p>
			)}
		</article>
	);
}
