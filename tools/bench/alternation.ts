/** Names as one regular expression. */

/** One expression for all names, longer ones first, whole words only. */
export function alternation(names: readonly string[]): RegExp {
	const alternatives = [...names].sort((a, b) => b.length - a.length).map(RegExp.escape);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
