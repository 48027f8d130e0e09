/** What the background accepts: the shape of each request, and who may send it. */
import * as v from 'valibot';
import { IdSchema } from '../core/pack/schema.ts';
import { SettingsSchema } from '../core/settings.ts';
import { type Check, isOwnPage, type MessageName } from './messages.ts';

/** Bounds of one request, a little above what the reader sends. */
const MOST_BLOCKS = 50_000;
const LONGEST_BLOCK = 60_000;

/** How often each entity is on the page. */
const Context = v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.number(), v.minValue(0)));
const Nothing = v.strictObject({});

const REQUESTS: {
	readonly [N in MessageName]?: { readonly from: 'page' | 'extension'; readonly shape: v.GenericSchema };
} = {
	'article-found': { from: 'page', shape: Nothing },
	'page-navigated': { from: 'page', shape: Nothing },
	annotate: {
		from: 'page',
		shape: v.strictObject({
			blocks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_BLOCK))), v.maxLength(MOST_BLOCKS)),
			context: Context,
		}),
	},
	card: { from: 'page', shape: v.strictObject({ entity: v.pipe(v.string(), v.maxLength(80)), context: Context }) },
	'read-tab': { from: 'extension', shape: v.strictObject({ tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }) },
	'load-cards': { from: 'page', shape: Nothing },
	'hide-entity': { from: 'page', shape: v.strictObject({ entity: IdSchema, hidden: v.boolean() }) },
	'open-in-panel': { from: 'page', shape: v.strictObject({ entity: IdSchema }) },
	'open-notes': { from: 'page', shape: v.strictObject({ entity: IdSchema }) },
	'change-settings': { from: 'extension', shape: v.strictObject({ change: v.partial(SettingsSchema) }) },
	'packs-changed': { from: 'extension', shape: Nothing },
	'step-sample': { from: 'extension', shape: Nothing },
	'sample-shown': { from: 'extension', shape: v.strictObject({ within: v.pipe(v.string(), v.maxLength(80)) }) },
	'switch-site': {
		from: 'extension',
		shape: v.strictObject({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(255)), on: v.boolean() }),
	},
};

/**
 * Lets through well-formed requests from the part that sends them: top frames of pages, or our own pages. These may
 * also send what pages send: the reader runs on the samples that they show.
 */
export const checkRequest: Check = (name, request, sender) => {
	const expected = REQUESTS[name as MessageName];
	if (!expected) return false;
	if (!isOwnPage(sender) && (expected.from !== 'page' || sender.frameId !== 0)) return false;
	return v.is(expected.shape, request);
};
