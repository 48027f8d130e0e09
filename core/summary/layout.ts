/** Places for the names of a graph so that none covers another. Same graph, same places: nothing is left to chance. */
import {
	type Force,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum,
} from 'd3-force';

export interface Box {
	readonly id: string;
	readonly width: number;
	readonly height: number;
}

export interface Layout {
	/** Centre of each box by its id. */
	readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
	readonly height: number;
}

interface Body extends SimulationNodeDatum, Box {
	x: number;
	y: number;
}

const TICKS = 240;
/** Rounds in which boxes only make room for each other, at the end. */
const ROUNDS = 60;
/** Free space between two boxes, and how much more than their own area they are given. */
const GAP = 8;
const ROOM = 2.6;
const LEAST_HEIGHT = 120;

/** Lays boxes out in a given width; the height follows from how much there is to place. */
export function layOut(boxes: readonly Box[], edges: readonly (readonly [string, string])[], width: number): Layout {
	const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
	const height = Math.max(LEAST_HEIGHT, Math.round((area * ROOM) / width));
	// A spiral to begin with, as wide and as high as the space is.
	const bodies = boxes.map((box, index): Body => {
		const radius = Math.sqrt((index + 0.5) / boxes.length) / 2;
		const angle = index * Math.PI * (3 - Math.sqrt(5));
		return { ...box, x: width * (0.5 + radius * Math.cos(angle)), y: height * (0.5 + radius * Math.sin(angle)) };
	});
	const links = edges.map(([source, target]) => ({ source, target }));
	const room: Force<Body, undefined> = () => {
		makeRoom(bodies);
		keepInside(bodies, width, height);
	};
	forceSimulation(bodies)
		.force('charge', forceManyBody().strength(-420).distanceMax(width))
		.force(
			'link',
			forceLink<Body, { source: string | Body; target: string | Body }>(links)
				.id(({ id }) => id)
				.distance(70)
				.strength(0.12),
		)
		.force('x', forceX(width / 2).strength(0.03))
		.force('y', forceY(height / 2).strength(0.02))
		.force('room', room)
		.stop()
		.tick(TICKS);
	for (let round = 0; round < ROUNDS; round++) {
		makeRoom(bodies);
		keepInside(bodies, width, height);
	}
	moveDown(bodies);
	// What was not needed above and below is given back.
	const top = Math.min(...bodies.map((body) => body.y - body.height / 2));
	const bottom = Math.max(...bodies.map((body) => body.y + body.height / 2));
	return {
		places: new Map(bodies.map(({ id, x, y }) => [id, { x, y: y - top }])),
		height: bodies.length > 0 ? Math.ceil(bottom - top) : 0,
	};
}

/** Pushes boxes apart that overlap, the shorter way. */
function makeRoom(bodies: readonly Body[]): void {
	for (const [index, a] of bodies.entries()) {
		for (const b of bodies.slice(index + 1)) {
			const dx = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
			const dy = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
			if (dx <= 0 || dy <= 0) continue;
			if (dx < dy) {
				const push = (a.x < b.x ? -dx : dx) / 2;
				a.x += push;
				b.x -= push;
			} else {
				const push = (a.y < b.y ? -dy : dy) / 2;
				a.y += push;
				b.y -= push;
			}
		}
	}
}

/** Where a narrow panel leaves no room, makes it below: from the top, each box goes down until it is free. */
function moveDown(bodies: readonly Body[]): void {
	const placed: Body[] = [];
	for (const body of bodies.toSorted((a, b) => a.y - b.y)) {
		const inTheWay = () =>
			placed.find(
				(other) =>
					Math.abs(body.x - other.x) < (body.width + other.width) / 2 &&
					Math.abs(body.y - other.y) < (body.height + other.height) / 2,
			);
		for (let other = inTheWay(); other; other = inTheWay()) {
			body.y = other.y + (body.height + other.height) / 2 + GAP / 2;
		}
		placed.push(body);
	}
}

function keepInside(bodies: readonly Body[], width: number, height: number): void {
	for (const body of bodies) {
		body.x = between(body.width / 2, body.x, width - body.width / 2);
		body.y = between(body.height / 2, body.y, height - body.height / 2);
	}
}

function between(least: number, value: number, most: number): number {
	return Math.max(least, Math.min(value, Math.max(least, most)));
}
