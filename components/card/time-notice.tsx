import type { CardModel } from '../../core/card/model.ts';
import { formatDate, formatPeriod } from '../format.ts';
import { useWords } from '../words.ts';

/** Months between two dates, each as exact as known. */
function monthsBetween(from: string, to: string): number {
	const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
	return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** Says plainly when the article is of another time than the sources. */
export function TimeNotice({ card, articleDate }: { card: CardModel; articleDate: string | undefined }) {
	const t = useWords();
	const { period } = card;
	if (!period || !articleDate) return null;
	const isNewer = monthsBetween(period.to, articleDate) > 1;
	if (!isNewer && monthsBetween(articleDate, period.from) <= 1) return null;
	const sources = formatPeriod(period.from, period.to, t('locale'));
	return <p class="bs-time">{t('otherTime', sources, formatDate(articleDate.slice(0, 7), t('locale')))}</p>;
}
