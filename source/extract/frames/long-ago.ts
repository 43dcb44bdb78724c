import {findWords} from '../mentions/index.ts';
import type {Moment} from './moment.ts';
import type {ReadPassage} from './sentence.ts';

/** Years before any of which the press tells something new; they are read as no dates. */
const oldYear = String.raw`(?:18\d\d|19[0-8]\d)(?!\d)`;
/** A day or month of such a year: "29-3-1973", "tháng 2 năm 1973", "March 29, 1973". A year alone is background. */
const oldDay = new RegExp(
	String.raw`(?:\d{1,2}\s?[-/.]\s?){1,2}${oldYear}|tháng\s+\d{1,2}(?:\s*[-/.,]\s*|\s+(?:năm\s+)?)${oldYear}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?\s+(?:\d{1,2},?\s+)?${oldYear}`,
	'giu',
);

/** The most text at the head of a sentence before the day that heads it ("On the morning of"), in UTF-16 units. */
const headReach = 24;

/**
 * The war or what was before it: a day of such a year in the sentence, or at the head of one before it where the
 * passage tells no other day (`hasDay`).
 */
export function isLongAgo({sentence}: Moment, {sentences, locale}: ReadPassage, hasDay: boolean): boolean {
	const {besideClause, relativeClause, objectClause} = locale.grammar;
	const asides = [besideClause, objectClause, ...(relativeClause ? [relativeClause] : [])];
	return sentences
		.filter(({start}) => (hasDay ? start === sentence.start : start <= sentence.start))
		.some(({text, start}) => {
			const told = asides.reduce((rest, clause) => rest.replaceAll(clause, ' '), text);
			return findWords(told, oldDay).some(hit => start === sentence.start || hit.start <= headReach);
		});
}
