import type {DayPart} from '../domain/vocabulary.ts';

/** A stretch of a passage's text that says something, in UTF-16 offsets, end excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** One end of a date as the text has it; null where it says nothing. */
export interface CalendarPoint {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
}

/** A date as the text has it; what it leaves open stays open. */
export interface DateMention extends Span {
	/**
	 * `calendar`: days and months are named; `weekday`: a day of the week alone; `relative`: told from the day of
	 * publication (`today`, `yesterday`), or a mere length; `same-day`: the day of what was told before ("later the
	 * same afternoon").
	 */
	readonly type: 'calendar' | 'weekday' | 'relative' | 'same-day';
	/** First and last day; equal for one day. A month without a day has `day` null. */
	readonly from: CalendarPoint;
	readonly to: CalendarPoint;
	/** Every day that the text names, in order, where they do not follow each other: `May 1, 5 and 9`. */
	readonly listed?: readonly CalendarPoint[] | undefined;
	/** The other day that can be meant: `2/9/2025` in English. */
	readonly or?: CalendarPoint | undefined;
	/** The day that the text gives and the month lacks (`31/4`: 31); the month alone is kept. */
	readonly noSuchDay?: number;
	/** 0 Sunday to 6 Saturday, where the text names it. */
	readonly weekday: number | null;
	/**
	 * Days from the day of publication, for `relative` (`hôm qua`: -1); null for "this week" and a mere length. For
	 * `weekday`: of which week (`tuần trước`: -7); null for the nearest. For `same-day` while a text is read: days from
	 * the one told before (`a day earlier`: -1).
	 */
	readonly offset: number | null;
	readonly dayPart: DayPart | null;
	/**
	 * For `relative`, where a week is told and no day: days from the Monday of the week of publication (`last week`: -7
	 * to -1).
	 */
	readonly week?: {readonly from: number; readonly to: number};
	/** For `relative`: days of a month told from publication (`this month`: 0), or of the last that had them (null). */
	readonly inMonth?: {readonly first: number; readonly last: number; readonly month: number | null};
	/** The year of publication (0), or the one before (-1), where a day of the calendar is told so ("last year"). */
	readonly yearFrom?: number;
	/**
	 * For `weekday`, and a week or day of a month told from publication: the day of the dateline of its text, where
	 * that leaves out the year.
	 */
	readonly dateline?: CalendarPoint;
	/** The last day, where the first is told from publication. */
	readonly until?: CalendarPoint | undefined;
	/** For `same-day` while a text is read: counted from the day behind it, or from the first of what was told. */
	readonly anchor?: 'behind' | 'first';
	/** The day of what was told before, beside one ("on May 16, two days after the talks": 14). */
	readonly isOfBefore?: true;
	/** Told as the day of what stands before it too ("chiều cùng ngày 14-12"). */
	readonly isSameDay?: true;
	/** For a visit told by its length: "a three-day visit" gives 3. */
	readonly lengthInDays: number | null;
	/** True where the day is the last of that length: "on Thursday ended a four-day visit". */
	readonly isLast?: true;
}
