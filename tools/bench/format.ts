/** Figures as people read them. */
import { isFigure, type Result } from './stats.ts';

/** A number with as many digits as it deserves: 0.123, 1.23, 12.3, 123, 12,346. */
export function digits(value: number): string {
	const size = Math.abs(value);
	const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
	return value.toLocaleString('en', { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
}

/** Median and quartiles, or a dash and the reason. */
export function figure(result: Result | undefined): string {
	if (!result) return '–';
	if (!isFigure(result)) return `– (${result.reason})`;
	const { median, low, high, rounds } = result;
	return rounds < 2 ? digits(median) : `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** Only the median, or a dash and the reason. */
export function middle(result: Result | undefined): string {
	if (!result) return '–';
	return isFigure(result) ? digits(result.median) : `– (${result.reason})`;
}

/** How many times one is the other, or a dash where one is missing. */
export function times(result: Result | undefined, of: Result | undefined): string {
	const ratio = ratioOf(result, of);
	return ratio === undefined ? '–' : `${digits(ratio)}x`;
}

/** One median over another, or undefined where there is none. */
export function ratioOf(result: Result | undefined, of: Result | undefined): number | undefined {
	if (!isFigure(result) || !isFigure(of) || of.median === 0) return undefined;
	return result.median / of.median;
}
