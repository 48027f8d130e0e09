import type { Brief } from '../../core/summary/model.ts';
import { useWords } from '../words.ts';
import { ConnectionsView } from './connections.tsx';
import { Differ } from './differ.tsx';
import { EntityList, type RowActions } from './entity-row.tsx';
import { LeftOutView } from './left-out.tsx';
import { Positions } from './matrix.tsx';
import { Part } from './part.tsx';
import { TimelineView } from './timeline.tsx';
import { Who } from './who.tsx';

/** All parts of a page's brief, without those of which there is nothing. */
export function BriefView({ brief, printing, onJump, onOpen }: RowActions & { brief: Brief; printing: boolean }) {
	const t = useWords();
	const { summary, groups, matrix, timeline, leftOut, disputes, connections, sources } = brief;
	const { actors, issues, places } = summary;
	const actions = { onJump, onOpen, printing };
	return (
		<>
			{actors.length > 0 && (
				<Part title={t('actors')} count={actors.length} printing={printing}>
					{() => <Who groups={groups} {...actions} />}
				</Part>
			)}
			{issues.length > 0 && (
				<Part title={t('issues')} count={issues.length} printing={printing}>
					{() => (
						<>
							<EntityList entries={issues} {...actions} />
							<Positions matrix={matrix} sources={sources} onOpen={onOpen} printing={printing} />
						</>
					)}
				</Part>
			)}
			{places.length > 0 && (
				<Part title={t('places')} count={places.length} closed={actors.length + issues.length > 0} printing={printing}>
					{() => <EntityList entries={places} {...actions} />}
				</Part>
			)}
			{timeline.events.length > 0 && (
				<Part title={t('timeline')} printing={printing}>
					{() => <TimelineView timeline={timeline} sources={sources} />}
				</Part>
			)}
			{leftOut.length > 0 && (
				<Part title={t('leftOut')} count={leftOut.length} printing={printing}>
					{() => <LeftOutView items={leftOut} sources={sources} onOpen={onOpen} />}
				</Part>
			)}
			{disputes.length > 0 && (
				<Part title={t('sourcesDiffer')} count={disputes.length} printing={printing}>
					{() => <Differ disputes={disputes} sources={sources} onOpen={onOpen} />}
				</Part>
			)}
			{connections.edges.length > 0 && (
				<Part title={t('connections')} printing={printing}>
					{() => <ConnectionsView connections={connections} onOpen={onOpen} />}
				</Part>
			)}
		</>
	);
}
