import {perObject} from '../../../domain/memo.ts';
import {displayWidth, wrap} from '../../../text/width.ts';
import {keyLine} from '../../kit/footer.ts';
import {fitLine, line, lineText, lineWidth, spread, type Line} from '../../kit/line.ts';
import {describeHint} from './hint-words.ts';
import {findLine} from '../find/index.ts';
import type {Notice} from '../model.ts';
import {modeOf} from '../mode.ts';
import {candidatesLine} from '../search/index.ts';
import {uncutLines} from '../text/index.ts';
import type {ViewModel} from '../view-model.ts';

/** Lines that hints take at most: the list under them is looked at while a query is typed. */
const mostHintLines = 3;

/**
 * The foot: a notice, what the typed text was taken for, or the keys of the moment. What is too long for a line goes on
 * over the lowest lines of the panel, so that nothing of it is cut and nothing above moves. Kept for the model: the
 * mouse asks which lines the panel has left.
 */
export const footLines = perObject((model: ViewModel): readonly Line[] => {
	const {state, messages, layout, results} = model;
	const {columns} = layout;
	if (state.notice) return noticeLines(state.notice, model);
	const find = findLine(model);
	if (find) return [fitLine(find, columns)];
	const mode = modeOf(state.panel);
	const candidates = candidatesLine(model);
	if (candidates) return [fitLine(candidates, columns)];
	const hints = results.hints.map(each => describeHint(each, messages));
	if (hints.length > 0 && (mode === 'search' || mode === 'list')) return hintLines(hints, model);
	const marks = marksOf(model);
	// One column stays free at the right, and one between the two where there are marks.
	const width = columns - lineWidth(marks) - 1;
	return [spread(keyLine(state.bindings, mode, messages.keyWords, width), marks, columns)];
});

/** A notice in as many lines as it needs; where it would hide the panel, its end stays, which names the file. */
function noticeLines({kind, text}: Notice, {layout}: ViewModel): readonly Line[] {
	const style = kind === 'error' ? 'error' : 'accent';
	const most = Math.max(1, Math.floor(layout.bodyLines / 2));
	const width = layout.columns - 2;
	// A path or address goes on where it stands: it would leave the line before it half empty.
	const isLong = text.split(' ').some(word => displayWidth(word) > width);
	const lines = isLong ? uncutLines(text, width).map(each => lineText(each, false)) : wrap(text, width);
	const isCut = lines.length > most;
	const shown = isCut ? lines.slice(-most).map((each, index) => (index === 0 ? `…${each}` : each)) : lines;
	return shown.map(each => fitLine([{text: ` ${each}`, style}], layout.columns));
}

/** Hints on one line where they fit; else each on its own, and how many more there are where not all have room. */
function hintLines(hints: readonly string[], {layout, messages}: ViewModel): readonly Line[] {
	const width = layout.columns - 2;
	const joined = hints.join('  ');
	if (displayWidth(joined) <= width) return [line(` ${joined}`)];
	const most = Math.max(1, Math.min(mostHintLines, Math.floor(layout.bodyLines / 4)));
	const wrapped = hints.map(each => wrap(each, width));
	let shown = 1;
	const linesOf = (count: number): number =>
		wrapped.slice(0, count).reduce((sum, lines) => sum + lines.length, 0);
	while (shown < hints.length && linesOf(shown + 1) <= most) shown++;
	const lines = wrapped.slice(0, shown).flat();
	const left = hints.length - shown;
	const more = left > 0 ? line(`${messages.moreHints(left)} `, 'strong') : [];
	return lines
		.slice(0, most)
		.map((text, index, all) =>
			index === all.length - 1
				? spread(line(` ${lines.slice(index).join(' ')}`), more, layout.columns)
				: line(` ${text}`),
		);
}

function marksOf({state, messages}: ViewModel): Line {
	return state.marked.length > 0 ? line(`✓ ${messages.markedOnly(state.marked.length)} `, 'marked') : [];
}
