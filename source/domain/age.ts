/** The time between two days, in the largest two of its units. */
export interface Age {
	readonly years: number;
	readonly months: number;
	/** Counted only where no whole month has passed. */
	readonly days: number;
	/** True where the day is still to come. */
	readonly isAhead: boolean;
}

/** The time from an ISO day to today, another ISO day. */
export function ageOf(day: string, today: string): Age {
	const isAhead = day > today;
	const [early, late] = isAhead ? [today, day] : [day, today];
	const [fromYear = 0, fromMonth = 0, fromDay = 0] = early.split('-').map(Number);
	const [toYear = 0, toMonth = 0, toDay = 0] = late.split('-').map(Number);
	const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
	const days = months > 0 ? 0 : Math.round((Date.parse(late) - Date.parse(early)) / 86_400_000);
	return {years: Math.floor(months / 12), months: months % 12, days, isAhead};
}
