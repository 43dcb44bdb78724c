import {addDays, weekdayOf} from '../../domain/days.ts';
import type {DateMention, Draft} from '../import-model.ts';
import {visitorOf} from '../identity.ts';
import {isVisit} from '../kind-table.ts';
import {endsWith, localeOf} from '../mentions/index.ts';
import {personKeysIn} from '../person-keys.ts';

/** The most text before a day in which it is told what ended then, in UTF-16 units. */
const endReach = 120;

/** Returns true for a visit of which no day is told but that on which it ended ("khép lại chiều nay"). */
export function tellsEnd({kind, date, passages: [passage], evidence}: Draft): boolean {
	const [span] = evidence.date ?? [];
	if (!passage || !span || !isVisit(kind) || date?.type === 'calendar') return false;
	const ahead = passage.text.slice(Math.max(0, span.start - endReach), span.start);
	const {grammar} = localeOf(passage.text);
	return endsWith(ahead.split(/[.;]\s/u).at(-1) ?? '', grammar.beforeLastDay);
}

/** The date of a visit that began on a day of the week and ended on the day that another draft tells. */
export function untilEnd(date: DateMention | null, end: Draft): DateMention | null {
	const last = weekdayOfEnd(end);
	if (date?.type !== 'weekday' || date.weekday === null || date.lengthInDays !== null || last === null)
		return date;
	return {...date, lengthInDays: ((last - date.weekday + 7) % 7) + 1};
}

/** The day of the week on which a visit ended; null where the text does not show from which day it is told. */
function weekdayOfEnd({date, passages: [passage]}: Draft): number | null {
	if (date?.type === 'weekday') return date.weekday;
	const printed = passage?.printedOn ?? passage?.document.published ?? '';
	if (date?.type !== 'relative' || date.offset === null || printed === '') return null;
	return weekdayOf(addDays(printed, date.offset));
}

/**
 * Without the visits of which a story tells only the last day, where it tells of the same visitor's visit besides:
 * "The visit of Adm. X ended today. … On Monday he had landed in Hanoi." The last day is that of the other then.
 */
export function withoutEnds(drafts: readonly Draft[]): readonly Draft[] {
	const ends = new Set(drafts.filter(tellsEnd));
	if (ends.size === 0) return drafts;
	const keyOf = personKeysIn(drafts);
	const visitorIn = (draft: Draft): string | null => {
		const visitor = isVisit(draft.kind) ? visitorOf(draft) : null;
		return visitor && keyOf(visitor);
	};
	const told = new Set(drafts.filter(draft => !ends.has(draft)).map(visitorIn));
	const endOf = new Map([...ends].map(draft => [visitorIn(draft), draft]));
	return drafts
		.filter(draft => !ends.has(draft) || !told.has(visitorIn(draft)))
		.map(draft => {
			const end = isVisit(draft.kind) && !ends.has(draft) && endOf.get(visitorIn(draft));
			return end ? {...draft, date: untilEnd(draft.date, end)} : draft;
		});
}
