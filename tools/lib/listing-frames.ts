/** What the stores' pictures are set in: a caption over a window, and the promotional tiles. HTML to be photographed. */

export interface Theme {
	/** Behind the window, its bar, and what is written on both. */
	readonly ground: string;
	readonly bar: string;
	readonly ink: string;
	readonly edge: string;
}

export const THEMES = {
	light: { ground: '#1c4b74', bar: '#e4e9ee', ink: '#ffffff', edge: '#12324e' },
	dark: { ground: '#0d151d', bar: '#2a3036', ink: '#f2f4f6', edge: '#39424b' },
} as const satisfies Record<string, Theme>;

export const AMBER = '#f6b83f';
const SERIF = 'Charter, "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Noto Serif", serif';
const SANS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Size of a screenshot as the stores take it, and of what is seen in its window; CSS pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const WINDOW = { width: 1152, height: 636 };
const BAR = 34;

/** A picture that stands in the window, or over it. */
export interface Layer {
	/** PNG as base64. */
	readonly png: string;
	readonly left: number;
	readonly top: number;
	/** Whether it floats above what is below it, as a popup does. */
	readonly floats?: boolean;
	/** Whether a line parts it from what is on its left, as a panel is. */
	readonly isBeside?: boolean;
}

const image = (png: string) => `data:image/png;base64,${png}`;

/** A window with its content, under a caption with the icon. */
export function screenshotHtml(icon: string, caption: string, layers: readonly Layer[], theme: Theme): string {
	const pictures = layers
		.map(
			({ png, left, top, floats, isBeside }) =>
				`<img src="${image(png)}" class="${floats ? 'floats' : ''} ${isBeside ? 'beside' : ''}" style="left:${left}px;top:${top}px">`,
		)
		.join('');
	return page(
		SCREENSHOT,
		`body { background: ${theme.ground}; color: ${theme.ink}; }
		h1 { margin: 0; height: 130px; padding: 0 64px; display: flex; align-items: center; justify-content: space-between; font: 600 40px/1.15 ${SERIF}; letter-spacing: -0.3px; }
		h1 svg { width: 64px; height: 64px; margin-right: -6px; }
		.window { position: absolute; left: 64px; top: 130px; width: ${WINDOW.width}px; height: ${WINDOW.height + BAR}px; border-radius: 12px 12px 0 0; overflow: hidden; background: ${theme.bar}; box-shadow: 0 0 0 1px ${theme.edge}; }
		.bar { height: ${BAR}px; display: flex; gap: 8px; align-items: center; padding-left: 16px; }
		.bar i { width: 11px; height: 11px; border-radius: 50%; background: ${theme.ink === '#ffffff' ? theme.edge : theme.ink}; opacity: 0.35; }
		.content { position: relative; height: ${WINDOW.height}px; }
		.content img { position: absolute; display: block; }
		.beside { box-shadow: -1px 0 0 ${theme.edge}44; }
		.floats { border-radius: 8px; box-shadow: 0 0 0 1px ${theme.edge}55, 0 12px 36px #00000059; }`,
		`<h1>${escaped(caption)}${icon}</h1><div class="window"><div class="bar"><i></i><i></i><i></i></div><div class="content">${pictures}</div></div>`,
	);
}

/** Name and purpose, as both tiles say them. The icon's own edge is taken back, so that all begins at one line. */
function words(icon: string, name: string, [first, second]: readonly [string, string], size: number): string {
	const rest = escaped(second.replace(/^Backstory/, ''));
	return `<style>
		header { display: flex; align-items: center; gap: ${size * 0.2}px; font: 600 ${size}px/1 ${SERIF}; letter-spacing: -0.015em; }
		header svg { width: ${size * 1.4}px; height: ${size * 1.4}px; margin-left: ${size * -0.22}px; }
		p { margin: ${size * 0.45}px 0 0; font: ${size * 0.6}px/1.35 ${SERIF}; }
		u { text-decoration: underline dotted ${AMBER} ${size * 0.07}px; text-underline-offset: 0.24em; }
	</style><header>${icon}${escaped(name)}</header><p>${escaped(first)}<br><u>Backstory</u>${rest}</p>`;
}

/** The small tile, with a drawn sheet of text: it is shown at half its size too, at which no true text could be read. */
export function smallTileHtml(icon: string, name: string, tagline: readonly [string, string]): string {
	const line = (...widths: number[]) =>
		`<div>${widths.map((width) => `<i style="width:${width}px"></i>`).join('')}</div>`;
	return page(
		{ width: 440, height: 280 },
		`body { background: ${THEMES.light.ground}; color: #fff; padding: 26px 36px; }
		.sheet { position: absolute; left: 36px; right: 36px; top: 186px; height: 120px; padding: 22px 24px; border-radius: 10px 10px 0 0; background: #fff; }
		.sheet div { display: flex; gap: 8px; margin-bottom: 12px; }
		i { height: 8px; border-radius: 4px; background: #c6ccd3; }
		.name { width: 62px; background: #2d3742; box-shadow: 0 14px 0 -4px #fff, 0 12px 0 -2px ${AMBER}; }
		.card { position: absolute; left: 214px; top: 150px; width: 172px; height: 62px; padding: 14px 16px; border-radius: 8px; background: #fff; box-shadow: 0 0 0 1px #cfd5dc, 0 8px 22px #00000052; }
		.card i { display: block; margin-bottom: 9px; }
		.card i:first-child { width: 84px; height: 10px; background: #2d3742; }`,
		`${words(icon, name, tagline, 34)}
		<div class="sheet">${line(70, 44, 96, 58)}<div><i style="width:52px"></i><i style="width:84px"></i><i class="name"></i><i style="width:96px"></i></div>${line(90, 60, 120)}</div>
		<div class="card"><i></i><i style="width:140px"></i></div>`,
	);
}

/** The wide picture: the same words, and an article with its card. */
export function marqueeHtml(
	icon: string,
	name: string,
	tagline: readonly [string, string],
	article: Layer,
	size: { readonly width: number; readonly height: number },
): string {
	return page(
		{ width: 1400, height: 560 },
		`body { background: ${THEMES.light.ground}; color: #fff; }
		.words { position: absolute; left: 72px; top: 0; width: 500px; height: 560px; display: flex; flex-direction: column; justify-content: center; }
		.sheet { position: absolute; left: 632px; top: 56px; width: ${size.width}px; height: ${size.height}px; overflow: hidden; border-radius: 12px 0 0 0; box-shadow: 0 0 0 1px ${THEMES.light.edge}; }
		.sheet img { position: absolute; left: ${article.left}px; top: ${article.top}px; }`,
		`<div class="words">${words(icon, name, tagline, 56)}</div><div class="sheet"><img src="${image(article.png)}"></div>`,
	);
}

/** The icon alone. */
export function logoHtml(icon: string, size: number): string {
	return page({ width: size, height: size }, `svg { display: block; width: ${size}px; height: ${size}px; }`, icon);
}

function page({ width, height }: { width: number; height: number }, style: string, body: string): string {
	return `<!doctype html><meta charset="utf-8"><style>
		* { box-sizing: border-box; }
		html { overflow: hidden; }
		body { position: relative; margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; font-family: ${SANS}; }
		${style}
	</style><body>${body}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
