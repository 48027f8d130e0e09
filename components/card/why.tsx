import type { CardModel } from '../../core/card/model.ts';
import { useWords } from '../words.ts';
import { Fold } from './fold.tsx';

/** Why the page's words were taken for this entity, so that a wrong guess can be seen through. */
export function Why({ card }: { card: CardModel }) {
	const t = useWords();
	if (!card.why) return null;
	const { words, ally } = card.why;
	return (
		<Fold class="bs-why" summary={t('why')}>
			{() => <p>{whyText()}</p>}
		</Fold>
	);

	function whyText(): string {
		if (!ally) return t('why_itself', words);
		return ally.id === card.id ? t('why_inFull', words, card.name) : t('why_beside', words, ally.name);
	}
}
