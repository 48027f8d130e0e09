import type { CardModel, CardStatement } from '../../core/card/model.ts';
import { formatDate } from '../format.ts';
import { useWords } from '../words.ts';
import { Cite } from './cite.tsx';
import { OwnWords } from './own-words.tsx';

function isNote({ cite }: CardStatement, { sources }: CardModel): boolean {
	return sources[cite[0]?.source ?? 0]?.kind === 'note';
}

/** Who said it and when; nothing that the card's name or the source line already says. */
function Attribution({ statement, card }: { statement: CardStatement; card: CardModel }) {
	const t = useWords();
	const { kind, by, when, cite } = statement;
	// A note's source line says it all.
	if (isNote(statement, card)) return null;
	const isSource = cite.every(({ source }) => card.sources[source]?.author === by);
	const parts = [
		kind === 'event' ? undefined : t(`statement_${kind}`),
		by === card.name || isSource ? undefined : by,
		when && formatDate(when, t('locale')),
	].filter(Boolean);
	return parts.length > 0 ? <p class="bs-when">{parts.join(' · ')}</p> : null;
}

/** Why it comes before others, said once for those that share the reason. */
function Because({ statement, before }: { statement: CardStatement; before: CardStatement | undefined }) {
	const t = useWords();
	const { because } = statement;
	if (!because || because.id === before?.because?.id) return null;
	return <p class="bs-because">{t('because', because.name)}</p>;
}

/** The statements that matter most here, each with who said it, when, and its source. */
export function Statements({ card }: { card: CardModel }) {
	const t = useWords();
	if (!card.statements.length) return null;
	return (
		<ul class="bs-block">
			{card.statements.map((statement, index) => (
				<li key={statement.text} class="bs-item">
					<Because statement={statement} before={card.statements[index - 1]} />
					<Attribution statement={statement} card={card} />
					{isNote(statement, card) ? <OwnWords text={statement.text} /> : <p lang="en">{statement.text}</p>}
					<Cite cite={statement.cite} sources={card.sources} />
				</li>
			))}
			{card.moreStatements > 0 && <li class="bs-quiet">{t('moreStatements', card.moreStatements)}</li>}
		</ul>
	);
}
