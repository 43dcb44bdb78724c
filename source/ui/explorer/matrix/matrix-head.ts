import {displayWidth, truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {blank, figureFirst, fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {Viewport} from '../../kit/viewport.ts';
import type {MatrixPanel} from '../model.ts';
import {askedText} from '../asked-text.ts';
import type {ViewModel} from '../view-model.ts';
import {crossingIn} from './crossing.ts';
import {matrixWindow} from './lines.ts';

/** The width from which the number of records has its words. */
const wordsFrom = 72;

/**
 * The line over who met whom: of which view it is, the order, which of all are on screen, and how many records name
 * both sides.
 * @param filters the filters of the view in words
 */
export function matrixHead(
	model: ViewModel,
	panel: MatrixPanel,
	filters: readonly string[],
): readonly Line[] {
	const {state, matrix, messages, columns, layout} = model;
	const {language} = state;
	const words = messages.matrix;
	const total = matrix?.total ?? 0;
	const count = columns < wordsFrom ? numberIn(total, language) : words.ofBoth(total);
	const right = figureFirst(`${count}   ${language.toUpperCase()}`);
	const view = askedText(model, null, filters);
	const title = line(` ${messages.words.whoMetWhom}`, 'strong');
	const room = columns - lineWidth(title) - lineWidth(right) - 5;
	const parts = [view, words.orders[panel.order], shownOf(model, panel)].filter(Boolean);
	// Where there is no room for all, the order goes before what the view is.
	const forms = [parts, [view, shownOf(model, panel)].filter(Boolean), parts.slice(0, 1)];
	const texts = forms.map(each => each.join(' · '));
	const about = texts.find(each => displayWidth(each) <= room) ?? texts.at(-1) ?? '';
	const head: Line = room < 4 ? title : [...title, ...line(`   ${truncateAtWord(about, room)}`)];
	return [spread(fitLine(head, columns), right, columns), ...(layout.hasRuler ? [blank] : [])];
}

/** The rows and columns on screen, of all that there are: `1–24 of 88 × 1–23 of 127`. */
function shownOf(model: ViewModel, panel: MatrixPanel): string {
	const {matrix, messages, state} = model;
	const crossing = matrix && crossingIn(matrix, panel);
	if (!matrix || !crossing) return '';
	const {across, down} = matrixWindow(model, panel, crossing);
	const {VN, US} = matrix.all;
	const [rows, columns] = panel.isSwapped ? [US, VN] : [VN, US];
	const isAll = down.size >= rows && across.size >= columns;
	const text = ({top, size}: Viewport, all: number): string =>
		`${numberIn(top + 1, state.language)}–${numberIn(top + size, state.language)} ${messages.ofAll} ${numberIn(all, state.language)}`;
	return isAll ? '' : `${text(down, rows)} × ${text(across, columns)}`;
}
