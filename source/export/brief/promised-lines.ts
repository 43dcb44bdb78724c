import {isPromise} from '../../domain/commitment.ts';
import type {BriefCommitments} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {isOpen, type LedgerEntry, type StatusTotal} from '../../domain/ledger.ts';
import {commitmentLine} from '../../words/index.ts';
import {totalLines} from '../ledger-totals.ts';
import {markdownText} from '../markdown-text.ts';
import type {BriefWriting} from './writing.ts';

/**
 * Tells what was promised, agreed, delivered and reported: how much by status, each sum once, and some of it with its
 * sources. Only the terms that occur are explained.
 */
export function commitmentLines(
	commitments: BriefCommitments | null,
	writing: BriefWriting,
): readonly string[] {
	const {language, words} = writing;
	if (commitments === null) return [words.notKept];
	const {count, open, totals, chosen} = commitments;
	if (count === 0) return [words.noCommitment];
	const given = sumOf(totals.filter(isGiven), ({count: each}) => each);
	return [
		[words.entries(count, given, open), ...totals.map(({status}) => words.statuses[status])].join(' '),
		'',
		...totalLines(totals, language).map(line => `- ${markdownText(line)}`),
		'',
		[
			...sumsExplained(commitments, writing),
			...partiesExplained(chosen, writing),
			...(chosen.length > 1 ? [chosenText(commitments, writing)] : []),
		].join(' '),
		'',
		...chosen.map(each => chosenLine(each, writing)),
	].filter((line, index, lines) => line !== '' || lines[index - 1] !== '');
}

/** How many tell a sum, and how the sums go together. */
function sumsExplained({count, totals}: BriefCommitments, {words}: BriefWriting): readonly string[] {
	const sumsOf = (some: readonly StatusTotal[]): number =>
		sumOf(
			some.flatMap(({money}) => money),
			({sums, left_out: leftOut}) => sums + leftOut,
		);
	const told = sumsOf(totals);
	const hasRepeats = totals.some(({money}) => money.some(each => each.left_out > 0));
	const isMixed = sumsOf(totals.filter(isGiven)) > 0 && sumsOf(totals.filter(each => !isGiven(each))) > 0;
	return [
		told > 0 && told < count ? words.withSum(told, count) : '',
		hasRepeats ? words.repeats : '',
		isMixed ? words.apart : '',
	].filter(Boolean);
}

/** What stands for the sides in the lines of those chosen. */
function partiesExplained(
	chosen: readonly LedgerEntry[],
	{words: {parties}}: BriefWriting,
): readonly string[] {
	const ends = new Set(chosen.flatMap(({by, to}) => [by, to]));
	return [
		chosen.some(({by, to}) => by !== to) ? parties.arrow : '',
		ends.has('both') ? parties.both : '',
		ends.has('other') ? parties.other : '',
	].filter(Boolean);
}

function chosenText({count, chosen, order}: BriefCommitments, {words}: BriefWriting): string {
	return words.chosen(
		chosen.length,
		count - chosen.length,
		order.map(each => words.chosenAs[each]),
		order.at(-1) === 'sum',
	);
}

function chosenLine(entry: LedgerEntry, {language, words, cite}: BriefWriting): string {
	const mark = markOf(entry, words);
	const line = markdownText(commitmentLine(entry, language));
	const text = `- **${dateLabel(entry.record.date, language)}**: ${line}${mark}.`;
	return [text, entry.source ? cite([entry.source]) : ''].filter(Boolean).join(' ');
}

/** Tells of a promise or an agreement whether the data have a delivery of it. */
function markOf(entry: LedgerEntry, {open, kept}: BriefWriting['words']): string {
	if (isOpen(entry)) return ` (${open})`;
	return entry.fulfilled_by.length > 0 ? ` (${kept})` : '';
}

function isGiven({status}: StatusTotal): boolean {
	return isPromise(status);
}

function sumOf<T>(all: readonly T[], numberOf: (each: T) => number): number {
	return all.reduce((sum, each) => sum + numberOf(each), 0);
}
