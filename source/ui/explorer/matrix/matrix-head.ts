import {truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {blank, fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {MatrixPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** The width from which the number of records has its words. */
const wordsFrom = 72;

/**
 * The line over who met whom: of which view it is, the order, and how many records name both sides.
 * @param filters the filters of the view in words
 */
export function matrixHead(
	model: ViewModel,
	panel: MatrixPanel,
	filters: readonly string[],
): readonly Line[] {
	const {state, matrix, messages, columns, layout} = model;
	const {language, request} = state;
	const total = matrix?.total ?? 0;
	const count = columns < wordsFrom ? numberIn(total, language) : messages.matrix.ofBoth(total);
	const right = line(`${count}   ${language.toUpperCase()}`);
	const view = [request.query === '' ? '' : `“${request.query}”`, ...filters].filter(Boolean).join(', ');
	const title = line(` ${messages.matrix.title}`, 'strong');
	const about = `${view === '' ? messages.timeline.everything : view} · ${messages.matrix.orders[panel.order]}`;
	const room = columns - lineWidth(title) - lineWidth(right) - 5;
	const head: Line = room < 4 ? title : [...title, ...line(`   ${truncateAtWord(about, room)}`)];
	return [spread(fitLine(head, columns), right, columns), ...(layout.hasRuler ? [blank] : [])];
}
