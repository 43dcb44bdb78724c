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
