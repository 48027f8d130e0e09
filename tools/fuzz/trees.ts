/** Structures that pages may have, as data: they are built in Node and in a browser alike. */
import fc from 'fast-check';

export interface Branch {
	readonly name: string;
	readonly attributes: readonly (readonly [name: string, value: string])[];
	readonly inside: readonly Tree[];
	/** What is in its open shadow root, where it has one. Only browsers build it. */
	readonly shadow?: readonly Tree[];
}

/** A text, a comment, or an element. */
export type Tree = string | { readonly comment: string } | Branch;

const INLINE = 'a b i em span strong sub mark q abbr time cite u small bdi font wbr'.split(' ');
const BLOCKS = 'p div section article blockquote h1 h2 h3 li ul ol dl dt dd figure figcaption header footer aside'
	.concat(' main address details summary table tbody tr td th caption center x-card')
	.split(' ');
const ASIDE = 'br hr img script style noscript template textarea button select option pre code nav svg math ruby rp rt'
	.concat(' iframe object video title meta link form label fieldset input')
	.split(' ');
const HOSTS = ['div', 'section', 'article', 'x-card', 'p', 'span'];
const DEEPEST = 300;
const MOST_SIBLINGS = 120;

const attribute = fc.oneof(
	fc.constantFrom<readonly [string, string]>(
		...([
			['hidden', ''],
			['contenteditable', ''],
			['contenteditable', 'false'],
			['role', 'navigation'],
			['role', 'button'],
			['dir', 'rtl'],
			['lang', 'uk'],
			['style', 'display:none'],
			['style', 'display:contents'],
			['style', 'visibility:hidden'],
			['style', 'float:right;width:3em'],
			['aria-hidden', 'true'],
			['open', ''],
			['tabindex', '0'],
			['popover', ''],
			['data-entity', 'donald-trump'],
		] as const),
	),
	fc.string({ unit: 'binary', maxLength: 12 }).map((value) => ['class', value] as const),
);

/** @param text what the texts are. @param withShadow whether elements may have an open shadow root. */
export function anyTree(text: fc.Arbitrary<string>, withShadow = false): fc.Arbitrary<Branch> {
	const attributes = fc.oneof(
		{ weight: 6, arbitrary: fc.constant([]) },
		fc.array(attribute, { minLength: 1, maxLength: 2 }),
	);
	const { branch } = fc.letrec<{ tree: Tree; branch: Branch }>((tie) => {
		const inside = fc.array(tie('tree'), { maxLength: 6 });
		const named = (names: readonly string[], held: fc.Arbitrary<Tree[]>) =>
			fc.record({ name: fc.constantFrom(...names), attributes, inside: held });
		const rows = fc.array(fc.array(tie('tree'), { maxLength: 3 }), { minLength: 1, maxLength: 4 });
		const table = fc.array(rows, { minLength: 1, maxLength: 4 }).map((cells) => {
			const body = cells.map((row) =>
				plain(
					'tr',
					row.map((cell, at) => plain(at === 0 ? 'th' : 'td', cell)),
				),
			);
			return plain('table', [plain('tbody', body)]);
		});
		const list = fc.array(inside, { maxLength: 5 }).map((items) =>
			plain(
				'ul',
				items.map((item) => plain('li', item)),
			),
		);
		const chain = fc
			.tuple(fc.constantFrom('div', 'span', 'b', 'blockquote'), fc.nat(DEEPEST), inside)
			.map(([name, depth, core]) => {
				let at = plain(name, core);
				for (let more = 0; more < depth; more++) at = plain(name, [at]);
				return at;
			});
		const crowd = fc
			.tuple(fc.constantFrom('p', 'span', 'li', 'br'), text, fc.nat(MOST_SIBLINGS))
			.map(([name, one, times]) => plain('div', Array(times).fill(plain(name, name === 'br' ? [] : [one]))));
		const letters = fc.tuple(fc.constantFrom(...INLINE, 'div'), text).map(([name, one]) =>
			plain(
				'p',
				one.split('').map((letter, at) => (at % 2 === 0 ? letter : plain(name, [letter]))),
			),
		);
		const shadowed = fc
			.tuple(named(HOSTS, inside), inside)
			.map(([host, shadow]): Branch => (withShadow ? { ...host, shadow } : host));
		const element = fc.oneof(
			{ maxDepth: 5, depthSize: 'small' },
			{ weight: 3, arbitrary: named([...INLINE, ...BLOCKS], fc.array(text, { maxLength: 3 })) },
			{ weight: 5, arbitrary: named(INLINE, inside) },
			{ weight: 6, arbitrary: named(BLOCKS, inside) },
			{ weight: 3, arbitrary: named(ASIDE, inside) },
			{ weight: 1, arbitrary: table },
			{ weight: 1, arbitrary: list },
			{ weight: 1, arbitrary: chain },
			{ weight: 1, arbitrary: crowd },
			{ weight: 1, arbitrary: letters },
			{ weight: 1, arbitrary: shadowed },
		);
		return {
			branch: element,
			tree: fc.oneof(
				{ maxDepth: 5, depthSize: 'small' },
				{ weight: 5, arbitrary: text },
				{ weight: 1, arbitrary: fc.record({ comment: text }) },
				{ weight: 5, arbitrary: tie('branch') },
			),
		};
	});
	return fc.array(branch, { minLength: 1, maxLength: 5 }).map((inside) => plain('div', inside));
}

function plain(name: string, inside: readonly Tree[]): Branch {
	return { name, attributes: [], inside };
}

/** Builds trees below a node. Also runs as it stands in a page, so it uses nothing from outside. */
export function grow(parent: Node, trees: readonly Tree[], document: Document): void {
	const open: [Node, Tree][] = [...trees].reverse().map((tree) => [parent, tree]);
	for (let next = open.pop(); next; next = open.pop()) {
		const [at, tree] = next;
		if (typeof tree === 'string') at.appendChild(document.createTextNode(tree));
		else if ('comment' in tree) at.appendChild(document.createComment(tree.comment));
		else {
			const element = document.createElement(tree.name);
			// Its text is any text, and is not to be run.
			if (tree.name === 'script') element.setAttribute('type', 'text/plain');
			for (const [name, value] of tree.attributes) element.setAttribute(name, value);
			at.appendChild(element);
			if (tree.shadow) {
				const root = element.attachShadow({ mode: 'open' });
				for (const inner of [...tree.shadow].reverse()) open.push([root, inner]);
			}
			for (const inner of [...tree.inside].reverse()) open.push([element, inner]);
		}
	}
}
