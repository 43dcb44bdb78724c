import {parseEdtf} from '../../../domain/date.ts';
import type {TermOfOffice, PersonMention} from '../../import-model.ts';
import {type Constraint, within} from './constraint.ts';
import {addDays, always, type DaySpan} from '../../../domain/days.ts';
import type {ReferenceIndex} from '../../reference-index.ts';

/** The days by which a term is taken to be longer at an end that the data call uncertain or approximate. */
const doubtfulEnd = 366;

/**
 * The constraint that the office of somebody puts on the date: a day of one of the terms. None for former
 * office-holders, or where the term is not known.
 */
export function termConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	if (mention.personId === null || mention.isFormer) return [];
	if (mention.postId === null) return anyTermConstraints(mention, mention.personId, lookup);
	const held = lookup.termsOf(mention.personId).filter(term => term.postId === mention.postId);
	const terms = termsMeant(held, mention.isActing);
	if (terms.length === 0) return [];
	const post = lookup.postOf(mention.postId);
	const name = lookup.personOf(mention.personId)?.name ?? mention.name;
	const label = post?.titles[0]?.label_en ?? mention.office;
	const isDoubtful = terms.some(term => term.confidence !== 'high');
	const times = terms.map(timeOf).join(' and ');
	const was = terms.some(term => term.end === null) ? 'has been' : 'was';
	return [
		{
			strength: isDoubtful ? 'doubtful-term' : 'term',
			narrow: within(terms.flatMap(spansOf)),
			reason: `${name} ${was} ${mention.isActing ? 'Acting ' : ''}${label} ${times}${isDoubtful ? ' (term of office from recollection)' : ''}.`,
		},
	];
}

/**
 * Of somebody who is named without an office or rank, the days on which the person held any of the list: whom a paper
 * names so is in office. Weaker than a title, and none where a term has no beginning or end.
 */
function anyTermConstraints(
	{title, name}: PersonMention,
	personId: string,
	lookup: ReferenceIndex,
): readonly Constraint[] {
	const terms = lookup.termsOf(personId);
	const isKnown = terms.length > 0 && terms.every(term => term.start !== null && term.confidence === 'high');
	if (title !== '' || !isKnown) return [];
	return [
		{
			strength: 'doubtful-term',
			narrow: within(terms.flatMap(spansOf)),
			reason: `${lookup.personOf(personId)?.name ?? name} is named without an office, and held one of the list ${terms.map(timeOf).join(' and ')}.`,
		},
	];
}

/**
 * The days on which a membership holds, each end as late or early as its precision allows. Where the data give
 * neither end these are all days: days on which the records show somebody in a post bound nothing, since the person
 * may have served before and after.
 */
export function termSpan(term: Pick<TermOfOffice, 'start' | 'end'>): DaySpan {
	return {
		start: term.start === null ? always.start : looseBounds(term.start).start,
		end: term.end === null ? always.end : looseBounds(term.end).end,
	};
}

/** The terms that can be meant: an acting office-holder is not the one who held the office later. */
function termsMeant(memberships: readonly TermOfOffice[], isActing: boolean): readonly TermOfOffice[] {
	return isActing ? memberships.filter(each => each.isActing) : memberships;
}

/** The days of a term, with those beyond it on which the person is attested in the office. */
export function spansOf(term: Pick<TermOfOffice, 'start' | 'end' | 'attested'>): readonly DaySpan[] {
	return [termSpan(term), ...term.attested.map(day => parseEdtf(day))];
}

function looseBounds(text: string): DaySpan {
	const {start, end, isCertain} = parseEdtf(text);
	return isCertain ? {start, end} : {start: addDays(start, -doubtfulEnd), end: addDays(end, doubtfulEnd)};
}

function timeOf({start, end}: TermOfOffice): string {
	if (start === null) return `until ${end ?? ''}`;
	return end === null ? `since ${start}` : `from ${start} to ${end}`;
}
