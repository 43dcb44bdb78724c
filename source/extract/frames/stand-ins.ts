import {distinctPeople, hasBothSides} from '../identity.ts';
import {findWords, hasWords, type Hit, type KindFinding} from '../mentions/index.ts';
import type {PersonMention, Span} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import {countryOf} from './choose-place.ts';
import type {BuildContext, Moment} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

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
	const known = knownBefore({read, sentence, event, before, context});
	if (known.length === 0 || event.isAnnounced) return people;
	const {grammar} = read.locale;
	const named = people.filter(person => person.name !== '');
	// "Tiếp ông X": beside a name the word is a title.
	const isTitle = (hit: Hit): boolean =>
		sentence.people.some(({name, start, end}) => {
			const [from, to] = [start - sentence.start, end - sentence.start];
			return name !== '' && hit.start < to && hit.end + 1 >= from && hit.start <= from;
		});
	const words = findWords(sentence.text, grammar.standIn).filter(hit => !isTitle(hit));
	if (words.length === 0 || (event.need === 'nobody' && !areSubject(words, named, event, sentence)))
		return people;
	// With an Indian minister, or in Manila, "he" talks of something else.
	const isAway = sentence.places.some(place => isOfThird(countryOf(place, context.lookup)));
	const wasAway = before.some(({place}) => isOfThird(countryOf(place, context.lookup)));
	if (isAway && !wasAway) return people;
	const isElsewhere = named.some(({side}) => side !== 'VN' && !known.some(mention => mention.side === side));
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
	const chiefs = distinctPeople(missing).filter(
		(mention, index, all) => areAll || all.findIndex(other => other.side === mention.side) === index,
	);
	return [...people, ...chiefs.map(chief => ({...chief, isPronoun: true}))];
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
/** Words for both who met. */
const bothSides = /^(?:the\s+two|both|cả\s+hai|hai)(?!\p{L})/iu;
/** The first engagement that names anybody. */
function namingIn(before: readonly Moment[]): Moment | undefined {
	return before.find(each => each.people.some(({name}) => name !== ''));
}

/** The people of the first engagement that names any; else those who were named before. */
function knownBefore({read, sentence, before, context}: StandInSetting): readonly PersonMention[] {
	const naming = namingIn(before);
	if (naming) return naming.people;
	return [...(before[0]?.people ?? chiefsBefore(context)), ...namedBefore(sentence, read)];
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
