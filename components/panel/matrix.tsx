import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardSource } from '../../core/card/model.ts';
import type { Matrix, MatrixRow } from '../../core/summary/model.ts';
import { EntityLink, type OnEntity } from '../card/entity-link.tsx';
import { useWords } from '../words.ts';
import { Held, Stance } from './held.tsx';

interface MatrixProps {
	matrix: Matrix;
	sources: readonly CardSource[];
	onOpen: OnEntity;
	/** A list prints better than a table that is wider than the sheet. */
	printing: boolean;
}

/** Where the actors stand on the issues: a table, or the same as a list. */
export function Positions({ printing, ...props }: MatrixProps) {
	const t = useWords();
	const [asList, setAsList] = useState(false);
	if (props.matrix.rows.length === 0) return null;
	const isList = asList || printing;
	return (
		<div class="bs-positions">
			<div class="bs-part-bar">
				<h3 class="bs-label">{t('positions')}</h3>
				<button type="button" class="bs-text-button" onClick={() => setAsList(!asList)}>
					{isList ? t('asTable') : t('asList')}
				</button>
			</div>
			{isList ? <PositionList {...props} /> : <PositionTable {...props} />}
		</div>
	);
}

type ShownProps = Omit<MatrixProps, 'printing'>;

/** Issues down the side, because their names are the longer ones; a cell opens what is behind it, below its row. */
function PositionTable({ matrix, sources, onOpen }: ShownProps) {
	const t = useWords();
	const id = useId();
	const [chosen, setChosen] = useState<string>();
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
		<section class="bs-scroll" aria-label={t('positions')} tabIndex={0}>
			<table class="bs-matrix">
				<thead>
					<tr>
						<th scope="col">{t('issueColumn')}</th>
						{matrix.actors.map((actor) => (
							<th key={actor.id} scope="col">
								<EntityLink entity={actor} onEntity={onOpen} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{matrix.rows.map(({ issue, cells }) => {
						const open = cells.find(([first]) => first && keyOf(first) === chosen);
						return (
							<Fragment key={issue.id}>
								<tr>
									<th scope="row">
										<EntityLink entity={issue} onEntity={onOpen} />
									</th>
									{cells.map((cell, column) => {
										const key = cell[0] && keyOf(cell[0]);
										return (
											<td key={matrix.actors[column]?.id}>
												{key && (
													<button
														type="button"
														aria-expanded={key === chosen}
														aria-controls={key === chosen ? id : undefined}
														onClick={() => setChosen(key === chosen ? undefined : key)}
													>
														{[...new Set(cell.map(({ stance }) => stance))].map((stance) => (
															<Stance key={stance} stance={stance} />
														))}
													</button>
												)}
											</td>
										);
									})}
								</tr>
								{open && (
									<tr>
										<td class="bs-behind" id={id} colSpan={cells.length + 1}>
											<Behind cell={open} sources={sources} />
										</td>
									</tr>
								)}
							</Fragment>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}

/** The texts of one cell with their sources. */
function Behind({ cell, sources }: { cell: MatrixRow['cells'][number]; sources: readonly CardSource[] }) {
	const t = useWords();
	const [first] = cell;
	return (
		<div>
			{first && <p class="bs-label">{t('actorOnIssue', first.actor.name, first.issue.name)}</p>}
			{cell.map((position) => (
				<div key={position.text} class="bs-item">
					<Stance stance={position.stance} />
					<Held position={position} sources={sources} />
				</div>
			))}
		</div>
	);
}

function keyOf({ actor, issue }: { actor: { id: string }; issue: { id: string } }): string {
	return `${actor.id} ${issue.id}`;
}

function PositionList({ matrix, sources, onOpen }: ShownProps) {
	return (
		<ul class="bs-position-list">
			{matrix.rows.map(({ issue, cells }) => (
				<li key={issue.id}>
					<h4>
						<EntityLink entity={issue} onEntity={onOpen} />
					</h4>
					<ul>
						{cells.flat().map((position) => (
							<li key={position.actor.id + position.text} class="bs-item">
								<div class="bs-position">
									<EntityLink entity={position.actor} onEntity={onOpen} />
									<Stance stance={position.stance} />
								</div>
								<Held position={position} sources={sources} />
							</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}
