/** Prose like a newspaper's: made up, but with its word frequencies, its sentences and its share of names. */
import { strangerName } from './names.ts';
import { between, pick, type Random, seeded } from './random.ts';

/** Different words of a text. A few hundred make up most of it; the rest come once or twice each, as in life. */
const VOCABULARY = 20_000;
/** Words from one known name to the next, on average: about what a report on politics has. */
const WORDS_PER_NAME = 30;
/** Words from one unknown name to the next. */
const WORDS_PER_STRANGER = 60;
/** Names that one text speaks of again and again. */
const CAST = 40;

const FREQUENT = `the of and to in a is that for on was with as it by at from be an are has have will not said this but
	his which he they who its were their had been or more one would about after than when up out there also new over
	last year two if into people could some other time may government told first between can all what no under state
	years against so while president since talks country before because did only official during part week day plan
	against war now most them any three such she minister her made economic through those being both against where
	defence officials meeting support foreign world deal security still later public agreement according money under
	group military trade end might second leaders report month peace market power without former early major national
	law between growth policy rights court office next energy vote capital border leader chief forces company billion
	within including months parliament talks prices election party member members called high way back own another
	statement allies then agreed issue interest work business each side press decision general companies top since
	think like against little until say says both however take cut given much part long went come came already well
	political international central local spokesman spokeswoman budget sanctions oil gas army troops summit reporters
	crisis question despite return pressure letter paper interview committee economy industry bank banks growing`
	.trim()
	.split(/\s+/);

const BEGINNINGS = 'b br c ch cl cr d dr f fl g gr h j l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const MIDDLES = 'a ai an ar e ea el en er i ie in o oa on oo or ou u un'.split(' ');
const ENDINGS =
	'b ble ck d ding ed er es est ged ion ing ish ke l le lly ment n nce ness nt r red s se sh st te ted th ty'
		.trim()
		.split(' ');

/** Words by rank; built once, the same for every text. */
const vocabulary: readonly string[] = makeVocabulary();
/** Share of all words that have at most this rank, by Zipf's law. */
const shares: Float64Array = makeShares();

function makeVocabulary(): string[] {
	const random = seeded(1);
	const words = new Set(FREQUENT);
	while (words.size < VOCABULARY) {
		let word = pick(random, BEGINNINGS) + pick(random, MIDDLES);
		if (random() < 0.5) word += pick(random, BEGINNINGS) + pick(random, MIDDLES);
		words.add(word + pick(random, ENDINGS));
	}
	return [...words];
}

function makeShares(): Float64Array {
	const sums = new Float64Array(VOCABULARY);
	let sum = 0;
	for (let rank = 0; rank < VOCABULARY; rank++) {
		sum += 1 / (rank + 2.7);
		sums[rank] = sum;
	}
	return sums.map((value) => value / sum);
}

function word(random: Random): string {
	const share = random();
	let low = 0;
	let high = VOCABULARY - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((shares[middle] as number) < share) low = middle + 1;
		else high = middle;
	}
	return vocabulary[low] as string;
}

export interface ProseOptions {
	readonly seed: number;
	/** Least length of all paragraphs together, in UTF-16 units. */
	readonly characters: number;
	/** Known names to speak of; without any, only strangers are named. */
	readonly names: readonly string[];
}

/** Paragraphs of two to five sentences. The same options give the same text. */
export function prose({ seed, characters, names }: ProseOptions): string[] {
	const random = seeded(seed);
	const cast = names.length === 0 ? [] : Array.from({ length: CAST }, () => pick(random, names));
	const paragraphs: string[] = [];
	for (let length = 0; length < characters; ) {
		const sentences = Array.from({ length: between(random, 2, 5) }, () => sentence(random, cast));
		const paragraph = sentences.join(' ');
		paragraphs.push(paragraph);
		length += paragraph.length;
	}
	return paragraphs;
}

/** A headline's worth of words, without a full stop. */
export function headline(random: Random): string {
	const words = Array.from({ length: between(random, 6, 11) }, () => word(random));
	return capitalised(words.join(' '));
}

function sentence(random: Random, cast: readonly string[]): string {
	const words: string[] = [];
	const count = between(random, 9, 32);
	for (let at = 0; at < count; at++) {
		const chance = random();
		if (cast.length > 0 && chance < 1 / WORDS_PER_NAME) words.push(inCase(random, pick(random, cast)));
		else if (chance > 1 - 1 / WORDS_PER_STRANGER) words.push(strangerName(random));
		else if (chance > 0.965) words.push(String(between(random, 2, 2030)));
		else words.push(word(random));
		if (at > 3 && at < count - 3 && random() < 0.07) words.push(`${words.pop()},`);
	}
	const text = capitalised(words.join(' '));
	if (random() < 0.12) return `“${text},” ${pick(random, ['he', 'she', 'they'])} said.`;
	return `${text}.`;
}

/** A name as it stands in a sentence: now and then in the possessive. */
function inCase(random: Random, name: string): string {
	return random() < 0.15 ? `${name}’s` : name;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
