import {distinctPeople, hasBothSides} from '../identity.ts';
import {findWords, hasWords, type KindFinding} from '../mentions/index.ts';
import type {PersonMention, Span} from '../import-model.ts';
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
	const words = findWords(sentence.text, grammar.standIn);
	const named = people.filter(person => person.name !== '');
	// "The deputy minister chaired the dialogue with X": he took part in what needs nobody.
	const isSubject = named.length > 0 && words.some(hit => hit.start < event.start - sentence.start);
	if (words.length === 0 || (event.need === 'nobody' && !isSubject)) return people;
	// With an Indian minister, or in Manila, "he" talks of something else.
	const isAway = sentence.places.some(place => isOfThird(countryOf(place, context.lookup)));
	const wasAway = before.some(({place}) => isOfThird(countryOf(place, context.lookup)));
	if (isAway && !wasAway) return people;
	const isElsewhere = named.some(({side}) => side !== 'VN' && !known.some(mention => mention.side === side));
	if (isElsewhere) return people;
	const behind = sentence.text.slice(event.end - sentence.start).trimStart();
	// "Received him and Senator X": he was there besides whom the sentence names.
	const isObject = findWords(behind.slice(0, pronounReach), grammar.standIn)[0]?.start === 0;
	const joined = sideJoined(words, named, sentence);
	const missing = known.filter(
		({name, side}) =>
			name !== '' &&
			((isObject && side !== 'VN') || side === joined || !named.some(person => person.side === side)),
	);
	const areAll = words.some(hit => hasWords(hit.text, grammar.standsForMore));
	const chiefs = distinctPeople(missing).filter(
		(mention, index, all) => areAll || all.findIndex(other => other.side === mention.side) === index,
	);
	return [...people, ...chiefs.map(chief => ({...chief, isPronoun: true}))];
}

/** The people of the first engagement that names any; else those who were named before. */
function knownBefore({read, sentence, before, context}: StandInSetting): readonly PersonMention[] {
	const naming = before.find(each => each.people.some(({name}) => name !== ''));
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
