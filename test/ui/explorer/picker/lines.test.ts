import {expect, test} from 'vitest';
import {facetOf} from '../../../../source/domain/facets.ts';
import {linesOf} from '../../../../source/ui/kit/frame.ts';
import {lineText} from '../../../../source/ui/kit/line.ts';
import {pickerFrame} from '../../../../source/ui/explorer/picker/lines.ts';
import type {PickerPanel} from '../../../../source/ui/explorer/model.ts';
import {openPicker} from '../../../../source/ui/explorer/picker/picking.ts';
import {facetCount, opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

test.each([
	['en', '12,000', '1,204?'],
	['vi', '12.000', '1.204?'],
] as const)('counts and possible counts are written as %s writes numbers', (language, count, possible) => {
	const state = {...opened(), language};
	const facet = facetOf('years') as PickerPanel['facet'];
	const panel = openPicker(state.request, facet);
	const counts = [facetCount('2019', {count: 12_000, possible: 1204})];
	const text = linesOf(pickerFrame(viewModelOf({state: {...state, panel}, counts}), panel))
		.map(line => lineText(line, false))
		.join('\n');
	expect(text).toContain(` ${count} `);
	expect(text).toContain(` ${possible} `);
});

/** The first line of the picker of a facet, on a terminal of so many columns. */
function headingOf(id: 'years' | 'leaders', columns: number): string {
	const facet = facetOf(id) as PickerPanel['facet'];
	const panel = openPicker(opened().request, facet);
	const model = viewModelOf({state: {...opened(), panel}, counts: [facetCount('2019')], size: [columns, 24]});
	return lineText(linesOf(pickerFrame(model, panel))[0] ?? [], false);
}

test('the picker of years says in which forms times can be typed, where there is room', () => {
	expect(headingOf('years', 80)).toContain('type 2019, 2015..2018 or 2024-09');
	expect(headingOf('years', 40)).toMatch(/^ Years {2}▏type to narrow +1 ?$/u);
	expect(headingOf('leaders', 80)).toContain('type to narrow');
});
