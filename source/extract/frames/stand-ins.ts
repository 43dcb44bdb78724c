import {distinctPeople, hasBothSides} from '../identity.ts';
import {findWords, hasWords, type Hit, type KindFinding} from '../mentions/index.ts';
import type {PersonMention, Span} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import {countryOf} from './choose-place.ts';
import type {BuildContext, Moment} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';
import {personPronoun} from './subject.ts';

/** The longest pronoun, in UTF-16 units. */
const pronounReach = 24;

/** The sentence in which pronouns are looked at, and what was told before it. */
export interface StandInSetting {
	readonly read: ReadPassage;
	readonly sentence: Sentence;
	readonly event: KindFinding;
	/** Moments of earlier sentences of the passage. */
	readonly before: readonly Moment[];
	readonly context: BuildContext;
}

/**
 * The people of a sentence and those for whom "him", "the delegation" or "hai bên" stand in it: the chief of every
 * side that the sentence does not name, out of the first engagement of the passage.
 */
export function withStandIns(
	people: readonly PersonMention[],
	{read, sentence, event, before, context}: StandInSetting,
): readonly PersonMention[] {
	const {grammar} = read.locale;
	const named = people.filter(person => person.name !== '');
	// "Tiếp ông X": beside a full name the word is a title.
	const isTitle = (hit: Hit): boolean =>
		sentence.people.some(({name, isPronoun, start, end}) => {
			const [from, to] = [start - sentence.start, end - sentence.start];
			return name !== '' && !isPronoun && hit.start < to && hit.end + 1 >= from && hit.start <= from;
		});
	const words = findWords(sentence.text, grammar.standIn).filter(hit => !isTitle(hit));
	const known = knownBefore(words, {read, sentence, event, before, context});
	if (known.length === 0 || event.isAnnounced) return people;
	if (words.length === 0 || (event.need === 'nobody' && !areSubject(words, named, event, sentence)))
		return people;
	// With an Indian minister, or in Manila, "he" talks of something else.
	const isAway = sentence.places.some(place => isOfThird(countryOf(place, context.lookup)));
	const wasAway = before.some(({place}) => isOfThird(countryOf(place, context.lookup)));
	if (isAway && !wasAway) return people;
	// A known American is met by the Vietnamese told of before; another may be of a third country, and "ông Ngụy" is
	// somebody of his own.
	const isPlain = words.every(hit => !/^\s+\p{Lu}/u.test(sentence.text.slice(hit.end)));
	const isElsewhere = named.some(
		({side, personId}) =>
			side !== 'VN' &&
			!(side === 'US' && isPlain && (personId !== null || context.subject)) &&
			!known.some(mention => mention.side === side),
	);
	if (isElsewhere) return people;
	const behind = sentence.text.slice(event.end - sentence.start).trimStart();
	// "Received him and Senator X": he was there besides whom the sentence names.
	const at = sentence.text.length - behind.length;
	const isObject = words.some(hit => hit.start === at && hit.end - at <= pronounReach);
	const joined = sideJoined(words, named, sentence);
	const isGuest = areGuests(words, namingIn(before), context);
	const isMissing = (side: PersonMention['side']): boolean => {
		if (side === 'VN' && isGuest && isVisit(event.kind)) return false;
		const isMeant = (isObject || isGuest) && side !== 'VN';
		return isMeant || side === joined || !named.some(person => person.side === side);
	};
	const missing = known.filter(({name, side}) => name !== '' && isMissing(side));
	const areAll = words.some(hit => hasWords(hit.text, grammar.standsForMore));
	const ranked = event.need === 'nobody' ? [] : ofRanks(words, known, sentence);
	const chiefs = distinctPeople(missing).filter(
		({side}, index, all) =>
			!ranked.some(each => each.side === side) &&
			(areAll || all.findIndex(other => other.side === side) === index),
	);
	const standing = (group: readonly PersonMention[]): readonly PersonMention[] =>
		group.map(each => ({...each, isPronoun: true}));
	return distinctPeople([...standing(ranked), ...people, ...standing(chiefs)]);
}

/** "The admiral walked over, with Ambassador X": who has the rank, where nobody whom the sentence names has it. */
function ofRanks(
	words: readonly Hit[],
	known: readonly PersonMention[],
	{people}: Sentence,
): readonly PersonMention[] {
	const has = ({rank, title}: PersonMention, pattern: RegExp): boolean =>
		pattern.test(rank) || pattern.test(title);
	// Whoever meets a Vietnamese is no Vietnamese himself.
	if (!people.some(({name, side}) => name !== '' && side === 'VN')) return [];
	return rankWords.flatMap(({word, rank}) => {
		if (!words.some(hit => word.test(hit.text)) || people.some(each => has(each, rank))) return [];
		return known.find(each => each.name !== '' && each.side === 'US' && has(each, rank)) ?? [];
	});
}

/**
 * "The deputy minister chaired the dialogue with X": he took part in what needs nobody. "The two leaders met on Monday,
 * when they signed it": who signs is needed, though papers are signed by nobody, too.
 */
function areSubject(
	words: readonly Hit[],
	named: readonly PersonMention[],
	{kind, start}: KindFinding,
	sentence: Sentence,
): boolean {
	const ahead = words.filter(hit => hit.start < start - sentence.start);
	if (named.length > 0) return ahead.length > 0;
	return kind === 'agreement' && ahead.some(hit => bothSides.test(hit.text));
}

/** "The visitor flew to Da Nang and boarded it with Ambassador Y": whom Vietnam received, not his host. */
function areGuests(words: readonly Hit[], naming: Moment | undefined, {lookup}: BuildContext): boolean {
	return countryOf(naming?.place ?? null, lookup) === 'VN' && words.every(hit => guestWord.test(hit.text));
}

/** Ends words for one who came. */
const guestWord = /(?:khách|guest|visitor)$/iu;
/** Words that stand for somebody named paragraphs before: "he" is of the sentence before. */
const distantWord =
	/^(?:him$|the\s+(?!delegation|pair|two|both)|khách$|vị\s|đô\s+đốc|đại\s+sứ|bộ\s+trưởng|thứ\s+trưởng|thượng\s+nghị\s+sĩ)/iu;
/** Words that call somebody by a rank, and how a rank or title says the same. */
const rankWords: readonly {readonly word: RegExp; readonly rank: RegExp}[] = [
	{word: /admiral$|đô\s+đốc$/iu, rank: /(?<!\p{L})Adm(?:iral)?(?!\p{L})|đô\s+đốc/iu},
	{
		word: /general$|tướng$/iu,
		rank: /(?<!(?:consul|secretary|attorney|surgeon)\s)(?<!\p{L})Gen(?:eral)?(?!\p{L})|tướng$/iu,
	},
	{word: /ambassador$|đại\s+sứ$/iu, rank: /Ambassador|đại\s+sứ/iu},
	{word: /senator$|thượng\s+nghị\s+sĩ$/iu, rank: /(?<!\p{L})Sen(?:ator)?(?!\p{L})|thượng\s+nghị\s+sĩ/iu},
];
/** Words for both who met. */
const bothSides = /^(?:the\s+two|both|cả\s+hai|hai)(?!\p{L})/iu;
/** The first engagement that names anybody. */
function namingIn(before: readonly Moment[]): Moment | undefined {
	return before.find(each => each.people.some(({name}) => name !== ''));
}

/** The people of the first engagement that names any; else those who were named before. */
function knownBefore(
	words: readonly Hit[],
	{read, sentence, before, context}: StandInSetting,
): readonly PersonMention[] {
	const naming = namingIn(before);
	if (naming) return naming.people;
	const inPassage = namedBefore(sentence, read);
	const subject = words.some(hit => personPronoun.test(hit.text)) ? context.subject : undefined;
	const near = subject
		? [...(before[0]?.people ?? []), ...inPassage, subject]
		: [...(before[0]?.people ?? chiefsBefore(context)), ...inPassage];
	const guests = words.some(hit => distantWord.test(hit.text)) ? guestsBefore(context) : [];
	return [...near, ...guests];
}

/** The Americans of earlier paragraphs, whom an article may call by no more than a rank ever after. */
function guestsBefore({named = []}: BuildContext): readonly PersonMention[] {
	return named.filter(({side}) => side === 'US');
}

/** Between a pronoun and who is named with it. */
const joint = /^\s+(?:and|và|cùng)\s+$/u;

/** "He and Gen. X met Y": where both sides are named, "he" is of the side of X; null otherwise. */
function sideJoined(
	words: readonly Span[],
	named: readonly PersonMention[],
	{text, start}: Sentence,
): PersonMention['side'] | null {
	if (new Set(named.map(({side}) => side)).size < 2) return null;
	const other = named.find(person =>
		words.some(hit => joint.test(text.slice(hit.end, person.start - start))),
	);
	return other?.side ?? null;
}

function isOfThird(country: string): boolean {
	return country !== '' && country !== 'VN' && country !== 'US';
}

/** Those who were named before anything was told of them: "Adm. X had a full day. He was received by Y." */
function namedBefore({start}: Sentence, {sentences}: ReadPassage): readonly PersonMention[] {
	return sentences
		.filter(each => each.end <= start && !each.isOtherTime)
		.flatMap(each => each.people.filter(person => !person.isAbsent));
}

function chiefsBefore({before}: BuildContext): readonly PersonMention[] {
	return before.findLast(hasBothSides)?.participants.map(each => each.mention) ?? [];
}
