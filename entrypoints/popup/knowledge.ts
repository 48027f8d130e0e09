/** All of the popup that needs the knowledge: loaded when the field can already be typed in. */
import type { Tabs } from 'webextension-polyfill';
import type { CardModel, EntityRef } from '../../core/card/model.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import { forgetKnowledge, knowledge } from '../../platform/knowledge.ts';
import { fullCard, type PageView, viewOfTab } from '../../platform/page-view.ts';

export { watchPages } from '../../platform/page-view.ts';

/** The knowledge of one moment, with what the popup asks of it. */
export class Lookup {
	readonly #knowledge: Knowledge;
	#search: Search | undefined;

	private constructor(known: Knowledge) {
		this.#knowledge = known;
	}

	/** @param anew other packs are on than before. */
	static async open(anew: boolean): Promise<Lookup> {
		if (anew) forgetKnowledge();
		return new Lookup(await knowledge());
	}

	/** Its index is built at the first call. */
	search(...[query, types]: Parameters<Search>): ReturnType<Search> {
		this.#search ??= createSearch(this.#knowledge);
		return this.#search(query, types);
	}

	/** The entities of these ids that are known. */
	named(ids: readonly string[]): EntityRef[] {
		return ids.map((id) => this.#knowledge.entities.get(id)).filter((entity) => entity !== undefined);
	}

	view(tab: Tabs.Tab | undefined): Promise<PageView> {
		return viewOfTab(this.#knowledge, tab);
	}

	card(id: string, view: PageView): CardModel | undefined {
		return fullCard(this.#knowledge, id, view);
	}
}
