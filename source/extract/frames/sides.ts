import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import {isResidentOffice} from '../../domain/resident.ts';
import type {Side} from '../../domain/vocabulary.ts';
import {hasTrait} from '../kind-table.ts';
import type {PlaceMention} from '../import-model.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {FrameSetting, Moment} from './moment.ts';
import type {Sentence} from './sentence.ts';
import {isThirdAlone, isWithThird} from './third-country.ts';

/** The countries that a frame is of, in any form: people, bodies, units, ships, places. */
export interface Sides {
	readonly hasVietnam: boolean;
	/** The United States or a third country. */
	readonly hasForeign: boolean;
	/**
	 * Nothing speaks for the United States: no word, person or place of it, nor an engagement told before; or a third
	 * country is the one that is met.
	 */
	readonly isWithThird: boolean;
	/** Those of which somebody is named or told by an office. */
	readonly named: ReadonlySet<Side>;
}

/** Tells the sides of a frame: by its people, by its place, and by the words of its sentences. */
export function sidesOf(filled: FilledFrame, setting: FrameSetting): Sides {
	const {grammar} = setting.read.locale;
	const {people, country, frame} = filled;
	const named = new Set(people.map(person => person.side));
	const others = frame.others.filter(each => !each.isOtherTime);
	const told = textOf(frame.moments.map(each => each.sentence));
	const beside = textOf(others);
	const words = `${told}\n${beside}`;
	const outright = told.replaceAll(grammar.besideClause, '');
	const hasAmerica =
		named.has('US') ||
		country === 'US' ||
		(hasWords(outright, grammar.american) && !isAwayOnly(outright, grammar)) ||
		hasWords(beside.replaceAll(grammar.besideClause, ''), grammar.americanBody);
	const hasEarlier = setting.earlier.length > 0;
	return {
		hasVietnam: isVietnamIn(filled, {told, beside}, named, setting),
		hasForeign:
			hasAmerica ||
			hasEarlier ||
			named.has('other') ||
			isAbroad(country) ||
			hasWords(words, grammar.thirdCountry),
		isWithThird: (!hasAmerica && !hasEarlier) || isWithThird(filled, grammar, hasEarlier),
		named,
	};
}

function textOf(sentences: readonly Sentence[]): string {
	return [...new Set(sentences)].map(each => each.text).join('\n');
}

/** Abroad "the Vietnamese community" is no side, while a body of Vietnam is. */
function isVietnamIn(
	{people, country, lead}: FilledFrame,
	{told, beside}: {readonly told: string; readonly beside: string},
	named: ReadonlySet<Side>,
	{read, context}: FrameSetting,
): boolean {
	if (named.has('VN') || country === 'VN') return true;
	// An ambassador in a third country is none to Vietnam.
	const isHere = !isAbroad(country) || country === 'US';
	if (isHere && people.some(each => each.side === 'US' && isResidentOffice(each.office))) return true;
	// Abroad, what an American says of Vietnam is not said with it.
	if (hasTrait(lead.event.kind, 'words-alone') && isAbroad(country)) return false;
	const {grammar} = read.locale;
	if (isMeetingOfOthers(lead, named, grammar)) return false;
	// Whoever is only spoken of is of a side, too.
	if (lead.sentence.people.some(each => each.isAbsent && each.side === 'VN' && each.name !== '')) return true;
	// Abroad the land itself may be what is talked about.
	const isThere = ({place, venue}: PlaceMention): boolean =>
		context.lookup.placeOf(place)?.country === 'VN' &&
		!(isAbroad(country) && venue === '' && context.lookup.isCountry(place));
	if (placesOfToday(lead, grammar).some(isThere)) return true;
	const today = (text: string): string => text.replaceAll(grammar.warOfVietnam, ' ');
	return (
		hasWords(today(told), patternOf(country, grammar)) || hasWords(today(beside), grammar.vietnameseBody)
	);
}

/** Without Vietnamese: of two other sides, or of an American and a third country. */
function isMeetingOfOthers(lead: Moment, named: ReadonlySet<Side>, grammar: Grammar): boolean {
	if (lead.event.need !== 'two-people') return false;
	return named.size > 1 || (named.has('US') && isThirdAlone(lead, grammar));
}

/** "Marines who fought in Vietnam": the places of a sentence but for that of the war. */
function placesOfToday({sentence: {text, start, places}}: Moment, grammar: Grammar): readonly PlaceMention[] {
	const wars = findWords(text, grammar.warOfVietnam);
	return places.filter(
		each => !wars.some(war => each.start - start >= war.start && each.start - start < war.end),
	);
}

/** "A graduate of a school in America": all that is American is a place. */
function isAwayOnly(text: string, {american, inAmerica}: Grammar): boolean {
	return hasWords(text, inAmerica) && !hasWords(text.replaceAll(inAmerica, ' '), american);
}

function patternOf(country: string, {vietnamese, vietnameseBody}: Grammar): RegExp {
	return isAbroad(country) ? vietnameseBody : vietnamese;
}

function isAbroad(country: string): boolean {
	return country !== '' && country !== 'VN';
}
