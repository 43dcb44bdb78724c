import {labelIn, type Language} from '../../domain/vocabulary.ts';
import type {MonthCount} from '../../store/index.ts';
import {wordsIn} from '../../words/index.ts';
import type {Timeline, TimelineRow, YearCell} from './read-timeline.ts';

/** The sentence on a row as a whole: the gaps of a yearly series, else how often it comes and how many there are. */
export function gapLine(row: TimelineRow, {years}: Pick<Timeline, 'years'>, language: Language): string {
	const {timeline, records} = wordsIn(language);
	const {yearly, span, total} = row;
	if (yearly === null) {
		const rhythm = language === 'vi' ? row.rhythm_vi || row.rhythm_en : row.rhythm_en || row.rhythm_vi;
		const count = span === null ? records(total) : `${records(total)}, ${yearSpanText(span)}`;
		return [`${count}.`, rhythm].filter(Boolean).join(' ');
	}
	const {from, to, held, possible, gaps} = yearly;
	// A series whose last edition is of the last years of the data may go on.
	const time = to < years[1] - 1 ? timeline.between(from, to) : timeline.since(from);
	const parts = [
		`${timeline.heldIn(held, to - from + 1)} ${time}`,
		possible.length === 0 ? '' : timeline.possiblyIn(yearsText(possible)),
		gaps.length === 0 ? '' : timeline.noneFound(yearsText(gaps.map(({year}) => year))),
	];
	return `${parts.filter(Boolean).join('; ')}.`;
}

/** The sentence on a year of a row; where it has no record, with the caution that this says little. */
export function yearLine(
	row: TimelineRow,
	{year, count, possible, isGap}: YearCell,
	isWhole: boolean,
	language: Language,
): string {
	const {timeline} = wordsIn(language);
	if (count > 0) return `${year}: ${countText({count, possible}, language)}.`;
	const known = row.yearly?.gaps.find(each => each.year === year)?.known ?? null;
	const told = known === null ? '' : language === 'vi' ? known.known_vi : known.known_en;
	const name = labelIn(row, language);
	const none = isWhole || isGap ? timeline.noneInData(name) : timeline.noneInView(name);
	return [`${year}: ${none}`, told, timeline.caution].filter(Boolean).join(' ');
}

/** The records of a year or month, and how many of them fall there only possibly. */
export function countText({count, possible}: MonthCount, language: Language): string {
	const {timeline, records} = wordsIn(language);
	const doubt = possible === count ? timeline.onlyPossibly : possible > 0 ? timeline.possibly(possible) : '';
	return [records(count), doubt].filter(Boolean).join(', ');
}

/** Years in their order, three and more in a row as a run: `2014, 2016, 2017, 2021–2023`. */
function yearsText(years: readonly number[]): string {
	const runs: number[][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.at(-1) === year - 1) last.push(year);
		else runs.push([year]);
	}
	return runs
		.map(run => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(', ')))
		.join(', ');
}

/** A run of years, or a single one. */
export function yearSpanText({from, to}: {readonly from: number; readonly to: number}): string {
	return from === to ? String(from) : `${from}–${to}`;
}
