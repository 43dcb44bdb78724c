import type {BriefCommitments} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {isOpen, type LedgerEntry} from '../../domain/ledger.ts';
import {commitmentLine} from '../../words/index.ts';
import {givenText, statusTotalLines} from '../ledger-totals.ts';
import {markdownText} from '../markdown-text.ts';
import type {BriefWriting} from './writing.ts';

/** The commitments of a view: how much by status, each sum once, and some of it with its sources. */
export function commitmentLines(
	commitments: BriefCommitments | null,
	writing: BriefWriting,
): readonly string[] {
	const {language, words} = writing;
	if (commitments === null) return [words.notKept];
	const {count, open, totals, chosen} = commitments;
	const given = markdownText(givenText(totals, language));
	if (count === 0) return [words.noCommitment];
	return [
		[words.commitmentCount(count, promisedIn(totals), open), words.statuses, words.sums, given && `${given}.`]
			.filter(Boolean)
			.join(' '),
		'',
		...statusTotalLines(totals, language).map(line => `- ${markdownText(line)}`),
		'',
		`${words.arrow} ${words.chosen(count - chosen.length)}`,
		'',
		...chosen.map(each => chosenLine(each, writing)),
	];
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

function promisedIn(totals: BriefCommitments['totals']): number {
	return totals
		.filter(({status}) => status === 'promised' || status === 'agreed')
		.reduce((sum, {count}) => sum + count, 0);
}
