import type {Commitment} from '../../../domain/commitment.ts';
import {displayWidth} from '../../../text/width.ts';
import {amountIn, partiesIn, whatWithDue} from '../../../words/index.ts';
import {blank, line, paragraph, ruledHeading, type Line} from '../../kit/line.ts';
import {besideEachOther} from '../../kit/wrapped-line.ts';
import type {RecordContext} from './context.ts';

/** Under this width the text of a commitment stands under its sides, status and sum. */
const besideFrom = 60;

/** The commitments of a record: the sides, the progress, the sum, the text, and the number of its source. */
export function promiseLines(
	commitments: readonly Commitment[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	if (commitments.length === 0) return [];
	const {language, messages, terms} = context;
	const {ledger, commitments: heading} = messages.words;
	const cells = commitments.map(each => [
		partiesIn(each, language),
		ledger.statuses[each.status],
		amountIn(each, language),
	]);
	const widths = [0, 1, 2].map(column => {
		const widest = Math.max(...cells.map(row => displayWidth(row[column] ?? '')));
		return widest === 0 ? 0 : widest + 2;
	});
	const rest = width - widths.reduce((sum, each) => sum + each, 0);
	const rows = commitments.flatMap((each, index): readonly Line[] => {
		// The number stays with the word before it.
		const source = each.source === null ? '' : `\u{A0}[${each.source + 1}]`;
		const what = `${whatWithDue(each, language)}${source}`;
		const row = cells[index] ?? [];
		if (width < besideFrom)
			return [line(row.filter(Boolean).join('  ')), ...paragraph(what, width, {terms, indent: 2})];
		return besideEachOther(
			[...row.map(cell => [line(cell)]), paragraph(what, rest, {terms, indent: 0})],
			widths,
		);
	});
	return [blank, ruledHeading(heading, width), ...rows];
}
