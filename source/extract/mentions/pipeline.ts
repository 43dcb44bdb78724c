import type {Language} from '../../domain/vocabulary.ts';
import type {Grammar} from './language-grammar.ts';
import type {KindFinding} from './shared-grammar/kind-finding.ts';
import type {Lexicon} from './shared-grammar/lexicon.ts';
import {inOneSpelling} from './shared-grammar/one-spelling.ts';
import {contains, keepLongest} from './shared-grammar/spans.ts';
import {type Token, tokenize} from './shared-grammar/tokens.ts';
import type {
	DateMention,
	Mentions,
	PersonMention,
	PlaceMention,
	Span,
	TopicMention,
} from '../import-model.ts';

/** The view of a parser: a passage, the database's words, and who was named before in the same text. */
export interface Scene {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	/** In the order of the text, those of earlier passages only. */
	readonly earlier: readonly PersonMention[];
	/** The last day that earlier passages of the text tell. */
	readonly dayBefore?: DateMention | undefined;
	/** Already found in this passage, for the parsers that come later. */
	readonly people: readonly PersonMention[];
}

/** Proposes mentions; may propose too many. */
export type Parser<M extends Span> = (scene: Scene) => readonly M[];
/** Merges, completes or drops what the parsers proposed. */
export type Refiner<M extends Span> = (mentions: readonly M[], scene: Scene) => readonly M[];

/** The reading of one sort of mention: parsers in order, then refiners in order. */
export interface Stage<M extends Span> {
	readonly parsers: readonly Parser<M>[];
	readonly refiners: readonly Refiner<M>[];
}

/** The marks by which a passage is known to be in the language and in no other. */
export interface LanguageClues {
	/** Small words that no other language has, folded. */
	readonly smallWords: ReadonlySet<string>;
	/** The weight of such a word as printed: with the marks of the language, and without any. */
	readonly weight: {readonly marked: number; readonly bare: number};
	/** Words that only this language writes with a capital. */
	readonly capitalWords: ReadonlySet<string>;
	/** The weight of any word in small letters that has marks. */
	readonly markedWeight: number;
	/** True for a language that is written with marks: a text that has some is in it where nothing else tells. */
	readonly hasMarks: boolean;
}

/** A language: ordered lists of parsers and refiners, and its grammar. */
export interface Locale {
	readonly language: Language;
	readonly dates: Stage<DateMention>;
	readonly people: Stage<PersonMention>;
	readonly places: Stage<PlaceMention>;
	readonly kinds: Stage<KindFinding>;
	readonly topics: Stage<TopicMention>;
	readonly grammar: Grammar;
	readonly clues: LanguageClues;
	/** The same for texts printed without marks; absent in a language that has none. */
	readonly unmarked?: Locale;
	/** Ordinals in words: by their keys before what they count, as printed behind "lần thứ". */
	readonly ordinals: {
		readonly before: Readonly<Record<string, number>>;
		readonly behind: Readonly<Record<string, number>>;
	};
}

/** The mentions that a locale finds in a passage, with its tokens. */
export interface Findings extends Mentions {
	/** Places of the list within the titles of people: where they hold their office. */
	readonly seats: readonly PlaceMention[];
	readonly kinds: readonly KindFinding[];
	readonly tokens: readonly Token[];
}

/** Runs a stage: every parser, then every refiner. */
function runStage<M extends Span>(stage: Stage<M>, scene: Scene): readonly M[] {
	return refine(
		stage,
		stage.parsers.flatMap(parser => parser(scene)),
		scene,
	);
}

function refine<M extends Span>(stage: Stage<M>, proposed: readonly M[], scene: Scene): readonly M[] {
	return stage.refiners.reduce<readonly M[]>((mentions, each) => each(mentions, scene), proposed);
}

/**
 * A passage longer than this is cut before it is read, in UTF-16 units: no press paragraph is, and reading must not
 * slow down on a book in one line.
 */
export const longestPassage = 20_000;

/** Reads a passage: people first, since a place or verb within a title is none. */
export function readMentions(
	text: string,
	locale: Locale,
	lexicon: Lexicon,
	earlier: readonly PersonMention[],
	dayBefore?: DateMention,
): Findings {
	const tokens = tokenize(text);
	const bare: Scene = {text, tokens, lexicon, earlier, dayBefore, people: []};
	const people = runStage(locale.people, bare);
	const scene: Scene = {...bare, people, text: inOneSpelling(text)};
	const proposed = locale.places.parsers.flatMap(parser => parser(scene));
	// "Lý Vinh Quang" holds no office in Vinh.
	const isSeat = (place: PlaceMention): boolean =>
		lexicon.reference.placeOf(place.place) !== undefined &&
		people.some(
			person => contains(person, place) && !person.name.includes(text.slice(place.start, place.end)),
		);
	return {
		tokens,
		people,
		dates: runStage(locale.dates, scene),
		places: refine(locale.places, proposed, scene),
		seats: keepLongest(proposed.filter(isSeat)),
		kinds: runStage(locale.kinds, scene),
		topics: runStage(locale.topics, scene),
	};
}
