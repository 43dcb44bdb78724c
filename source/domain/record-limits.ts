import type {Engagement} from './engagement.ts';

/** Letters of a title, in each language: the longest that is known has some hundred. */
export const longestTitle = 1000;
/** People of a record: the longest list that is known has nine. */
export const mostPeople = 100;

/** The part of a record that is beyond its limit, and how much of it there is. */
export interface BeyondLimit {
	readonly what: 'title' | 'people';
	readonly count: number;
}

/** Finds what of a record is beyond its limit: no screen and no list has room for it; null for a record within them. */
export function beyondLimit(
	{title_en, title_vi}: Pick<Engagement, 'title_en' | 'title_vi'>,
	people: number,
): BeyondLimit | null {
	const letters = Math.max(title_en.length, title_vi.length);
	if (letters > longestTitle) return {what: 'title', count: letters};
	return people > mostPeople ? {what: 'people', count: people} : null;
}
