import {type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import type {DateMention, PersonMention, PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import type {Sentence} from './sentence.ts';

/** An event to be judged, with all that its sentence gives. */
export interface JudgedEvent {
	readonly event: KindFinding;
	readonly sentence: Sentence;
	readonly grammar: Grammar;
	readonly people: readonly PersonMention[];
	readonly place: PlaceMention | null;
	/** ISO country of the place; empty where unknown. */
	readonly country: string;
	readonly date: DateMention | null;
	readonly lookup: ReferenceIndex;
	readonly isArticle: boolean;
	/** True where an earlier sentence of the passage reports an engagement. */
	readonly hasEarlier: boolean;
}

/**
 * The reason why no record can be made of an event: it is no engagement in which Vietnam and the United States take
 * part. Null where it is one.
 */
export function reasonAgainst(candidate: JudgedEvent): string | null {
	const {event, date, isArticle, sentence} = candidate;
	if (event.isAnnounced && !date) return 'what is announced has no day';
	if (!hasVietnamese(candidate)) return 'no one from the Vietnamese side is named';
	if (!hasForeign(candidate)) return 'no one from the other side is named';
	if (isWithThirdCountry(candidate)) return 'only Vietnam and a third country meet';
	if (event.need === 'nobody') {
		if (!date) return 'no day is told';
		return isArticle && sentence.dates.length === 0 ? 'it is background' : null;
	}
	return reasonAgainstPeople(candidate);
}

function reasonAgainstPeople(candidate: JudgedEvent): string | null {
	const {event, people, date, isArticle, country} = candidate;
	if (people.length === 0) return 'nobody is named';
	const sides = new Set(people.map(person => person.side));
	if (event.need === 'two-people') return reasonAgainstMeeting(candidate, sides);
	if (hasTrait(event.kind, 'words-alone')) return isArticle || !date ? 'it only says what was said' : null;
	if (isVisit(event.kind)) return reasonAgainstVisit(candidate, sides, country);
	return date || sides.size >= 2 ? null : 'no day is told';
}

/**
 * A meeting has somebody of each side; in a list one named person and a day are enough, the other side being a
 * delegation.
 */
function reasonAgainstMeeting(
	{people, date, isArticle}: JudgedEvent,
	sides: ReadonlySet<string>,
): string | null {
	if (sides.size >= 2 && sides.has('VN')) return null;
	const isNamed = people.some(person => person.name !== '');
	return !isArticle && isNamed && date ? null : 'only one side is named';
}

/** A visit leads from one country to another: a foreigner to Vietnam, a Vietnamese abroad. */
function reasonAgainstVisit(
	{people, date, isArticle, place}: JudgedEvent,
	sides: ReadonlySet<string>,
	country: string,
): string | null {
	if (isArticle && (place === null || people.every(person => person.name === ''))) {
		return 'it does not say who visited where';
	}
	const hasGuest = country === '' || people.some(person => (person.side === 'VN') !== (country === 'VN'));
	if (!hasGuest) return 'no visitor is named';
	return date || sides.size >= 2 || isArticle ? null : 'no day is told';
}

function hasVietnamese({people, country, sentence, grammar, event, lookup}: JudgedEvent): boolean {
	if (people.some(person => person.side === 'VN') || country === 'VN') return true;
	const others = new Set(people.map(person => person.side));
	if (event.need === 'two-people' && others.size > 1) return false;
	return (
		sentence.places.some(each => lookup.placeOf(each.place)?.country === 'VN') ||
		hasWords(sentence.text, grammar.vietnamese)
	);
}

function hasForeign({people, country, sentence, grammar, hasEarlier}: JudgedEvent): boolean {
	if (people.some(person => person.side !== 'VN') || hasEarlier) return true;
	if (country !== '' && country !== 'VN') return true;
	return hasWords(sentence.text, grammar.american) || hasWords(sentence.text, grammar.thirdCountry);
}

/**
 * Returns true where a third country is named and the United States is not, in any form. A stranger whose side was
 * only guessed says nothing against it. An earlier sentence with an engagement speaks for the United States, until
 * somebody of a third country comes in.
 */
function isWithThirdCountry({people, country, sentence, grammar, hasEarlier}: JudgedEvent): boolean {
	if (country === 'US') return false;
	if (people.some(person => person.side === 'US' && person.personId !== null)) return false;
	if (hasWords(sentence.text, grammar.american)) return false;
	if (people.some(person => person.side === 'other')) return true;
	return !hasEarlier && hasWords(sentence.text, grammar.thirdCountry);
}
