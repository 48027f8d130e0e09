import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layOut } from '../../core/summary/layout.ts';
import type { Connections, SummaryEntry } from '../../core/summary/model.ts';
import type { OnEntity } from '../card/entity-link.tsx';
import { useWords } from '../words.ts';

/** How a name is written in the drawing, as in the style sheet. */
const FONT = '500 11.5px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif';
const LINE = 15;
const MOST_LINES = 3;
/** Widest line, and what a box is larger than its text, in CSS pixels. */
const WIDEST = 104;
const AROUND = { x: 16, y: 8 };

/** The box that a name takes, broken into lines at its blanks. */
function boxOf({ id, name }: SummaryEntry) {
	const context = document.createElement('canvas').getContext('2d');
	if (context) context.font = FONT;
	const widthOf = (text: string) => context?.measureText(text).width ?? text.length * 7;
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && widthOf(longer) <= WIDEST) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const widest = Math.min(WIDEST, Math.max(...lines.map(widthOf)));
	return {
		id,
		width: Math.ceil(widest) + AROUND.x,
		height: Math.min(lines.length, MOST_LINES) * LINE + AROUND.y,
	};
}

/** Names with a line between those that are tied. Pointing at a name brings out its lines; pressing it opens its card. */
export function Graph({ connections, onOpen }: { connections: Connections; onOpen: OnEntity }) {
	const t = useWords();
	const root = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	const [pointed, setPointed] = useState<string>();
	const { nodes, edges } = connections;

	useLayoutEffect(() => {
		const element = root.current;
		if (!element) return undefined;
		// While a card is shown instead it has no width, and what was drawn is kept.
		const measure = () => setWidth((before) => element.clientWidth || before);
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	// Late content brings the same graph again and again: what counts is who is in it.
	const shape = JSON.stringify([nodes.map(({ id }) => id), edges.map(({ a, b }) => [a.id, b.id])]);
	const { boxes, layout } = useMemo(() => {
		const boxes = nodes.map(boxOf);
		const pairs = edges.map(({ a, b }) => [a.id, b.id] as const);
		return { boxes, layout: width > 0 ? layOut(boxes, pairs, width) : undefined };
	}, [shape, width]);

	return (
		<div class="bs-graph" ref={root} style={{ height: `${layout?.height ?? 0}px` }}>
			<svg width={width} height={layout?.height ?? 0} aria-hidden="true">
				{layout &&
					edges.map(({ a, b, ties }) => {
						const from = layout.places.get(a.id);
						const to = layout.places.get(b.id);
						return (
							<line
								key={`${a.id} ${b.id}`}
								class={a.id === pointed || b.id === pointed ? 'bs-edge bs-edge-on' : 'bs-edge'}
								x1={from?.x}
								y1={from?.y}
								x2={to?.x}
								y2={to?.y}
								stroke-width={0.5 + Math.min(ties.length, 3) / 2}
							/>
						);
					})}
			</svg>
			{layout && (
				<ul>
					{nodes.map(({ id, name, type }, index) => {
						const place = layout.places.get(id);
						const box = boxes[index];
						if (!place || !box) return null;
						const others = edges.flatMap(({ a, b }) => (a.id === id ? [b.name] : b.id === id ? [a.name] : []));
						return (
							<li key={id}>
								<button
									type="button"
									class={type === 'person' || type === 'organisation' ? 'bs-node bs-node-actor' : 'bs-node'}
									data-entity={id}
									title={name}
									style={{
										left: `${place.x - box.width / 2}px`,
										top: `${place.y - box.height / 2}px`,
										width: `${box.width}px`,
										height: `${box.height}px`,
									}}
									onMouseEnter={() => setPointed(id)}
									onMouseLeave={() => setPointed(undefined)}
									onFocus={() => setPointed(id)}
									onBlur={() => setPointed(undefined)}
									onClick={() => onOpen(id)}
								>
									<span lang="en">{name}</span>
									<span class="bs-vh">{t('tiedTo', others.join(', '))}</span>
								</button>
							</li>
						);
					})}
				</ul>
			)}
		</div>
	);
}
