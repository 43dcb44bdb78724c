import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {perObject} from '../../../domain/memo.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {nearestKnown, type ReviewItem} from '../../../extract/index.ts';
import {squeezed, type Suggestion} from '../dictionary.ts';
import {recordName} from '../record-name.ts';

/** The value by which a reader says that it is none of the known records. */
export const isNewValue = '';

const mostNear = 3;
const mostFound = 8;

/**
 * Lists what a record may be merged with: nothing, the known record it is merged with, and the three nearest; once
 * something is typed, the known records that have all of its words in date, title, people or id.
 */
export function targetSuggestions(
	typed: string,
	{record, target}: ReviewItem,
	known: ReadonlyMap<string, Engagement>,
	{language, isNew}: {readonly language: Language; readonly isNew: string},
): readonly Suggestion[] {
	const suggestionOf = (each: Engagement): Suggestion => ({
		value: each.id,
		label: recordName(each, language),
	});
	const words = squeezed(typed).split(' ').filter(Boolean);
	if (words.length > 0) {
		const found: Engagement[] = [];
		for (const each of known.values()) {
			if (words.every(word => searchText(each).includes(word))) found.push(each);
		}
		// The likeliest first; those that have nothing in common with the record after them.
		const near = nearestKnown(record, found, mostFound);
		const others = found.slice(0, 2 * mostFound).filter(each => !near.includes(each));
		return [...near, ...others].slice(0, mostFound).map(suggestionOf);
	}
	const chosen = target === null ? undefined : known.get(target);
	const near = nearestKnown(record, [...known.values()], mostNear);
	const offered = new Set([...(chosen ? [chosen] : []), ...near]);
	return [{value: isNewValue, label: isNew}, ...Array.from(offered, suggestionOf)];
}

const searchText = perObject((record: Engagement): string =>
	squeezed(
		[
			record.id,
			record.date,
			dateLabel(record.date, 'en'),
			titleIn(record, 'en'),
			titleIn(record, 'vi'),
			...record.people.map(person => person.name),
		].join(' '),
	),
);
