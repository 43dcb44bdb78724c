import {displayWidth, fit, truncate} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {line, onBar, padLine, paragraph, spread, type Line} from '../../kit/line.ts';
import {wrappedLine} from '../../kit/wrapped-line.ts';
import type {Messages} from '../messages/index.ts';
import type {NothingFound, WayOut} from '../reading/nothing-found.ts';
import type {ViewModel} from '../view-model.ts';
import {listHeadings} from './headings.ts';
import {rowContext} from './row-line.ts';

/** The margin of the text, and the columns that it takes at most. */
const margin = 4;
const mostColumns = 74;
const longestBar = 30;

/** Stands in the list's place where nothing is found: ways out by number, and what each part finds alone. */
export function nothingFoundLines(model: ViewModel): readonly Line[] {
	const {messages, grandTotal, nothing, layout} = model;
	if (grandTotal === 0) return [[], line(` ${messages.emptyDatabase}`)];
	const width = Math.min(mostColumns, layout.listColumns - margin - 2);
	const headings = layout.hasRuler ? [listHeadings(rowContext(model))] : [];
	if (nothing === null || nothing.parts.length === 0)
		return [
			...headings,
			[],
			indented(line(messages.nothingFound, 'strong')),
			...paragraph(messages.nothingFoundAdvice, width, {indent: 0}).map(indented),
		];
	return [
		...headings,
		[],
		...sentence(nothing.asked, messages, width).map(indented),
		...wayLines(model, width),
		[],
		indented(line(messages.partsAlone, 'strong')),
		...partLines(model, width).map(indented),
		[],
		...paragraph(messages.nothingFoundAdvice, width, {indent: 0}).map(indented),
	];
}

/** All that was asked, in a sentence that says that nothing has it. */
function sentence(
	{words, filters, isSaid}: NothingFound['asked'],
	{nothingSays, nothingFits, within}: Messages,
	width: number,
): readonly Line[] {
	const says = isSaid ? nothingSays(words.length) : nothingFits;
	return wrappedLine(
		[
			...line(`${says} `),
			...line(words.join(' '), 'strong'),
			...line(words.length > 0 && filters.length > 0 ? ` ${within} ` : ''),
			...line(filters.join(', '), 'strong'),
			...line('.'),
		],
		width,
	);
}

function indented(content: Line): Line {
	return [...line(' '.repeat(margin)), ...content];
}

function wayLines({nothing, messages, state}: ViewModel, width: number): readonly Line[] {
	const ways = nothing?.ways ?? [];
	if (ways.length === 0) return [];
	const hasFilters = (nothing?.asked.filters.length ?? 0) > 0;
	const askedWidth = Math.min(
		Math.floor(width / 2),
		Math.max(...ways.map(({request}) => displayWidth(request.query))),
	);
	return [
		[],
		indented(line(messages.waysOut, 'strong')),
		...ways.map((way, index): Line => {
			const figure = numberIn(way.count, state.language);
			const room = Math.max(1, width - 5 - figure.length);
			const words = askedWidth === 0 ? '' : `${fit(way.request.query, askedWidth)}  `;
			const text = truncate(`${words}${changeText(way, hasFilters, messages)}`, room);
			const said = spread([...line(`${index + 1}  `, 'strong'), ...line(text)], line(figure), width);
			if (index > 0) return indented(said);
			return onBar([...line('  '), {text: '▌', style: 'here'}, ...line(' '), ...padLine(said, width + 1)]);
		}),
	];
}

/** How a way out differs from what was asked. */
function changeText(
	{change}: WayOut,
	hasFilters: boolean,
	{alone, without, withoutFilters}: Messages,
): string {
	if (change.type === 'no-filters') return withoutFilters;
	if (change.type === 'without') return without(change.part);
	return hasFilters ? `${alone}, ${withoutFilters}` : alone;
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
