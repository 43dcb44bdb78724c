import type {Draft} from '../import-model.ts';
import {calendarDay, daysBetween} from '../../domain/days.ts';

/**
 * `/2019/11/20/`, `2019-11-20`, `2013_06_26`, or the time stamp with which many Vietnamese papers end an address
 * (`20210503071100873`).
 */
const dateInAddress =
	/(?<!\d)(?<year>(?:199|20[0-3])\d)(?<sign>[-_/]?)(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?<rest>\d*)/gu;
/** Digits after the day in a time stamp: hour, minute and second, with or without fractions. */
const timeStamp = /^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{0,6}$/u;

/**
 * The ISO day on which a draft's text was published: as given, else as its web address or its dateline shows; empty
 * where none does. An item of a list has the day of its own line.
 */
export function publicationOf({passages}: Pick<Draft, 'passages'>): string {
	const [passage] = passages;
	if (!passage) return '';
	if (passage.isListed && passage.printedOn !== undefined) return passage.printedOn;
	return passage.document.published || dateInUrl(passage.document.url) || (passage.printedOn ?? '');
}

/** A text is put up so many days after the day of its dateline, at most. */
export const longestDelay = 7;

/**
 * The ISO day from which a draft's text tells "today" and "on Monday": that of its dateline, where it was published
 * within a week of it, else the day of publication.
 */
export function writtenOn({passages}: Pick<Draft, 'passages'>): string {
	const published = publicationOf({passages});
	const printed = passages[0]?.printedOn ?? '';
	if (printed === '' || published === '' || printed > published) return published;
	return daysBetween(printed, published) <= longestDelay ? printed : published;
}

/** The ISO day in a web address; empty where there is none, or several. */
export function dateInUrl(url: string): string {
	const days = new Set<string>();
	for (const {groups} of url.matchAll(dateInAddress)) {
		const {year = '', sign = '', month = '', day = '', rest = ''} = groups ?? {};
		const isDate = sign === '' ? timeStamp.test(rest) : rest === '';
		const found = isDate ? calendarDay(Number(year), Number(month), Number(day)) : null;
		if (found) days.add(found);
	}
	const [only, ...others] = days;
	return only !== undefined && others.length === 0 ? only : '';
}
