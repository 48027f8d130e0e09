import { useState } from 'preact/hooks';
import type { CardSource } from '../../core/card/model.ts';
import type { PageDispute } from '../../core/summary/model.ts';
import { Cite } from '../card/cite.tsx';
import { EntityLink, type OnEntity } from '../card/entity-link.tsx';
import { Fold } from '../card/fold.tsx';
import { useWords } from '../words.ts';

/** Disputes shown at once. */
const SHOWN = 5;

interface DifferProps {
	disputes: readonly PageDispute[];
	sources: readonly CardSource[];
	onOpen: OnEntity;
}

/** Where the sources differ on what the page is about: the questions, each with its sides behind it. */
export function Differ({ disputes, ...props }: DifferProps) {
	const t = useWords();
	const [all, setAll] = useState(false);
	const more = disputes.length - SHOWN;
	return (
		<>
			<ul>
				{disputes.slice(0, all ? disputes.length : SHOWN).map((dispute) => (
					<li key={dispute.id}>
						<Dispute dispute={dispute} {...props} />
					</li>
				))}
			</ul>
			{more > 0 && !all && (
				<button type="button" class="bs-text-button" onClick={() => setAll(true)}>
					{t('showMore', more)}
				</button>
			)}
		</>
	);
}

function Dispute({ dispute, sources, onOpen }: Omit<DifferProps, 'disputes'> & { dispute: PageDispute }) {
	const t = useWords();
	const { kind, question, withinOneSource, sides, note, about } = dispute;
	const question_ = (
		<>
			<span lang="en">{question}</span>{' '}
			<span class="bs-quiet">{withinOneSource ? t('dispute_within') : t(`dispute_${kind}`)}</span>
		</>
	);
	return (
		<Fold class="bs-dispute" summary={question_}>
			{() => (
				<>
					<ul class="bs-sides">
						{sides.map((side) => (
							<li key={side.text}>
								<p lang="en">{side.text}</p>
								<Cite cite={side.cite} sources={sources} />
							</li>
						))}
					</ul>
					{note && (
						<div class="bs-note">
							<p lang="en">{note.text}</p>
							<Cite cite={note.cite} sources={sources} />
						</div>
					)}
					<ul class="bs-chips">
						{about.map((entity) => (
							<li key={entity.id}>
								<EntityLink entity={entity} onEntity={onOpen} />
							</li>
						))}
					</ul>
				</>
			)}
		</Fold>
	);
}
