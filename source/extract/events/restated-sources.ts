import {isEdtf, overlaps, parseEdtf} from '../../domain/date.ts';
import {saidFields, type Engagement, type SaidField, type Source} from '../../domain/engagement.ts';
import type {DaySpan} from '../../domain/days.ts';
import {isVisit} from '../kind-table.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {canBeSamePlace} from '../same-place.ts';

/** The fields of a record on which its sources are heard. */
type Heard = Pick<Engagement, 'date' | 'place' | 'people' | 'kind'>;

/**
 * The sources of a report as they stand to another record: the known one with which it merges, or the same after a
 * correction. What they bore of the report they bear of a record that agrees with it; where date or place are others,
 * they say otherwise. Sources of which nothing is recorded stay as they are.
 */
export function restatedSources(
	report: Heard & Pick<Engagement, 'sources'>,
	record: Heard,
	placeOf: PlaceFinder,
): readonly Source[] {
	return report.sources.map(source =>
		source.says === null ? source : restated(source, report, record, placeOf),
	);
}

function restated(source: Source, report: Heard, record: Heard, placeOf: PlaceFinder): Source {
	const said = new Set(source.says);
	const statedIn = (field: SaidField, own: string): string =>
		said.has(field) ? own : (source.differs[field] ?? '');
	const date = statedIn('date', report.date);
	const place = statedIn('place', report.place.name_en);
	const isBorne: Readonly<Record<SaidField, boolean>> = {
		date: isSameDate(date, record.date),
		place: place !== '' && place === record.place.name_en,
		people: said.has('people') && haveChiefsOf(record, report),
		kind: said.has('kind') && report.kind === record.kind,
		amount: said.has('amount'),
	};
	const others = Object.entries(source.differs).filter(([field]) => field !== 'date' && field !== 'place');
	return {
		...source,
		says: saidFields.filter(field => isBorne[field]),
		differs: {
			...Object.fromEntries(others),
			...(isOtherDate(date, record.date) && {date}),
			...(isOtherPlace(place, record, placeOf) && {place}),
		},
	};
}

function isSameDate(stated: string, date: string): boolean {
	if (!isEdtf(stated)) return false;
	const own = parseEdtf(date).members;
	return parseEdtf(stated).members.some(({start, end}) =>
		own.some((each: DaySpan) => each.start === start && each.end === end),
	);
}

/** A text that is no date was written by hand, and stays. */
function isOtherDate(stated: string, date: string): boolean {
	if (!isEdtf(stated)) return stated !== '';
	const own = parseEdtf(date);
	return !parseEdtf(stated).members.some(member => overlaps(own, member));
}

function isOtherPlace(stated: string, {place, kind}: Heard, placeOf: PlaceFinder): boolean {
	if (stated === '' || place.name_en === '' || isVisit(kind)) return false;
	const country = placeOf(stated)?.country ?? '';
	return !canBeSamePlace({name_en: stated, country}, place, placeOf);
}

/** Returns true when the report names the first of every side of the record. */
function haveChiefsOf(record: Heard, report: Heard): boolean {
	const ids = new Set(report.people.map(({id}) => id));
	const chiefs = [...Map.groupBy(record.people, ({side}) => side).values()].flatMap(each => each.slice(0, 1));
	return chiefs.every(({id}) => ids.has(id));
}
