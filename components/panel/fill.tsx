import type { ComponentChildren } from 'preact';

/** Stands in for a part of a sentence while it is looked up; no text has it. */
export const HOLES = ['\uE000', '\uE001'] as const;

/** A sentence in which {@link HOLES} are filled with elements, in whatever order a language has them. */
export function Fill({ text, parts }: { text: string; parts: readonly ComponentChildren[] }) {
	return (
		<>
			{text.split(/([\uE000\uE001])/).map((piece) => {
				const hole = HOLES.indexOf(piece as (typeof HOLES)[number]);
				return hole < 0 ? piece : parts[hole];
			})}
		</>
	);
}
