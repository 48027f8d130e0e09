/** All of the popup that needs the pack: loaded when the field can already be typed in. */
import type { EntityRef } from '../../core/card/model.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import { bundledKnowledge } from '../../platform/bundled-pack.ts';

export { fullCard, viewOfTab, watchPages } from '../../platform/page-view.ts';

let built: Search | undefined;

/** Built at the first call. */
export function search(...[query, types]: Parameters<Search>): ReturnType<Search> {
	built ??= createSearch(bundledKnowledge());
	return built(query, types);
}

/** The entities of these ids that the pack knows. */
export function named(ids: readonly string[]): EntityRef[] {
	return ids.map((id) => bundledKnowledge().entities.get(id)).filter((entity) => entity !== undefined);
}
