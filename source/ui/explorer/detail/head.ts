import {numberIn} from '../../../words/index.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/** The line over a record: where back leads, its place in the list and what that holds; then a rule. */
export function recordHead(model: ViewModel, filters: readonly string[]): readonly Line[] {
	const {state, results, messages, record, columns, layout} = model;
	const {language, request, marked} = state;
	const from = state.below.at(-1)?.type;
	const back =
		from === 'dossier' || from === 'pair'
			? messages.modes[from].toLowerCase()
			: messages.backTo[from === 'related' ? 'related' : 'list'];
	const isListed = record !== undefined && results.rows.rowOf(record.id) === state.cursor;
	const place: Line = isListed
		? [
				{text: numberIn(results.rows.placeOf(state.cursor, record.id) + 1, language), style: 'strong'},
				{text: ` ${messages.ofAll} ${numberIn(results.total, language)}   `, style: 'plain'},
			]
		: [];
	const view = [request.query === '' ? '' : `“${request.query}”`, ...filters].filter(Boolean).join(', ');
	const whole: Line = [...line(' ‹', 'strong'), ...line(` ${back}   `), ...place, ...line(view)];
	const marks = marked.length > 0 ? `${messages.markedOnly(marked.length)}   ` : '';
	const right = line(`${marks}${language.toUpperCase()}`);
	const head = spread(fitLine(whole, columns - lineWidth(right) - 1), right, columns);
	const rule = line(` ${'─'.repeat(Math.max(0, columns - 1))}`, 'dim');
	return layout.hasRuler ? [head, rule] : [head];
}
