import type { CardDispute, CardModel } from '../../core/card/model.ts';
import { useWords } from '../words.ts';
import { Cite } from './cite.tsx';
import { Fold } from './fold.tsx';

function Dispute({ dispute, card }: { dispute: CardDispute; card: CardModel }) {
	const t = useWords();
	const question = (
		<>
			{dispute.kind !== 'contradiction' && <span class="bs-quiet">{`${t(`dispute_${dispute.kind}`)}: `}</span>}
			{dispute.question}
		</>
	);
	return (
		<Fold class="bs-dispute" summary={question}>
			{() => (
				<>
					<ul class="bs-sides">
						{dispute.sides.map((side) => (
							<li key={side.text}>
								<p>{side.text}</p>
								<Cite cite={side.cite} sources={card.sources} />
							</li>
						))}
					</ul>
					{dispute.note && (
						<div class="bs-note">
							<p>{dispute.note.text}</p>
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
