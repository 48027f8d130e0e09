import { useState } from 'preact/hooks';
import type { Connections } from '../../core/summary/model.ts';
import { EntityLink, type OnEntity } from '../card/entity-link.tsx';
import { useWords } from '../words.ts';
import { Graph } from './graph.tsx';
import { tieText } from './tie-text.ts';

interface ConnectionsProps {
	connections: Connections;
	onOpen: OnEntity;
}

/** What ties the page's actors and issues: a drawing, or the same as a table. */
export function ConnectionsView({ connections, onOpen }: ConnectionsProps) {
	const t = useWords();
	const [asTable, setAsTable] = useState(false);
	return (
		<>
			<div class="bs-part-bar">
				<p class="bs-muted">{t('connectionsHint')}</p>
				<button type="button" class="bs-text-button" onClick={() => setAsTable(!asTable)}>
					{asTable ? t('asDrawing') : t('asTable')}
				</button>
			</div>
			{asTable ? (
				<table class="bs-ties">
					<thead>
						<tr>
							<th scope="col">{t('between')}</th>
							<th scope="col">{t('how')}</th>
						</tr>
					</thead>
					<tbody>
						{connections.edges.map((edge) => (
							<tr key={`${edge.a.id} ${edge.b.id}`}>
								<th scope="row">
									<EntityLink entity={edge.a} onEntity={onOpen} />
									{' – '}
									<EntityLink entity={edge.b} onEntity={onOpen} />
								</th>
								<td>
									<ul>
										{edge.ties.map((tie) => {
											const text = tieText(edge, tie, t);
											return <li key={text}>{text}</li>;
										})}
									</ul>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			) : (
				<Graph connections={connections} onOpen={onOpen} />
			)}
		</>
	);
}
