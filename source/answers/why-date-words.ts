import {dateLabel} from '../domain/date-label.ts';
import {officeIn} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {wordsIn} from '../words/index.ts';
import type {NamedSource} from './evidence-words.ts';
import type {Bearing, WhyDate} from './why-date.ts';

/**
 * The bearings on an inferred date, a sentence each with the years that it allows and those without it; then all of
 * them together, and that nothing else is computed. Where nothing bears on it, one sentence that says so.
 */
export function whyDateLines(why: WhyDate, language: Language, nameOf: NamedSource): readonly string[] {
	const words = wordsIn(language).whyDate;
	if (why.bearings.length === 0) return [words.notComputed];
	const years = (list: readonly number[]): string => yearsText(list) || words.noYear;
	return [
		words.tried(why.from, why.to),
		...why.bearings.map(({bearing, years: own, without}) => {
			const isNeeded = without.length !== why.left.length;
			const rest = isNeeded ? words.without(years(without)) : words.notNeeded;
			return `${bearingText(bearing, language, nameOf)}: ${years(own)}; ${rest}.`;
		}),
		words.together(years(why.left)),
		words.restNotComputed,
	];
}

function bearingText(bearing: Bearing, language: Language, nameOf: NamedSource): string {
	const words = wordsIn(language).whyDate;
	switch (bearing.type) {
		case 'term':
			return words.term(bearing.person.name, officeIn(bearing.person, language));
		case 'published':
			return words.published(nameOf(bearing.number), dateLabel(bearing.day, language));
		case 'weekday':
			return words.weekday(words.weekdays[bearing.weekday] ?? '');
		case 'visit':
			return words.visit(dateLabel(bearing.date, language));
	}
}

/** Years as runs: `1997–2000, 2003`; empty where there are none. */
export function yearsText(years: readonly number[]): string {
	const runs: {first: number; last: number}[] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run?.last === year - 1) run.last = year;
		else runs.push({first: year, last: year});
	}
	return runs.map(({first, last}) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
