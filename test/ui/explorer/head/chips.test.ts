import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {requestChips} from '../../../../source/ui/explorer/head/chips.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {askedOfEverything, labelsIn} from '../../../fixtures/asked.ts';
import {opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

/** The model of a state whose values have these labels. */
function modelOf(state: State) {
	const labelOf = labelsIn(state.language);
	return viewModelOf({state, labelOf});
}

const everything = opened(askedOfEverything);

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

describe('the chips', () => {
	test('without filters say what could be filtered', () => {
		expect(text(requestChips(viewModelOf(), 80))).toBe('year any · leader any · kind any ');
	});

	test('with filters name only those', () => {
		const state = opened({kinds: ['talks'], sides: ['VN']});
		expect(text(requestChips(modelOf(state), 80))).toBe('kind talks · side Vietnam ');
	});

	test('say when the oldest come first', () => {
		const state = {...opened(), sort: 'date' as const};
		expect(text(requestChips(modelOf(state), 80))).toContain('oldest first');
	});

	test('that do not fit leave a sign', () => {
		expect(text(requestChips(modelOf(everything), 40)).trim()).toMatch(/^year .*…$/u);
	});

	test('a filter is never hidden: where even the first does not fit, its beginning stands', () => {
		const state = opened({leaders: [['phan-van-giang'], ['pete-hegseth']]});
		expect(text(requestChips(modelOf(state), 24)).trim()).toMatch(/^leader Phan.*…$/u);
	});

	test('are never wider than the room', () => {
		fc.assert(
			fc.property(
				fc.nat(160),
				fc.constantFrom('en' as const, 'vi' as const),
				fc.boolean(),
				(room, language, isAny) => {
					const state = {...(isAny ? opened() : everything), language};
					expect(lineWidth(requestChips(modelOf(state), room))).toBeLessThanOrEqual(room);
				},
			),
		);
	});
});
