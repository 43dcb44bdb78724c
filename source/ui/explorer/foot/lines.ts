import {keyLine} from '../../kit/footer.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {describeHint} from './hint-words.ts';
import {findLine} from '../find/index.ts';
import {modeOf} from '../mode.ts';
import {candidatesLine} from '../search/index.ts';
import type {ViewModel} from '../view-model.ts';

/** The last line: a notice, what the typed text was taken for, or the keys of the moment. */
export function footLine(model: ViewModel): Line {
	const {state, messages, layout, results} = model;
	if (state.notice) {
		return fitLine(
			[{text: ` ${state.notice.text}`, style: state.notice.kind === 'error' ? 'error' : 'accent'}],
			layout.columns,
		);
	}
	const find = findLine(model);
	if (find) return fitLine(find, layout.columns);
	const mode = modeOf(state.panel);
	const candidates = candidatesLine(model);
	if (candidates) return fitLine(candidates, layout.columns);
	const hint = results.hints.map(each => describeHint(each, messages)).join('  ');
	if (hint !== '' && (mode === 'search' || mode === 'list')) return fitLine(line(` ${hint}`), layout.columns);
	const marks = marksOf(model);
	// One column stays free at the right, and one between the two where there are marks.
	const width = layout.columns - lineWidth(marks) - 1;
	return spread(keyLine(state.bindings, mode, messages.keyWords, width), marks, layout.columns);
}

function marksOf({state, messages}: ViewModel): Line {
	return state.marked.length > 0 ? line(`✓ ${messages.markedOnly(state.marked.length)} `, 'marked') : [];
}
