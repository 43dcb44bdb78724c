import {titleIn, type Engagement, type SourcePassage} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import type {RecordList} from '../domain/engagement-fields.ts';
import type {PagedRecords} from './paged-records.ts';
import {Bibliography, type FirstCitation} from './sources.ts';
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
	readonly event: Event | null;
}

/** As much of an engagement as a source that reports it is cited with. */
type Event = Pick<Engagement, 'id' | 'date' | 'place'>;

const publishedDay = /^\d{4}(?:-\d{2}){0,2}$/u;

/** A list of citables goes through the records twice: for which cite what, and then source by source. */
export const citablePasses = 2;

/** The sources of the records, each once, in the order of first citation. */
export function* citablesOf(records: PagedRecords, language: Language): Generator<Citable> {
	const bibliography = new Bibliography();
	const later = new LaterCitations();
	for (const page of records.pages(onlySources)) {
		for (const record of page) later.add(record, bibliography.add(record));
	}
	for (const cited of bibliography.firstCitations(records.pages(onlySources))) {
		yield citableOf(cited, later.of(cited.number), bibliography.passagesOf(cited.number), language);
	}
}

const onlySources: ReadonlySet<RecordList> = new Set(['sources']);

/** The engagements that cite a source after another one did, by the number of the source: few sources have any. */
class LaterCitations {
	readonly #engagements = new Map<number, Event[]>();
	#known = 0;

	/** Takes an engagement in, with the numbers of its sources. */
	add({id, date, place}: Engagement, numbers: readonly number[]): void {
		for (const number of numbers) {
			if (number > this.#known) {
				this.#known = number;
				continue;
			}
			const others = this.#engagements.get(number);
			if (others) others.push({id, date, place});
			else this.#engagements.set(number, [{id, date, place}]);
		}
	}

	/** Those that cite a source besides the first. */
	of(number: number): readonly Event[] {
		return this.#engagements.get(number) ?? [];
	}
}

/** Returns true for a report of the press: it has a publisher and a date. */
export function isPressReport({publisher, published}: Citable): boolean {
	return publisher !== '' && published.length > 0;
}

function citableOf(
	{source, record, index}: FirstCitation<Engagement>,
	later: readonly Event[],
	passages: readonly SourcePassage[],
	language: Language,
): Citable {
	const places = passages.map(({file, line}) => `${file}:${line}`);
	const ids = [record.id, ...later.map(each => each.id)];
	return {
		id: safeText(`${record.id}-${index + 1}`),
		title: safeText(source.title).trim() || `[${safeText(titleIn(record, language)).trim()}]`,
		publisher: safeText(source.publisher).trim(),
		published: publishedDay.test(source.published) ? source.published.split('-').map(Number) : [],
		url: linkableAddress(safeText(source.url)) ?? '',
		note: safeText(['communique:', [...ids, ...places].join(', ')].join(' ')),
		event: later.every(each => isSameEvent(each, record)) ? record : null,
	};
}

function isSameEvent(one: Event, other: Event): boolean {
	return one.date === other.date && one.place.name_en === other.place.name_en;
}
