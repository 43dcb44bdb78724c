import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../source/text/normalize.ts';
import {tagsIn, tagText} from '../../source/text/tag-list.ts';

describe('typed tags', () => {
	test.each([
		['', []],
		[' , ;, ', []],
		['visa', ['visa']],
		['visa, patrol boats;dioxin', ['visa', 'patrol boats', 'dioxin']],
		['#visa, # boat', ['visa', 'boat']],
		['  visa   list  ', ['visa list']],
		['visa, Visa, VISA', ['visa']],
		['tàu, tau', ['tàu']],
		['"visa", a|b', ['visa', 'a b']],
		['…, !', []],
		['a\u001B[31mb', ['ab']],
	])('%j are %j', (text, tags) => {
		expect(tagsIn(text, [])).toEqual(tags);
	});

	test('are spelt as they are known', () => {
		expect(tagsIn('tau tuan tra, VISA, new', ['Tàu tuần tra', 'Visa', 'visa'])).toEqual([
			'Tàu tuần tra',
			'Visa',
			'new',
		]);
	});

	test('read again as they are written, each once in any spelling, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.array(fc.string({unit: 'grapheme'})), (text, known) => {
				const tags = tagsIn(
					text,
					known.flatMap(each => tagsIn(each, [])),
				);
				expect(tagsIn(tagText(tags), [])).toEqual(tags);
				expect(new Set(tags.map(tag => fold(tag))).size).toBe(tags.length);
				for (const tag of tags) expect(tag).not.toMatch(/["|#,;]|^\s|\s$|\p{Cc}/u);
			}),
		);
	});
});
