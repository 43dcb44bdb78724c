import {pickedFacets} from '../../../domain/facets.ts';
import {facetText} from '../../../search/index.ts';
import {displayWidth} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {blank, cursorMark, line, type Line} from '../../kit/line.ts';
import {follow} from '../../kit/viewport.ts';
import type {FiltersPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** All filters with what they are set to, and how many records are left. */
export function filtersFrame(model: ViewModel, filters: FiltersPanel): Frame {
	const {messages, layout, results, grandTotal, state, labelOf} = model;
	const titles = pickedFacets.map(facet => facet.picker.title[state.language]);
	const rows = pickedFacets.map((facet, index): readonly Line[] => {
		const isSelected = index === filters.cursor;
		const text = facetText(state.request, facet, labelOf);
		return [
			[cursorMark(isSelected), {text: titles[index] ?? '', style: isSelected ? 'selected' : 'plain'}],
			line(text === '' ? messages.any : text, text === '' ? 'dim' : 'accent'),
		];
	});
	const widths = [2 + Math.max(...titles.map(title => displayWidth(title)))];
	const columns = columnsOf(widths, layout.columns);
	// Where not all fit, the selected one is among those shown.
	const {top, size} = follow(0, filters.cursor, layout.bodyLines - 1, rows.length);
	return [
		line(` ${messages.modes.filters}`, 'heading'),
		{columns, rows: rows.slice(top, top + size)},
		blank,
		line(
			` ${[numberIn(results.total, state.language), messages.ofAll, numberIn(grandTotal, state.language)].join(' ')}`,
		),
	];
}
