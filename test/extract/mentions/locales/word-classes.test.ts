import {describe, expect, test} from 'vitest';
import {hasWords} from '../../../../source/extract/mentions/index.ts';
import {grammar as english} from '../../../../source/extract/mentions/locales/en/grammar.ts';
import {grammar as vietnamese} from '../../../../source/extract/mentions/locales/vi/grammar.ts';
import {read} from '../../read.ts';

const kinds = (language: 'vi' | 'en', text: string) => read(language, text).kinds.map(({kind}) => kind);

describe('words that belong together tell the same kind', () => {
	test.each([
		['ceremony', 'The two generals pushed a red button.'],
		['ceremony', 'The two generals cut a ribbon.'],
		['ceremony', 'The two generals laid the foundation stone.'],
		['ceremony', 'The two generals turned the first sod.'],
		['ceremony', 'Four pilots earned their silver wings.'],
		['ceremony', 'Four pilots were awarded diplomas.'],
		['ceremony', 'They wrapped up a ten-day exercise.'],
		['ceremony', 'The joint drills came to an end.'],
		['ceremony', 'They spoke at the close of the language course.'],
		['speech', 'The captain told local residents that he would return.'],
		['speech', 'The captain told the cadets that he would return.'],
		['handover', 'The hospital received two ventilators.'],
		['handover', 'The jets were formally delivered at an airfield.'],
	])('%s: %s', (kind, text) => {
		expect(kinds('en', text)).toContain(kind);
	});

	test.each([
		['exercise', 'Hai chuyên gia lên lớp trong năm buổi.'],
		['exercise', 'Hai chuyên gia giảng bài trong năm buổi.'],
		['ceremony', 'Hai vị tướng nhấn nút, đánh cồng.'],
		['ceremony', 'Hai vị tướng đặt đá tại công trường.'],
	])('%s: %s', (kind, text) => {
		expect(kinds('vi', text)).toContain(kind);
	});
});

describe('what one text alone said tells nothing', () => {
	test.each([
		'She became the first woman in the unit.',
		'The shop lies close of the harbour road.',
		'He wound up in debt.',
		'The first five T-6C trainers came.',
	])('%s', text => {
		expect(kinds('en', text)).toEqual([]);
	});

	test('of what has nothing to do with trade or sport', () => {
		expect(hasWords('The court ruled on a visa.', english.trade)).toBe(false);
		expect(hasWords('Bộ trưởng nhận định hợp tác đang phát triển.', vietnamese.unrelated)).toBe(false);
		expect(hasWords('Hai bên cần thêm thời gian.', vietnamese.denial)).toBe(false);
	});
});

test('a state of the United States is one in both languages', () => {
	for (const state of ['Ohio', 'West Virginia', 'New York', 'Hawaii'])
		for (const {american} of [english, vietnamese]) expect(hasWords(state, american)).toBe(true);
});
