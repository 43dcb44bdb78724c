import type {CommitmentStatus} from '../../../domain/commitment.ts';
import {givenText} from '../../../export/index.ts';
import {numberIn} from '../../../words/index.ts';
import {displayWidth} from '../../../text/width.ts';
import {fitLine, line, lineWidth, spread, type Line, type Segment} from '../../kit/line.ts';
import {askedText} from '../asked-text.ts';
import type {ViewModel} from '../view-model.ts';

/** The sign of each status: empty for what is said, half for what is agreed, full for what is done. */
export const commitmentSigns: Readonly<Record<CommitmentStatus, string>> = {
	promised: '○',
	agreed: '◐',
	delivered: '●',
	reported: '·',
};

/** The lines over the ledger: what it is of, then how much by status, with the sum where both fit. */
export function ledgerHead(model: ViewModel, filters: readonly string[]): readonly Line[] {
	const {state, messages, columns, layout, ledger} = model;
	const {language} = state;
	const {title, openTitle, inRecords} = messages.ledger;
	const count = numberIn(ledger?.total ?? 0, language);
	const total = columns < 56 ? '' : ` ${inRecords(ledger?.records ?? 0)}`;
	const right: Line = [
		{text: count, style: 'strong'},
		{text: `${total}   ${language.toUpperCase()}`, style: 'plain'},
	];
	const view = askedText(model, ledger?.panel.of ?? null, filters);
	const left: Line = [
		...line(` ${ledger?.panel.isOpenOnly ? openTitle : title}`, 'heading'),
		...line(view === '' ? '' : `   ${view}`),
	];
	const head = spread(fitLine(left, columns - lineWidth(right) - 1), right, columns);
	if (!layout.hasRuler) return [head];
	const totals = statusLine(model, true);
	const sum = sumText(model);
	const isBeside = lineWidth(totals) + displayWidth(sum) + 3 <= columns;
	return [head, isBeside ? spread(totals, line(sum), columns) : totals];
}

/** The number of each status behind its sign: `○ promised 40`, or without the word where there is no room. */
export function statusLine({ledger, messages, state, columns}: ViewModel, hasWords: boolean): Line {
	const parts = (ledger?.totals ?? []).map(({status, count}): Line => {
		const word = hasWords ? ` ${messages.words.ledger.statuses[status]}` : '';
		return [
			{text: `${commitmentSigns[status]}${word} `, style: 'plain'},
			{text: numberIn(count, state.language), style: 'strong'},
		];
	});
	const gap: Segment = {text: '   ', style: 'plain'};
	const joined = parts.flatMap((part, index) => (index === 0 ? part : [gap, ...part]));
	return fitLine([{text: ' ', style: 'plain'}, ...joined], columns);
}

/** The line on the sum, where the head has no room for it; null where it has, or there is none. */
export function sumLine(model: ViewModel): Line | null {
	const text = sumText(model);
	if (text === '' || !model.layout.hasRuler) return null;
	const isBeside = lineWidth(statusLine(model, true)) + displayWidth(text) + 3 <= model.columns;
	return isBeside ? null : fitLine(line(` ${text}`), model.columns);
}

/** The money promised or agreed. */
function sumText({ledger, state: {language}}: ViewModel): string {
	return givenText(ledger?.totals ?? [], language);
}
