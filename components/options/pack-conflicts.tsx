import type { Conflict } from '../../core/pack/conflicts.ts';
import { useWords } from '../words.ts';

/** Names listed at once. */
const MOST = 50;

/** Names that other packs take for something else; the first claim of each decides. */
export function PackConflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
	const t = useWords();
	return (
		<details class="bs-conflicts">
			<summary>{t('packConflicts', conflicts.length)}</summary>
			<p class="bs-prose">{t('packConflictsText')}</p>
			<table class="bs-shortcuts">
				<tbody>
					{conflicts.slice(0, MOST).map(({ name, claims }) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>
								{claims.map(({ pack, entity }, at) => (
									<p key={`${pack} ${entity}`} class={at === 0 ? undefined : 'bs-muted'}>
										{t('packClaim', entity, pack)}
									</p>
								))}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{conflicts.length > MOST && <p class="bs-muted">{t('packConflictsMore', conflicts.length - MOST)}</p>}
		</details>
	);
}
