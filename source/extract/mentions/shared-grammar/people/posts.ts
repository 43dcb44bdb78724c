import {fold} from '../../../../text/normalize.ts';
import type {KnownPerson, Post} from '../../../import-model.ts';
import type {Scene} from '../../pipeline.ts';
import {findWords, hasWords} from '../find-words.ts';
import {inOneSpelling} from '../one-spelling.ts';
import type {Lexicon} from '../lexicon.ts';
import {printed} from './titled-name.ts';
import {keyOf} from '../tokens.ts';
import type {PersonChunk} from './person-chunk.ts';

/** The post that an office as printed stands for. */
export interface ReadPost {
	readonly post: Post;
	readonly chunk: PersonChunk;
	/** Length in tokens of what was recognised; the longer, the surer. None where the text does not print the title. */
	readonly size: number;
}

/**
 * The listed posts in the offices of one person, the longest reading of each office. Posts of the two sides do not
 * fit an office of a third country.
 */
export function readPosts(
	scene: Scene,
	offices: readonly PersonChunk[],
	thirdCountry: RegExp,
	isHead: (index: number) => boolean,
): ReadPost[] {
	return offices.flatMap(chunk => {
		if (hasWords(printed(scene, chunk), thirdCountry)) return [];
		const readings: ReadPost[] = [];
		const head = firstHead(chunk, isHead);
		for (let index = chunk.first; index <= head; index++) {
			for (const hit of scene.lexicon.titles.at(scene.tokens, index)) {
				if (hit.next <= chunk.next) readings.push({post: hit.value, chunk, size: hit.next - index});
			}
		}
		const longest = Math.max(0, ...readings.map(reading => reading.size));
		return readings.filter(reading => reading.size === longest);
	});
}

/**
 * The token of the office's own head: words after it begin somebody else's office ("Trợ lý Bộ trưởng Quốc phòng
 * Hoa Kỳ").
 */
function firstHead(chunk: PersonChunk, isHead: (index: number) => boolean): number {
	for (let index = chunk.first; index < chunk.next; index++) {
		if (isHead(index)) return index;
	}
	return chunk.next;
}

/** Returns true when a person is known to have held a post. */
export function hasHeld(lexicon: Lexicon, person: KnownPerson, postId: string): boolean {
	return lexicon.reference.termsOf(person.id).some(term => term.postId === postId);
}

/**
 * The post under which a known person appears: one that the text names and the person has held; else one held of
 * which the text gives a part ("Bộ trưởng Quốc phòng James Mattis": the list has "Bộ trưởng Quốc phòng Hoa Kỳ"); else
 * the longest that the text names on the person's side.
 */
export function postOfKnown(
	scene: Scene,
	person: KnownPerson,
	read: readonly ReadPost[],
	offices: readonly PersonChunk[],
): ReadPost | null {
	const {lexicon} = scene;
	const byLength = read.toSorted((a, b) => b.size - a.size);
	const held = byLength.find(({post}) => hasHeld(lexicon, person, post.id));
	if (held) return held;
	for (const chunk of offices) {
		const post = heldUnder(lexicon, person, printed(scene, chunk));
		if (post) return {post, chunk, size: 1};
	}
	const onSide = byLength.filter(({post}) => post.side === person.side);
	return onSide.flatMap(each => heldBeyond(scene, person, each) ?? [])[0] ?? onSide[0] ?? null;
}

/**
 * "Deputy assistant secretary of defense for prisoners of war": where what was read as a post that the person has not
 * held begins the title of one held, the words behind it say that one in their own way.
 */
function heldBeyond(scene: Scene, person: KnownPerson, {chunk, size}: ReadPost): ReadPost | null {
	if (chunk.first + size >= chunk.next) return null;
	const post = heldUnder(scene.lexicon, person, printed(scene, {...chunk, next: chunk.first + size}));
	return post ? {post, chunk, size: 1} : null;
}

/** The post of a person in whose title an office as printed is contained ("Bộ trưởng", "Secretary"). */
export function heldUnder(lexicon: Lexicon, person: KnownPerson, office: string): Post | undefined {
	const words = plain(office)
		.replace(many, 'senator')
		.replace(possessive, '$<office> of $<land>')
		.replace(envoy, 'ambassador to vietnam')
		.replace(envoyOfVietnam, 'ambassador of vietnam')
		.replace(vice, 'deputy');
	return lexicon.reference
		.termsOf(person.id)
		.map(term => lexicon.reference.postOf(term.postId))
		.find(post => post !== undefined && isPartOfTitle(post, words));
}

/** "Sens. X and Y" are senators. */
const many = /^sens(?:ators)?$/u;
/** "Vietnam's ambassador" is the "Ambassador of Vietnam". */
const possessive = /^(?<land>viet ?nam|united states) s (?<office>.+)$/u;

/** "America's top envoy in Vietnam" is the ambassador, where the person was. */
const envoy =
	/^(?:(?:the|top|chief|leading|american|america s|washington s|u s|us|united states) )*(?:envoy|(?:envoy|ambassador|diplomat) (?:in|to) (?:viet ?nam|ha ?noi))$/u;
/** "Hanoi's envoy in Washington" is the other one. */
const envoyOfVietnam =
	/^(?:the )?(?:(?:viet ?nam|ha ?noi) s|vietnamese)(?: (?:top|chief|new))? (?:envoy|ambassador|diplomat) (?:in|to) (?:washington|the (?:us|u s|united states))$/u;
/** "Vice Foreign Minister" is another word for the deputy. */
const vice = /(?<!\S)vice(?= (?:[a-z]+ ){0,2}minister)/u;

function isPartOfTitle(post: Post, words: string): boolean {
	if (words.length < 6) return false;
	return post.titles.some(title =>
		[title.label_en, title.label_vi, ...title.aliases_en, ...title.aliases_vi].some(label => {
			const whole = ` ${plain(label)} `;
			// "Thứ trưởng Quốc phòng phụ trách chính sách": the land goes without saying.
			return [whole, whole.replace(' hoa ky ', ' ')].some(each => each.includes(` ${words} `));
		}),
	);
}

/** "Tư lệnh … của Mỹ", "deputy chief of Vietnam's General Staff": words that other papers leave out. */
const ofLand =
	/ cua (?:quan doi (?=my|hoa k))?(?=my|hoa k[iy]|viet nam|quan doi)|(?<= of) (?:viet ?nam s|the) /gu;

/** Folded words without the signs between them; the United States under one of its Vietnamese names. */
function plain(text: string): string {
	return fold(inOneSpelling(text))
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/(?<=\S )o(?= \S)/gu, 'tai')
		.replaceAll(ofLand, ' ')
		.trim()
		.split(' ')
		.map(keyOf)
		.join(' ')
		.replace(/(?<= )mi(?= |$)|hop ch[uo]ng quoc hoa (?:ky|ki)/u, 'hoa ki');
}

/**
 * The side to which an office as printed belongs; null where it does not say. The first country named counts: "Đại
 * sứ Hoa Kỳ tại Việt Nam" has the first.
 */
export function sideInWords(
	text: string,
	{american, vietnamese, thirdCountry}: {american: RegExp; vietnamese: RegExp; thirdCountry: RegExp},
): 'US' | 'VN' | 'other' | null {
	const first = [
		{side: 'US' as const, hit: findWords(text, american)[0]},
		{side: 'VN' as const, hit: findWords(text, vietnamese)[0]},
		{side: 'other' as const, hit: findWords(text, thirdCountry)[0]},
	]
		.filter(({hit}) => hit !== undefined)
		.toSorted((a, b) => (a.hit?.start ?? 0) - (b.hit?.start ?? 0))[0];
	return first?.side ?? null;
}
