import {longestEngagement} from '../../domain/date.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {type Grammar, hasWords} from '../mentions/index.ts';
import type {DateMention, PersonMention} from '../import-model.ts';
import type {SkipReason} from '../../words/import-reasons/index.ts';
import {isCivilOnly} from './civil-only.ts';
import {dayOfScene} from './choose-date.ts';
import type {FilledFrame} from './fill-frame.ts';
import {isLongAgo} from './long-ago.ts';
import type {FrameSetting, Moment} from './moment.ts';
import {otherOccasion} from './other-occasions.ts';
import type {Sides} from './sides.ts';

/**
 * The reason why no record can be made of a frame: it is no engagement in which Vietnam and the United States take
 * part. Null where it is one.
 */
export function reasonAgainst(
	filled: FilledFrame,
	sides: Sides,
	setting: FrameSetting,
): SkipReason['code'] | null {
	const {lead, date} = filled;
	const reason = reasonAgainstSides(filled, sides, setting);
	if (reason !== null) return reason;
	if (lead.event.need === 'nobody') {
		if (!date) return 'no-day';
		const isDated =
			lead.sentence.dates.length > 0 || dayOfScene(lead.sentence, setting.read.sentences) !== null;
		return setting.context.isArticle && !isDated ? 'background' : null;
	}
	return reasonAgainstPeople(filled, setting, sides);
}

/**
 * The reason that its sides give against a frame: Vietnam and the United States are both in it, in whatever form, and
 * not by what is civil alone.
 */
export function reasonAgainstSides(
	filled: FilledFrame,
	sides: Sides,
	setting: FrameSetting,
): SkipReason['code'] | null {
	const {lead, date} = filled;
	if (date && isTooLong(date)) return 'background';
	if (lead.date === null && isLongAgo(lead, setting.read, date !== null)) return 'background';
	// The day of who said that it will be is none of its own.
	const isDated = date && !isMonth(date) && lead.dateRole !== 'report';
	if (lead.event.isAnnounced && !isDated) return 'announced-without-day';
	if (!sides.hasVietnam) return 'no-vietnamese';
	if (!sides.hasForeign) return 'no-other-side';
	if (sides.isWithThird) return 'third-country-only';
	if (isCivilOnly(filled, setting)) return 'civil-only';
	return otherOccasion(filled, setting.read.locale.grammar);
}

function reasonAgainstPeople(
	filled: FilledFrame,
	setting: FrameSetting,
	sides: Sides,
): SkipReason['code'] | null {
	const {lead, people, date} = filled;
	const {isArticle} = setting.context;
	if (people.length === 0) return !isArticle && isOfBodies(filled, setting) ? null : 'nobody';
	if (lead.event.need === 'two-people') return reasonAgainstMeeting(filled, setting);
	if (hasTrait(lead.event.kind, 'words-alone')) return isArticle || !date ? 'words-alone' : null;
	if (isVisit(lead.event.kind)) return reasonAgainstVisit(filled, setting);
	return date || sides.named.size >= 2 ? null : 'no-day';
}

/** "The two coast guards held talks": a meeting of bodies of both sides, or Americans who come to one, on a day. */
function isOfBodies({lead, date, country}: FilledFrame, {read}: FrameSetting): boolean {
	const {grammar} = read.locale;
	const {text} = lead.sentence;
	if (date === null || !hasWords(text, grammar.vietnameseBody)) return false;
	if (isVisit(lead.event.kind)) return hasGuests(lead, country, grammar) && hasHost(text, country, grammar);
	return lead.event.need === 'two-people' && hasWords(text, grammar.americanBody);
}

/**
 * A meeting has somebody of each side; in a list one named person and a day are enough, the other side being a
 * delegation.
 */
function reasonAgainstMeeting(
	{people, date}: FilledFrame,
	{context}: FrameSetting,
): SkipReason['code'] | null {
	const sides = new Set(people.map(person => person.side));
	if (sides.size >= 2 && sides.has('VN')) return null;
	const isNamed = people.some(person => person.name !== '');
	return !context.isArticle && isNamed && date ? null : 'one-side';
}

/** A visit leads from one country to another: a foreigner to Vietnam, a Vietnamese abroad. */
function reasonAgainstVisit(
	{lead, people, date, place, country}: FilledFrame,
	{context: {isArticle}, read}: FrameSetting,
): SkipReason['code'] | null {
	const {grammar} = read.locale;
	if (isArticle && (place === null || people.every(person => person.name === ''))) {
		return 'no-visit';
	}
	const isOfOtherLand = people.some(person => (person.side === 'VN') !== (country === 'VN'));
	const hasGuest =
		country === '' ? leadsAbroad(lead, people, grammar) : isOfOtherLand || hasGuests(lead, country, grammar);
	if (!hasGuest) return 'no-visitor';
	const sides = new Set(people.map(person => person.side));
	return date || sides.size >= 2 || isArticle ? null : 'no-day';
}

/** The most text behind the verb of a visit in which its aim is looked for, in UTF-16 units. */
const aimReach = 80;

/** Where no place tells: of Vietnamese alone a visit leads to Americans, or is at home. */
function leadsAbroad({event, sentence}: Moment, people: readonly PersonMention[], grammar: Grammar): boolean {
	if (people.some(person => person.side !== 'VN')) return true;
	const at = event.end - sentence.start;
	const [aim = ''] = sentence.text.slice(at, at + aimReach).split(/[,;]/u);
	return hasWords(aim, grammar.american) || hasWords(sentence.text.slice(0, at), grammar.american);
}

/** "A delegation of the National Defense University visited": guests without a name. */
function hasGuests({event, sentence}: Moment, country: string, grammar: Grammar): boolean {
	const {text, start} = sentence;
	const ahead = text.slice(0, event.start - start);
	if (country === 'VN') return hasWords(ahead, grammar.american);
	// "Walked a party of Vietnamese officers through the wards": there the guests are whom the host shows round.
	const [object = ''] = text.slice(event.end - start, event.end - start + aimReach).split(/[.;]/u);
	return hasWords(`${ahead} ${object}`, grammar.vietnameseBody);
}

/** In the United States whoever comes from Vietnam needs somebody there; in Vietnam its body is the host. */
function hasHost(text: string, country: string, {americanBody}: Grammar): boolean {
	return country === 'VN' || (country === 'US' && hasWords(text, americanBody));
}

/** A month, or a part of one. */
function isMonth({type, from}: DateMention): boolean {
	return type === 'calendar' && from.day === null;
}

/** A run of days longer than any engagement is a term or a period. */
function isTooLong({from, to}: DateMention): boolean {
	if (from.year === null || to.year === null || from.day === null || to.day === null) return false;
	const monthsApart = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1);
	return monthsApart * 30 + to.day - from.day > longestEngagement;
}
