import {titleIn, type Engagement} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {collectSources, type CitedSource} from './sources.ts';
import {linkableAddress} from './web-address.ts';

/** A source as reference managers know one. Every text is safe, on one line and trimmed; empty where unknown. */
export interface Citable {
	readonly id: string;
	/**
	 * The headline. A source without one is named after its first engagement, in square brackets as librarians mark
	 * a title that they supplied.
	 */
	readonly title: string;
	readonly publisher: string;
	/** Year, month and day as far as they are known; empty where no date is. */
	readonly published: readonly number[];
	/** A web address. */
	readonly url: string;
	/** The ids of the engagements that cite it, and the passages cited. */
	readonly note: string;
	/** The engagement that it reports; null where it is cited for several that differ in date or place. */
	readonly event: Engagement | null;
}

const publishedDay = /^\d{4}(?:-\d{2}){0,2}$/u;

/** The sources of the records, each once, in the order of first citation. */
export function citablesOf(records: readonly Engagement[], language: Language): readonly Citable[] {
	return collectSources(records).sources.map(cited => citableOf(cited, language));
}

/** Returns true for a report of the press: it has a publisher and a date. */
export function isPressReport({publisher, published}: Citable): boolean {
	return publisher !== '' && published.length > 0;
}

function citableOf({source, engagements, passages}: CitedSource, language: Language): Citable {
	const [first] = engagements;
	const places = passages.map(({file, line}) => `${file}:${line}`);
	return {
		id: safeText(`${first?.id ?? ''}-${(first?.sources.indexOf(source) ?? 0) + 1}`),
		title: safeText(source.title).trim() || `[${first ? safeText(titleIn(first, language)).trim() : ''}]`,
		publisher: safeText(source.publisher).trim(),
		published: publishedDay.test(source.published) ? source.published.split('-').map(Number) : [],
		url: linkableAddress(safeText(source.url)) ?? '',
		note: safeText(['communique:', [...engagements.map(each => each.id), ...places].join(', ')].join(' ')),
		event: first && engagements.every(each => isSameEvent(each, first)) ? first : null,
	};
}

function isSameEvent(one: Engagement, other: Engagement): boolean {
	return one.date === other.date && one.place.name_en === other.place.name_en;
}
