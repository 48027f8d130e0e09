import type { CardPosition, CardSource } from '../../core/card/model.ts';
import { Cite } from '../card/cite.tsx';
import { formatDate } from '../format.ts';
import { StanceIcon } from '../icons.tsx';
import { useWords } from '../words.ts';

/** A stance as a sign and its word. */
export function Stance({ stance }: Pick<CardPosition, 'stance'>) {
	const t = useWords();
	return (
		<span class="bs-stance">
			<StanceIcon stance={stance} />
			{t(`stance_${stance}`)}
		</span>
	);
}

/** What an actor holds, when, and which source says so. */
export function Held({ position, sources }: { position: CardPosition; sources: readonly CardSource[] }) {
	const t = useWords();
	const { text, when, cite } = position;
	return (
		<>
			<p>
				<span lang="en">{text}</span>
				{when && <span class="bs-quiet">{` ${formatDate(when, t('locale'))}`}</span>}
			</p>
			<Cite cite={cite} sources={sources} />
		</>
	);
}
