import type {BriefGaps} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {joinedRuns, runText, type EditionRun} from '../../domain/missing-editions.ts';
import {markdownText} from '../markdown-text.ts';
import {timeText} from '../../words/index.ts';
import type {BriefWriting} from './writing.ts';

/** The most runs of a line. */
const mostRuns = 8;
/** No edition of a series is counted so high: such a number is a year. */
const leastYear = 1900;

/** The gaps of a view, with the caution that goes with them. */
export function gapLines(
	{series, silence, sinceLast, untilEndOfData, years}: BriefGaps,
	writing: BriefWriting,
): readonly string[] {
	const {language, words} = writing;
	const gaps = [
		silence &&
			words.silence(
				timeText(silence.days, language),
				dateLabel(silence.from, language),
				dateLabel(silence.to, language),
			),
		sinceLast !== null &&
			words.sinceLast(
				untilEndOfData ? timeText(untilEndOfData, language) : '',
				timeText(sinceLast, language),
			),
		years.length > 0 &&
			!isToldBySeries(years, series) &&
			words.yearsWithout(runsText(runsOf(years), writing)),
		...series.map(({name, missing, possible}) =>
			words.missing(
				markdownText(name[language]),
				editionsText(missing, writing),
				runsText(runsOf(possible), writing),
			),
		),
	].filter(line => typeof line === 'string');
	return [words.absence, '', ...(gaps.length > 0 ? gaps.map(line => `- ${line}`) : [words.noGap])];
}

/** The years of a view of one yearly series are those that are told to be missing of it. */
function isToldBySeries(years: readonly number[], series: BriefGaps['series']): boolean {
	const told = series.find(({isWholeView}) => isWholeView);
	const runs = told?.missing ?? [];
	return years.every(year => runs.some(({from, to}) => from <= year && year <= to));
}

function runsOf(years: readonly number[]): readonly EditionRun[] {
	return joinedRuns(years.map(year => ({from: year, to: year})));
}

function editionsText(missing: readonly EditionRun[], writing: BriefWriting): string {
	const text = runsText(missing, writing);
	return missing.length === 0 || missing.every(({from}) => from >= leastYear)
		? text
		: writing.words.editions(text);
}

function runsText(runs: readonly EditionRun[], {words}: BriefWriting): string {
	const [shown, rest] = [runs.slice(-mostRuns), runs.slice(0, -mostRuns)];
	const earlier = rest.length > 0 ? ` ${words.earlierOnes(rest.length)}` : '';
	return `${shown.map(run => runText(run, words.of)).join(', ')}${earlier}`;
}
