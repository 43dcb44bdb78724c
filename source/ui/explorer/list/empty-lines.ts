import {displayWidth, truncate} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {line, onBar, padLine, paragraph, spread, type Line} from '../../kit/line.ts';
import {keyFor} from '../key-names.ts';
import type {ViewModel} from '../view-model.ts';

/** The margin of the text, and the columns that it takes at most. */
const margin = 4;
const mostColumns = 74;
const longestBar = 30;

/** Stands in the list's place where nothing is found: ways out by number, and what each part finds alone. */
export function nothingFoundLines(model: ViewModel): readonly Line[] {
	const {messages, grandTotal, nothing, layout, state} = model;
	if (grandTotal === 0) return [[], line(` ${messages.emptyDatabase}`)];
	const width = Math.min(mostColumns, layout.listColumns - margin - 2);
	const heading = line(messages.nothingFound, 'strong');
	const advice = messages.nothingFoundAdvice(keyFor(state, 'back'), keyFor(state, 'clear-filters'));
	if (nothing === null || nothing.parts.length === 0)
		return [[], indented(heading), ...paragraph(advice, width, {indent: 0}).map(indented)];
	return [
		[],
		indented(heading),
		...wayLines(model, width),
		[],
		indented(line(messages.partsAlone, 'strong')),
		...partLines(model, width).map(indented),
		[],
		...paragraph(advice, width, {indent: 0}).map(indented),
	];
}

function indented(content: Line): Line {
	return [...line(' '.repeat(margin)), ...content];
}

function wayLines({nothing, messages, state}: ViewModel, width: number): readonly Line[] {
	const ways = nothing?.ways ?? [];
	if (ways.length === 0) return [];
	return [
		[],
		indented(line(messages.waysOut, 'strong')),
		...ways.map(({change, count}, index): Line => {
			const text =
				change.type === 'no-filters' ? messages.withoutFilters : messages[change.type](change.part);
			const figure = numberIn(count, state.language);
			const said = spread(
				[
					...line(`${index + 1}  `, 'strong'),
					...line(truncate(text, Math.max(1, width - 5 - figure.length))),
				],
				line(figure),
				width,
			);
			if (index > 0) return indented(said);
			return onBar([...line('  '), {text: '▌', style: 'here'}, ...line(' '), ...padLine(said, width + 1)]);
		}),
	];
}

/** A bar as long as what the part finds, the greatest in full; a point where it finds nothing. */
function partLines({nothing, state}: ViewModel, width: number): readonly Line[] {
	const parts = nothing?.parts ?? [];
	const greatest = Math.max(1, ...parts.map(({count}) => count));
	const nameWidth =
		Math.min(Math.floor(width / 2), Math.max(...parts.map(({text}) => displayWidth(text)))) + 2;
	const bar = Math.max(1, Math.min(longestBar, width - nameWidth - 8));
	return parts.map(({text, count}) => {
		const length = Math.max(1, Math.round((count / greatest) * bar));
		return spread(
			[
				...padLine(line(truncate(text, nameWidth - 2)), nameWidth),
				...(count === 0 ? line('·', 'dim') : line('━'.repeat(length))),
			],
			line(numberIn(count, state.language)),
			width,
		);
	});
}
