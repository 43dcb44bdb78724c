import {numberIn} from '../../../words/index.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {openerOf} from '../opened-from.ts';
import type {ViewModel} from '../view-model.ts';

/** The place of the open record among the rows from which it was opened; null where it is none of them. */
export function recordPlace({
	record,
	openedFrom,
	results,
	state,
}: ViewModel): {readonly row: number; readonly total: number} | null {
	if (!record) return null;
	if (openedFrom) return openedFrom.idAt(openedFrom.row) === record.id ? openedFrom : null;
	if (results.rows.rowOf(record.id) !== state.cursor) return null;
	return {row: results.rows.placeOf(state.cursor, record.id), total: results.total};
}

/** The line over a record: where back leads, its place in the list and what that holds; then a rule. */
export function recordHead(model: ViewModel, filters: readonly string[]): readonly Line[] {
	const {state, messages, columns, layout} = model;
	const {language, request, marked} = state;
	const from = openerOf(state)?.type ?? 'list';
	const back =
		from === 'list' || from === 'see-also' ? messages.backTo[from] : messages.modes[from].toLowerCase();
	const found = recordPlace(model);
	const place: Line = found
		? [
				{text: numberIn(found.row + 1, language), style: 'strong'},
				{text: ` ${messages.ofAll} ${numberIn(found.total, language)}   `, style: 'plain'},
			]
		: [];
	// Of the other panels none but the commitments is of the view.
	const isOfView = model.openedFrom === null || from === 'ledger';
	const view = [request.query === '' ? '' : `“${request.query}”`, ...filters].filter(Boolean).join(', ');
	const whole: Line = [
		...line(' ‹', 'strong'),
		...line(` ${back}   `),
		...place,
		...line(isOfView ? view : ''),
	];
	const marks = marked.length > 0 ? `${messages.markedOnly(marked.length)}   ` : '';
	const right = line(`${marks}${language.toUpperCase()}`);
	const head = spread(fitLine(whole, columns - lineWidth(right) - 1), right, columns);
	const rule = line(` ${'─'.repeat(Math.max(0, columns - 1))}`, 'dim');
	return layout.hasRuler ? [head, rule] : [head];
}
