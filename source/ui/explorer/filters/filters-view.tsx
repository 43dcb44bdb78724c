import type {ReactNode} from 'react';
import {Box} from 'ink';
import {pickedFacets} from '../../../domain/facets.ts';
import {facetText} from '../chips.ts';
import {Lines} from '../../kit/text-lines.tsx';
import {line, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';
import {follow} from '../../kit/viewport.ts';

/** All filters with their present values. */
export function FiltersView({
	model,
	cursor,
}: {
	readonly model: ViewModel;
	readonly cursor: number;
}): ReactNode {
	const {messages, layout, results, grandTotal, state} = model;
	const rows = pickedFacets.map((facet, index): Line => {
		const isSelected = index === cursor;
		const text = facetText(model, facet);
		return [
			{text: isSelected ? ' ▸ ' : '   ', style: 'selected'},
			{text: facet.picker.title[state.language].padEnd(18), style: isSelected ? 'selected' : 'plain'},
			{text: text === '' ? messages.any : text, style: text === '' ? 'dim' : 'accent'},
		];
	});
	// Where not all fit, the selected one is among those shown.
	const {top, size} = follow(0, cursor, layout.bodyLines - 1, rows.length);
	const count = line(` ${messages.ofTotal(results.total, grandTotal)}`, 'dim');
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Lines
				lines={[
					line(` ${messages.modes.filters}`, 'heading'),
					...rows.slice(top, top + size),
					[],
					count,
				].slice(0, layout.bodyLines)}
				width={layout.columns}
			/>
		</Box>
	);
}
