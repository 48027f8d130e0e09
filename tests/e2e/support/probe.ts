/**
 * A picture of what a machine's fonts and a browser's version make of letters, lines and controls. Pictures of our
 * surfaces can be held against accepted ones, pixel by pixel, only where this one is the same.
 */

/** Letters of the fonts that our style sheets ask for, and all else that browsers draw in their own way. */
export const PROBE = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
body { margin: 8px; color: #15181c; background: #fff; }
p { margin: 0 0 4px; }
.sans { font: 14px / 20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif; }
.serif { font: 15px / 22px Charter, "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Noto Serif", serif; }
i { font-size: 12px; } b { font-weight: 600; } u { text-decoration: underline dotted 1px; }
div { width: 80px; height: 20px; border: 1px solid #828993; border-radius: 8px; box-shadow: 0 8px 28px #0f172a2e; }
</style>
<p class="sans">Hamburgefonstiv 0123 “quoted” ¶ <b>bold</b> <i>italic</i> Вільність
<p class="serif">Hamburgefonstiv 0123 “quoted” — <b>bold</b> <i>italic</i> Größe
<p class="sans"><u>under</u> <button>Press</button> <input value="Type">
<div></div>`;
