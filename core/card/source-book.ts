/** The sources that a text cites, each named once. */
import { isDocument } from '../pack/is-document.ts';
import type { JoinedSource } from '../pack/join.ts';
import type { Citation } from '../pack/schema.ts';
import type { CardCitation, CardSource } from './model.ts';

/** Numbers the sources of one card, or of one page, in the order in which they are first cited. */
export class SourceBook {
	readonly #known: ReadonlyMap<string, JoinedSource>;
	readonly #order: string[] = [];

	constructor(known: ReadonlyMap<string, JoinedSource>) {
		this.#known = known;
	}

	cite(citations: readonly Citation[]): CardCitation[] {
		return citations.map(({ source, paragraph, quote }) => {
			let index = this.#order.indexOf(source);
			if (index < 0) index = this.#order.push(source) - 1;
			return { source: index, ...(paragraph && { paragraph }), ...(quote && { quote }) };
		});
	}

	list(): CardSource[] {
		return this.#order.map((id) => {
			const source = this.#known.get(id) as JoinedSource;
			const { title, shortTitle, titleIsOurs, author, publisher, published, kind, pack } = source;
			return {
				id,
				title,
				published,
				kind,
				...(shortTitle && { shortTitle }),
				...(titleIsOurs && { titleIsOurs }),
				...(author && { author }),
				...(publisher && { publisher }),
				...(pack && { pack }),
			};
		});
	}

	period(): { from: string; to: string } | undefined {
		const dates = this.list()
			.filter(({ kind }) => isDocument(kind))
			.map((source) => source.published)
			.sort((a, b) => (a < b ? -1 : 1));
		const from = dates[0];
		const to = dates.at(-1);
		return from && to ? { from, to } : undefined;
	}
}
