import type {Anniversary} from '../../domain/brief-of-view.ts';
import {addDays, calendarDay} from '../../domain/days.ts';
import type {Filter} from '../../domain/filter.ts';
import type {Store} from '../../store/index.ts';

/** The most anniversaries that a brief lists. */
const mostAnniversaries = 4;
/** From today on, in days. */
const daysAhead = 30;
/** Round ones are told: five, ten, fifteen years and so on. */
const round = 5;
const mostYears = 100;

/** The round anniversaries of records of a view from today on, the next first; the visit stands for its meetings. */
export function anniversariesOf({engagements}: Store, filter: Filter, today: string): readonly Anniversary[] {
	const days = new Map(daysComingRound(today).map(each => [each.day, each]));
	const begun = engagements.begunOn(filter, [...days.keys()]);
	const ids = new Set(begun.map(({id}) => id));
	const chosen = begun
		.filter(({part_of: visit}) => visit === null || !ids.has(visit))
		.flatMap(({id, date_start: day}) => {
			const found = days.get(day);
			return found ? [{id, years: found.years, on: found.on}] : [];
		})
		.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.years - a.years))
		.slice(0, mostAnniversaries);
	const records = new Map(engagements.withIds(chosen.map(({id}) => id)).map(record => [record.id, record]));
	return chosen.flatMap(({id, years, on}) => {
		const record = records.get(id);
		return record ? [{record, years, on}] : [];
	});
}

interface ComingRound {
	/** The day itself, and its anniversary: ISO days. */
	readonly day: string;
	readonly on: string;
	readonly years: number;
}

function daysComingRound(today: string): readonly ComingRound[] {
	return Array.from({length: daysAhead + 1}, (_, ahead) => addDays(today, ahead)).flatMap(on => {
		const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
		return Array.from({length: mostYears / round}, (_, index) => (index + 1) * round).flatMap(years => {
			const past = calendarDay(year - years, month, day);
			return past === null ? [] : [{day: past, on, years}];
		});
	});
}
