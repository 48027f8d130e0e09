import type { CardDispute, CardModel } from '../../core/card/model.ts';
import { type Translate, useWords } from '../words.ts';
import { Cite } from './cite.tsx';
import { Fold } from './fold.tsx';

/** What sort of difference it is, unless the heading above has said so. */
function labelOf({ kind, withinOneSource }: CardDispute, t: Translate): string | undefined {
	if (withinOneSource) return t('dispute_within');
	return kind === 'contradiction' ? undefined : t(`dispute_${kind}`);
}

/** "Sources differ" where they do; where each is only at odds with itself or mistaken, no more than that. */
export function disputesHeading(disputes: readonly CardDispute[], t: Translate): string {
	const differ = disputes.some(({ kind, withinOneSource }) => kind !== 'slip' && !withinOneSource);
	return differ ? t('sourcesDiffer') : t('aboutSources');
}

function Dispute({ dispute, card }: { dispute: CardDispute; card: CardModel }) {
	const t = useWords();
	const label = labelOf(dispute, t);
	const question = (
		<>
			{label && <span class="bs-quiet">{`${label}: `}</span>}
			<span lang="en">{dispute.question}</span>
		</>
	);
	return (
		<Fold class="bs-dispute" summary={question}>
			{() => (
				<>
					<ul class="bs-sides">
						{dispute.sides.map((side) => (
							<li key={side.text}>
								<p lang="en">{side.text}</p>
								<Cite cite={side.cite} sources={card.sources} />
							</li>
						))}
					</ul>
					{dispute.note && (
						<div class="bs-note">
							<p lang="en">{dispute.note.text}</p>
							<Cite cite={dispute.note.cite} sources={card.sources} />
						</div>
					)}
				</>
			)}
		</Fold>
	);
}

/** Where sources differ or one is mistaken: the question, and behind it the sides next to each other. */
export function Disputes({ card }: { card: CardModel }) {
	return (
		<>
			{card.disputes.map((dispute) => (
				<Dispute key={dispute.question} dispute={dispute} card={card} />
			))}
		</>
	);
}
