import {facets, type Facet} from '../../../domain/facets.ts';
import type {YearRange} from '../../../domain/filter.ts';
import {formsOf} from '../../../domain/short-name.ts';
import {facetText, withRowsOfYears, yearRangeText} from '../../../search/index.ts';
import {truncate} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {line, lineWidth, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/** A filter in effect as the head of the screen says it. */
export interface Chip {
	readonly text: string;
	/** How many records its removal would bring back, as `+70`; empty where that is not said. */
	readonly freed: string;
}

function chipText({state, labelOf}: ViewModel, facet: Facet, isWide: boolean): string {
	const {request} = state;
	if (facet.form === 'ranges') return yearsText(request[facet.id]);
	if (isWide || facet.id !== 'leaders') return facetText(request, facet, labelOf);
	// On a narrow screen people are known by the shortest of their names.
	const shortest = (name: string): string => formsOf({name, side: 'US'}).at(-1) ?? name;
	return facetText(request, facet, (id, value) => shortest(labelOf(id, value)));
}

/** Years, those in a row as one range: `2019, 2021–2025`; months and days as they are asked for. */
function yearsText(ranges: readonly YearRange[]): string {
	return withRowsOfYears(ranges)
		.map(range => (range.span ? yearRangeText(range) : yearRangeText(range).replace('..', '–')))
		.join(', ');
}

/** The filters in effect, and the order where it is not the usual one. */
export function chipsOf(model: ViewModel, isWide: boolean): readonly Chip[] {
	const {messages, state} = model;
	const {language, isMarkedOnly} = state;
	// Whom and what comes before when.
	const inOrder = [...facets].toSorted((a, b) => Number(a.form === 'ranges') - Number(b.form === 'ranges'));
	const filters = inOrder.flatMap((facet): readonly Chip[] => {
		const text = chipText(model, facet, isWide);
		if (text === '') return [];
		// Where only the marked are shown, no filter keeps anything out.
		const freed = isWide && !isMarkedOnly ? model.freedBy(facet) : 0;
		const name = facet.picker?.isBare ? '' : `${facet.name[language]} `;
		return [{text: `${name}${text}`, freed: freed > 0 ? `+${numberIn(freed, language)}` : ''}];
	});
	return [
		...(isMarkedOnly ? [{text: messages.markedChip, freed: ''}] : []),
		...filters,
		...(state.sort === 'date' ? [{text: messages.sorts.date, freed: ''}] : []),
	];
}

/**
 * The chips in one line or two: those that do not fit into the room of the first go on the second, and what does not
 * fit there either is counted at its end.
 */
export function chipLines(
	chips: readonly Chip[],
	rooms: readonly [first: number, second: number],
	{messages}: Pick<ViewModel, 'messages'>,
): readonly Line[] {
	const drawn = chips.map(drawnChip);
	const onFirst = countOfFitting(drawn, rooms[0]);
	const first = drawn.slice(0, onFirst).flat();
	if (onFirst === drawn.length) return [first];
	const rest = drawn.slice(onFirst);
	const [, room] = rooms;
	if (countOfFitting(rest, room) === rest.length) return [first, rest.flat()];
	const roomBefore = (shown: number): number =>
		room - lineWidth(moreLine(rest.length - Math.max(1, shown), messages));
	let shown = countOfFitting(rest, roomBefore(1));
	while (shown > 1 && countOfFitting(rest, roomBefore(shown)) < shown) shown--;
	if (shown > 0) return [first, [...rest.slice(0, shown).flat(), ...moreLine(rest.length - shown, messages)]];
	// A chip too long for the whole line is cut, but the sign that it can be taken away stays.
	const {text, freed} = chips[onFirst] ?? {text: '', freed: ''};
	const cut = {text: truncate(text, Math.max(1, roomBefore(1) - freed.length - 5)), freed};
	return [first, [...drawnChip(cut), ...moreLine(rest.length - 1, messages)]];
}

/** How many chips fit in a row. */
function countOfFitting(chips: readonly Line[], room: number): number {
	let used = 0;
	const tooMany = chips.findIndex(chip => (used += lineWidth(chip)) > room);
	return tooMany < 0 ? chips.length : tooMany;
}

/** A chip with the blank before it. */
function drawnChip({text, freed}: Chip): Line {
	return [
		{text: ' ', style: 'plain'},
		{text: ` ${text} ×${freed} `, style: 'chip'},
	];
}

function moreLine(count: number, messages: ViewModel['messages']): Line {
	return count === 0 ? [] : line(` ${messages.moreFilters(count)}`, 'strong');
}
