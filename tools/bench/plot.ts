/** Draws lines over two logarithmic axes as an SVG that stands by itself, on light and on dark ground. */

export interface Series {
	readonly label: string;
	/** Both above 0, by rising x. */
	readonly points: readonly (readonly [x: number, y: number])[];
	/** Drawn stronger than the others. */
	readonly ours?: boolean;
}

export interface PlotOptions {
	readonly title: string;
	readonly xLabel: string;
	readonly yLabel: string;
	/** Where the x axis has its marks. */
	readonly xTicks: readonly number[];
}

const WIDTH = 840;
const HEIGHT = 440;
/** Room around the lines: labels of the lines stand to the right. */
const LEFT = 84;
const RIGHT = 262;
const TOP = 56;
const BOTTOM = 56;
/** Labels are never closer than this, from line to line. */
const LABEL_GAP = 17;

/** Colours by line, told apart also by those who see few: after Okabe and Ito, darkened or lightened for contrast. */
const LIGHT = ['#005a94', '#a04000', '#00694d', '#8f3a73', '#5c5c5c', '#7a5c00', '#1f7a9c'];
const DARK = ['#6cb8f0', '#f08a4b', '#3cc79b', '#dd8fc0', '#b5b5b5', '#e0b83d', '#7fd0ee'];

/** @returns the text of an SVG file. */
export function plot(series: readonly Series[], { title, xLabel, yLabel, xTicks }: PlotOptions): string {
	const drawn = series.filter(({ points }) => points.length > 0);
	const ys = drawn.flatMap(({ points }) => points.map(([, y]) => y));
	const x = axis(Math.min(...xTicks), Math.max(...xTicks), LEFT, WIDTH - RIGHT);
	const bottom = 10 ** Math.floor(Math.log10(Math.min(...ys)));
	const top = 10 ** Math.ceil(Math.log10(Math.max(...ys)));
	const y = axis(bottom, Math.max(top, bottom * 10), HEIGHT - BOTTOM, TOP);
	const yTicks: number[] = [];
	for (let tick = bottom; tick <= top * 1.001; tick *= 10) yTicks.push(tick);
	const labels = spread(drawn.map(({ points }) => y(points.at(-1)?.[1] ?? bottom)));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>
text{font:13px system-ui,sans-serif;fill:#333}
.head{font-weight:600;font-size:15px}
.grid{stroke:#00000022}
.line{fill:none;stroke-width:1.75;stroke-linejoin:round}
.ours{stroke-width:3}
.name{font-size:12.5px}
.ours-name{font-weight:600}
.lead{stroke-width:1;stroke-dasharray:2 3;opacity:.6}
${LIGHT.map((colour, index) => `.c${index}{--c:${colour}}`).join('')}
.line,.lead,.dot{stroke:var(--c)}.dot,.name{fill:var(--c)}
@media (prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#ffffff2b}${DARK.map((colour, index) => `.c${index}{--c:${colour}}`).join('')}.name{fill:var(--c)}}
</style>
<text class="head" x="${LEFT}" y="24">${escaped(title)}</text>
<text x="${LEFT}" y="44">${escaped(yLabel)}</text>
${yTicks.map((tick) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${LEFT - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${named(tick)}</text>`).join('\n')}
${xTicks.map((tick) => `<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${at(x(tick))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${named(tick)}</text>`).join('\n')}
<text x="${at((LEFT + WIDTH - RIGHT) / 2)}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(xLabel)}</text>
${drawn.map((one, index) => line(one, index, x, y, labels[index] ?? 0)).join('\n')}
</svg>
`;
}

type Axis = (value: number) => number;

function axis(from: number, to: number, start: number, end: number): Axis {
	const low = Math.log10(from);
	const range = Math.log10(to) - low || 1;
	return (value) => start + ((Math.log10(value) - low) / range) * (end - start);
}

function line({ label, points, ours }: Series, index: number, x: Axis, y: Axis, labelY: number): string {
	const places = points.map(([a, b]) => [at(x(a)), at(y(b))] as const);
	const [endX = '0', endY = '0'] = places.at(-1) ?? [];
	const labelX = WIDTH - RIGHT + 18;
	const colour = `c${index % LIGHT.length}`;
	const strong = ours ? ' ours' : '';
	return `<g class="${colour}">
<polyline class="line${strong}" points="${places.map((place) => place.join(',')).join(' ')}"/>
${places.map(([cx, cy]) => `<circle class="dot" cx="${cx}" cy="${cy}" r="${ours ? 3.5 : 2.5}"/>`).join('')}
<line class="lead" x1="${at(Number(endX) + 5)}" y1="${endY}" x2="${labelX - 4}" y2="${at(labelY)}"/>
<text class="name${ours ? ' ours-name' : ''}" x="${labelX}" y="${at(labelY + 4)}">${escaped(label)}</text>
</g>`;
}

/** Heights for labels: as near as can be to where the lines end, none over another. */
export function spread(wanted: readonly number[]): number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
	const placed = [...wanted];
	let last = Number.NEGATIVE_INFINITY;
	for (const index of order) {
		last = Math.max(placed[index] as number, last + LABEL_GAP);
		placed[index] = last;
	}
	// What was pushed out below goes up again, and pushes what is above it.
	let limit = HEIGHT - BOTTOM;
	for (const index of order.reverse()) {
		placed[index] = Math.min(placed[index] as number, limit);
		limit = (placed[index] as number) - LABEL_GAP;
	}
	return placed;
}

function at(value: number): string {
	return value.toFixed(1);
}

function named(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: 3 });
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
