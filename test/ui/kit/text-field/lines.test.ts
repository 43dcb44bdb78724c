import {describe, expect, test} from 'vitest';
import {fieldSegments, textField} from '../../../../source/ui/kit/text-field/index.ts';

describe('a text field', () => {
	test('has the caret at its place, a cell of its own style, and its letters in the style that is asked for', () => {
		const field = {...textField('giang'), cursor: 2};
		expect(fieldSegments(field, true, 20, 'strong')).toEqual([
			{text: 'gi', style: 'strong'},
			{text: '▏', style: 'caret'},
			{text: 'ang', style: 'strong'},
		]);
		expect(fieldSegments(field, true, 20)[0]).toEqual({text: 'gi', style: 'plain'});
		expect(fieldSegments(field, false, 20, 'strong')).toEqual([{text: 'giang', style: 'strong'}]);
	});

	test('loses its beginning where it is too long, so that the caret is in sight', () => {
		const texts = fieldSegments(textField('phan văn giang'), true, 8).map(({text}) => text);
		expect(texts).toEqual(['… giang', '▏', '']);
	});
});
