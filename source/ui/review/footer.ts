import {fitLine, lineWidth, type Line, type Segment} from '../kit/line.ts';
import type {ReviewMode} from './keys.ts';
import type {ReviewMessages} from './messages/index.ts';
import type {ReviewViewModel} from './view-model.ts';

type Hint = readonly [key: string, word: keyof ReviewMessages['hints']];

const hintsOf: Readonly<Record<ReviewMode, readonly Hint[]>> = {
	list: [
		['↑↓', 'move'],
		['⏎', 'open'],
		['a', 'accept'],
		['r', 'reject'],
		['w', 'save'],
		['n', 'next'],
		['u', 'undo'],
		['?', 'keys'],
		['q', 'quit'],
	],
	fields: [
		['↑↓', 'field'],
		['e', 'edit'],
		['esc', 'back'],
		['a', 'accept'],
		['r', 'reject'],
		['tab', 'record'],
		['w', 'save'],
		['u', 'undo'],
		['^D', 'passage'],
		['?', 'keys'],
		['q', 'quit'],
	],
	edit: [
		['tab', 'complete'],
		['^U', 'clear'],
		['⏎', 'take'],
		['esc', 'cancel'],
	],
	summary: [
		['↑↓', 'scroll'],
		['⏎', 'saves'],
		['esc', 'goesBack'],
	],
	help: [
		['↑↓', 'scroll'],
		['esc', 'back'],
		['q', 'quit'],
	],
};

/** The last line: a notice until the next key, else the keys of the moment. */
export function reviewFooter({state, messages, layout}: ReviewViewModel): Line {
	const {notice} = state;
	if (notice) {
		const isWarning = notice.type === 'unsaved' || notice.type === 'still-to-come';
		const text = ` ${messages.notices[notice.type](notice.count)}`;
		return fitLine([{text, style: isWarning ? 'error' : 'accent'}], layout.columns);
	}
	return fitLine(keyHints(hintsOf[state.panel.type], messages, layout.columns - 1), layout.columns);
}

/** As many hints as fit; the last two stay longest, since they lead on or out. */
function keyHints(hints: readonly Hint[], messages: ReviewMessages, width: number): Line {
	const kept = hints.map(([key, word]): readonly Segment[] => [
		{text: key, style: 'accent'},
		{text: ` ${messages.hints[word]}`, style: 'dim'},
	]);
	while (kept.length > 2 && lineWidth(joined(kept)) > width) kept.splice(-3, 1);
	return joined(kept);
}

function joined(hints: readonly (readonly Segment[])[]): Line {
	return hints.flatMap((hint, index) => [{text: index === 0 ? ' ' : '  ', style: 'plain' as const}, ...hint]);
}
