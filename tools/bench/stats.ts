/** What repeated measurements come to. */

/** Some measurements of one thing, all in the same unit. */
export interface Figure {
	readonly median: number;
	/** Quartiles: half of the measurements lie between them. */
	readonly low: number;
	readonly high: number;
	/** How often it was measured. */
	readonly rounds: number;
}

/** Why there is no figure, in a few words. */
export interface Missing {
	readonly reason: string;
}

export type Result = Figure | Missing;

export function isFigure(result: Result | undefined): result is Figure {
	return result !== undefined && 'median' in result;
}

/** The value below which a share of the measurements lies, between neighbours in proportion. @param share 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	if (below === undefined || above === undefined) throw new RangeError('no measurements');
	return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** @throws RangeError when nothing was measured. */
export function figureOf(values: readonly number[]): Figure {
	return {
		median: median(values),
		low: quantile(values, 0.25),
		high: quantile(values, 0.75),
		rounds: values.length,
	};
}

/** A figure of what was measured, or why nothing was. */
export function resultOf(values: readonly number[], reason: string | undefined): Result {
	return values.length > 0 ? figureOf(values) : { reason: reason ?? 'not measured' };
}

/** A figure in another unit: each value through the same monotonic function. */
export function converted({ median: middle, low, high, rounds }: Figure, convert: (value: number) => number): Figure {
	const [a, b] = [convert(low), convert(high)];
	return { median: convert(middle), low: Math.min(a, b), high: Math.max(a, b), rounds };
}
