import {displayWidth} from '../../text/width.ts';
import {candidatesLine} from './search/candidates-line.ts';
import {fitLine, line, lineWidth, spread, type Line, type Segment} from '../kit/line.ts';
import type {Messages} from './messages/index.ts';
import type {Mode} from './keys.ts';
import {describeHint} from './hint-words.ts';
import type {ViewModel} from './view-model.ts';

type HintKey = keyof Messages['hints'];

const hintsOf: Readonly<Record<Mode, readonly (readonly [string, HintKey])[]>> = {
	list: [
		['↑↓', 'move'],
		['⏎', 'open'],
		['/', 'search'],
		['y', 'year'],
		['l', 'leader'],
		['f', 'filters'],
		['e', 'export'],
		['␣', 'mark'],
		['?', 'keys'],
		['q', 'quit'],
	],
	search: [
		['⏎', 'keep'],
		['↑↓', 'move'],
		['esc', 'clear'],
	],
	detail: [
		['↑↓', 'scroll'],
		['n', 'next'],
		['p', 'previous'],
		['r', 'related'],
		['o', 'source'],
		['c', 'copy'],
		['esc', 'back'],
		['?', 'keys'],
		['q', 'quit'],
	],
	related: [
		['↑↓', 'move'],
		['⏎', 'open'],
		['esc', 'back'],
		['q', 'quit'],
	],
	picker: [],
	filters: [],
	export: [],
	help: [],
};

/** The last line: a notice, what the typed text was taken for, or the keys of the moment. */
export function footerLine(model: ViewModel): Line {
	const {state, messages, layout, results} = model;
	if (state.notice) {
		return fitLine(
			[{text: ` ${state.notice.text}`, style: state.notice.kind === 'error' ? 'error' : 'accent'}],
			layout.columns,
		);
	}
	const mode = state.panel.type;
	const candidates = candidatesLine(model);
	if (candidates) return fitLine(candidates, layout.columns);
	const hint = results.hints.map(each => describeHint(each, messages)).join('  ');
	if (hint !== '' && (mode === 'search' || mode === 'list'))
		return fitLine(line(` ${hint}`, 'doubt'), layout.columns);
	const helps: Readonly<Partial<Record<Mode, string>>> = {
		picker: messages.pickerHelp,
		filters: messages.filtersHelp,
		export: messages.exportHelp,
		help: messages.helpClose,
	};
	const help = helps[mode];
	if (help !== undefined) return fitLine(line(` ${lastOf(help, layout.columns - 1)}`, 'dim'), layout.columns);
	const marks = marksOf(model);
	// One column stays free at the right, and one between the two where there are marks.
	return spread(keyHints(mode, messages, layout.columns - lineWidth(marks) - 1), marks, layout.columns);
}

/** As many of the parts of a help line as fit, the last ones: how to leave matters most. */
function lastOf(help: string, width: number): string {
	const parts = help.split(' · ');
	while (parts.length > 1 && displayWidth(parts.join(' · ')) > width) parts.shift();
	return parts.join(' · ');
}

/** As many hints as fit; the last two, help and the way out, stay longest. */
function keyHints(mode: Mode, messages: Messages, width: number): Line {
	const all = hintsOf[mode].map(([key, message]): readonly Segment[] => [
		{text: key, style: 'accent'},
		{text: ` ${messages.hints[message]}`, style: 'dim'},
	]);
	const kept = [...all];
	while (kept.length > 2 && lineWidth(joined(kept)) > width) kept.splice(-3, 1);
	return joined(kept);
}

function joined(hints: readonly (readonly Segment[])[]): Line {
	return hints.flatMap((hint, index) => [{text: index === 0 ? ' ' : '  ', style: 'plain' as const}, ...hint]);
}

function marksOf({state, messages}: ViewModel): Line {
	return state.marked.length > 0 ? line(`✓ ${messages.markedOnly(state.marked.length)} `, 'marked') : [];
}
