import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import {isResidentOffice} from '../../domain/resident.ts';
import type {Side} from '../../domain/vocabulary.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {FrameSetting, Moment} from './moment.ts';

/** The most text between a verb and the country of its object, in UTF-16 units. */
const objectReach = 40;

/** The countries that a frame is of, in any form: people, bodies, units, ships, places. */
export interface Sides {
	readonly hasVietnam: boolean;
	/** The United States or a third country. */
	readonly hasForeign: boolean;
	readonly hasAmerica: boolean;
	/** A third country is named, and the United States is not, in any form. */
	readonly isWithThird: boolean;
	/** Those of which somebody is named or told by an office. */
	readonly named: ReadonlySet<Side>;
}

/** Tells the sides of a frame: by its people, by its place, by words of its sentences, then of the passage. */
export function sidesOf(filled: FilledFrame, {read, context, earlier}: FrameSetting): Sides {
	const {grammar} = read.locale;
	const {people, country, lead, frame} = filled;
	const named = new Set(people.map(person => person.side));
	const own = [...new Set([...frame.moments.map(each => each.sentence), ...frame.others])]
		.filter(each => !each.isOtherTime)
		.map(each => each.text)
		.join('\n');
	const isBetweenOthers = lead.event.need === 'two-people' && !named.has('VN') && named.size > 1;
	const inPlaces = lead.sentence.places.some(each => context.lookup.placeOf(each.place)?.country === 'VN');
	const hasVietnam =
		named.has('VN') ||
		people.some(each => each.side === 'US' && isResidentOffice(each.office)) ||
		country === 'VN' ||
		(!isBetweenOthers && (inPlaces || hasWords(own, grammar.vietnamese)));
	const hasAmerica = isAmerican(own, grammar) || named.has('US') || country === 'US';
	const hasThird = hasWords(own, grammar.thirdCountry);
	const hasEarlier = earlier.length > 0;
	return {
		hasVietnam,
		hasAmerica,
		hasForeign:
			hasAmerica || hasThird || hasEarlier || named.has('other') || (country !== '' && country !== 'VN'),
		isWithThird:
			(!hasAmerica && !hasEarlier) || isWithThird(filled, {own: lead.sentence.text, grammar, hasEarlier}),
		named,
	};
}

function isAmerican(text: string, {american}: Grammar): boolean {
	return hasWords(text, american);
}

/**
 * A stranger whose side was only guessed says nothing against a third country. An earlier frame speaks for the United
 * States, until somebody of a third country comes in.
 */
function isWithThird(
	{people, country, lead}: FilledFrame,
	{own, grammar, hasEarlier}: {own: string; grammar: Grammar; hasEarlier: boolean},
): boolean {
	if (country === 'US') return false;
	if (people.some(person => person.side === 'US' && person.personId !== null)) return false;
	const isOfOther = people.some(person => person.side === 'other');
	if (isOfOther && lead.event.need === 'two-people' && !people.some(person => person.side === 'US'))
		return true;
	if (
		lead.event.need === 'two-people' &&
		!people.some(person => person.side !== 'VN') &&
		isNextThird(lead, grammar)
	)
		return true;
	if (isAmerican(own, grammar)) return false;
	if (isOfOther) return true;
	return !hasEarlier && hasWords(own, grammar.thirdCountry);
}

/** "Received the Cuban ambassador": the first country behind the verb is a third one. */
function isNextThird({event, sentence}: Moment, {thirdCountry, american}: Grammar): boolean {
	const behind = sentence.text.slice(event.end - sentence.start);
	const third = findWords(behind, thirdCountry)[0];
	const us = findWords(behind, american)[0];
	return third !== undefined && third.start <= objectReach && (us === undefined || third.start < us.start);
}
