/** Text that is what it looks like: what a pack calls things must not pass for something else. */

/**
 * Controls, what turns the writing direction around, tags, letters that are blank, and signs that are not seen: all but
 * the joiners that some scripts need.
 */
const UNSEEN =
	/[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;

/** Half of a pair. */
const LONE = /\p{Surrogate}/u;

/** More marks on one letter than any script has: they spill over what is around. */
const HEAP = /\p{M}{6,}/u;

const LETTERS = /[\p{L}\p{M}\u200c\u200d]+/gu;

/** Scripts whose letters look like each other's. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/**
 * Whether a text is well formed, has no sign that is not seen, no heap of marks, and no word of letters of two scripts
 * that look alike.
 */
export function isHonest(text: string): boolean {
	if (LONE.test(text) || HEAP.test(text) || text.search(UNSEEN) >= 0) return false;
	for (const [word] of text.matchAll(LETTERS)) {
		if (ALIKE.filter((script) => script.test(word)).length > 1) return false;
	}
	return true;
}

export function withoutUnseen(text: string): string {
	return text.replace(UNSEEN, '');
}

export const DISHONEST =
	'the text has signs that are not seen, heaps of marks, or a word of letters from two alphabets that look alike';
