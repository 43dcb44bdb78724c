import {truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {figureFirst, fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {TimelinePanel} from '../model.ts';
import {askedText} from '../asked-text.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn} from './chosen.ts';
import {measuresOf} from './measures.ts';
import {chosenColumnLine} from './column-lines.ts';

/** The least columns for the view of which it is, and the width from which the number of records has its word. */
const leastView = 12;
const wordsFrom = 56;

/**
 * The lines over the timeline: of which view it is, what its signs mean as far as they have room, and the number of
 * records; then the chosen year.
 * @param filters the filters of the view in words
 */
export function timelineHead(
	model: ViewModel,
	panel: TimelinePanel,
	filters: readonly string[],
): readonly Line[] {
	const {timeline, columns, layout} = model;
	const chosen = timeline && chosenIn(timeline, panel);
	const yearLine = chosen ? chosenColumnLine(chosen, measuresOf(model, panel), model) : [];
	const {left, right} = firstLine(model, askedText(model, panel.of, filters));
	return [spread(fitLine(left, columns), right, columns), ...(layout.hasRuler ? [yearLine] : [])];
}

/** The ends of a line. */
interface Ends {
	readonly left: Line;
	readonly right: Line;
}

/**
 * Title, view, signs and number. Where room is short the signs have brief words, then what is said of all records and
 * the word behind their number go; what has no room even so is left out from its end.
 */
function firstLine(model: ViewModel, view: string): Ends {
	const {state, timeline, messages, columns} = model;
	const total = timeline?.total ?? 0;
	const year = timeline?.months ? ` ${timeline.months.year}` : '';
	const title = line(` ${messages.timeline.title}${year}`, 'strong');
	const count = numberIn(total, state.language);
	const rightOf = (text: string): Line => figureFirst(`${text}   ${state.language.toUpperCase()}`);
	const worded = rightOf(columns < wordsFrom ? count : messages.words.records(total));
	const [whole, brief] = [signLines(model, false), signLines(model, true)];
	const cut = (right: Line, signs: readonly Line[]): string => {
		const taken = lineWidth(title) + lineWidth(signs.flat()) + lineWidth(right) + 5;
		return view === '' ? '' : truncateAtWord(view, Math.max(leastView, columns - taken));
	};
	const all = view || messages.timeline.everything;
	const forms: readonly (readonly [text: string, signs: readonly Line[], right: Line])[] = [
		[all, whole, worded],
		[all, brief, worded],
		[cut(worded, brief), brief, worded],
		[cut(rightOf(count), brief), brief, rightOf(count)],
	];
	const made = forms.map(([text, signs, right]) => ({left: leftOf(title, text, signs), right}));
	const isWhole = ({left, right}: Ends): boolean => lineWidth(left) + lineWidth(right) + 2 <= columns;
	return (
		made.find(isWhole) ?? {
			left: cutLeft(title, cut(worded, []) || all, brief, columns, worded),
			right: worded,
		}
	);
}

function leftOf(title: Line, text: string, signs: readonly Line[]): Line {
	return [...title, ...line(text === '' ? '' : `   ${text}`), ...signs.flat()];
}

/** Title and view, and as many signs as have room. */
function cutLeft(title: Line, text: string, signs: readonly Line[], columns: number, right: Line): Line {
	const room = columns - lineWidth(title) - lineWidth(right) - 5;
	const start = leftOf(title, truncateAtWord(text, Math.max(leastView, room)), []);
	const fitting = signs.filter((_, index) => {
		const parts = signs.slice(0, index + 1).flat();
		return lineWidth(start) + lineWidth(parts) + lineWidth(right) + 2 <= columns;
	});
	return [...start, ...fitting.flat()];
}

/** The signs that the rows may have, each with its meaning: among months none is a gap. */
function signLines({timeline, messages}: ViewModel, isBrief: boolean): readonly Line[] {
	return messages.timeline.signs
		.filter(([sign]) => !timeline?.months || sign !== '○')
		.map(([sign, word, brief], index) => [
			...line(isBrief && index > 0 ? '  ' : '   '),
			...line(sign, sign === '?' ? 'doubt' : 'plain'),
			...line(` ${isBrief ? brief : word}`),
		]);
}
