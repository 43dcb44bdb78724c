import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {graphemes} from '../../../../source/text/width.ts';
import {
	editField,
	textField,
	typeInto,
	type EditingCommand,
	type TextField,
} from '../../../../source/ui/kit/text-field/index.ts';

const edits = [
	'left',
	'right',
	'line-start',
	'line-end',
	'delete-back',
	'delete-forward',
	'delete-word',
	'delete-line',
	'word-left',
	'word-right',
	'delete-word-back',
	'delete-word-forward',
	'delete-rest',
] as const satisfies readonly EditingCommand[];

function edited(text: string, ...commands: readonly string[]): TextField {
	return commands.reduce((field, command) => editField(field, command), textField(text));
}

describe('editing', () => {
	test.each<[string, readonly string[], string, number]>([
		['giang', ['delete-back'], 'gian', 4],
		['giang', ['left', 'left', 'delete-back'], 'ging', 2],
		['giang', ['line-start', 'delete-back'], 'giang', 0],
		['giang', ['line-start', 'delete-forward'], 'iang', 0],
		['giang', ['delete-forward'], 'giang', 5],
		['giang', ['line-start', 'left'], 'giang', 0],
		['giang', ['right'], 'giang', 5],
		['giang', ['line-start', 'right', 'line-end'], 'giang', 5],
		['phan van  giang ', ['delete-word'], 'phan van  ', 10],
		['phan van giang', ['left', 'left', 'delete-word'], 'phan van ng', 9],
		['phan van', ['left', 'left', 'left', 'delete-line'], 'van', 0],
		['điện đàm', ['delete-back', 'delete-back'], 'điện đ', 6],
		['a👩‍💻', ['delete-back'], 'a', 1],
		['🇻🇳🇺🇸', ['left', 'delete-back'], '🇺🇸', 0],
		['kind:talks giang', ['word-left', 'word-left'], 'kind:talks giang', 5],
		['kind:talks giang', ['line-start', 'word-right', 'word-right'], 'kind:talks giang', 10],
		['điện đàm', ['word-left', 'word-left', 'word-left'], 'điện đàm', 0],
		['điện đàm', ['word-right'], 'điện đàm', 8],
		['kind:talks', ['delete-word-back'], 'kind:', 5],
		['kind:talks', ['delete-word'], '', 0],
		['phan van giang', ['line-start', 'delete-word-forward'], ' van giang', 0],
		['phan van giang', ['word-left', 'left', 'delete-rest'], 'phan van', 8],
		['giang', ['delete-rest'], 'giang', 5],
		['giang', ['page-down', 'mark'], 'giang', 5],
		['ᄀxᅡ', ['left', 'delete-back'], '가', 1],
	])('%j after %j', (text, commands, result, cursor) => {
		expect(edited(text, ...commands)).toEqual({text: result, cursor});
	});
});

describe('typing', () => {
	test('puts text where the cursor stands', () => {
		const field = editField(editField(textField('gang'), 'left'), 'left');
		expect(typeInto(editField(field, 'left'), 'i')).toEqual({text: 'giang', cursor: 2});
	});

	test('a mark joins the letter before it', () => {
		expect(typeInto(textField('tie'), '\u0302')).toEqual({text: 'tiê', cursor: 3});
		expect(typeInto(typeInto(textField('tie'), '\u0302'), '\u0301')).toEqual({text: 'tiế', cursor: 3});
	});

	test('a letter joins the mark after it', () => {
		const field = editField(typeInto(textField(''), '\u0301'), 'line-start');
		expect(typeInto(field, 'e')).toEqual({text: 'é', cursor: 1});
	});

	test('an input method’s correction arrives as letters and Backspace', () => {
		const field = editField(typeInto(textField(''), 'tie'), 'delete-back');
		expect(typeInto(field, 'ê')).toEqual({text: 'tiê', cursor: 3});
	});

	test('a paste of several lines is one line of words', () => {
		expect(typeInto(textField('a '), 'b\r\nc\n\td')).toEqual({text: 'a b c d', cursor: 7});
	});

	test('what cannot be shown is left out', () => {
		expect(typeInto(textField('a'), '\u001B[31mb\u202Ec\0')).toEqual({text: 'abc', cursor: 3});
	});

	test('marks do not pile up, however they come', () => {
		let field = textField('Z');
		for (let index = 0; index < 50; index++) field = typeInto(field, '\u0334');
		expect(field.text.length).toBeLessThanOrEqual(5);
	});

	test('a field opened with hostile text holds none of it', () => {
		expect(textField('a\u001B[2Jb')).toEqual({text: 'ab', cursor: 2});
	});
});

/** Letters that join: marks, jamo, flags, joiners and emoji, surrogates without their other half. */
const awkward = fc.oneof(
	fc.constantFrom(
		...['a', 'ê', 'e', ' ', '\n', 'đ', '漢', '👩', '💻', '🇻', '🇳', 'ᄀ', 'ᅡ', 'ᆨ', 'क', 'ष', '\u094D'],
		...['\u0302', '\u0301', '\u0323', '\u200D', '\uFE0F', '\uD83D', '\uDC69', '\u001B[31m', '\u0600'],
	),
	fc.string({unit: 'binary', maxLength: 6}),
	fc.string({unit: 'grapheme', maxLength: 6}),
);
const step = fc.oneof(
	fc.record({type: fc.constant('type' as const), text: awkward}),
	fc.record({type: fc.constant('edit' as const), command: fc.constantFrom(...edits)}),
);

function played(
	steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): TextField[] {
	const fields = [textField('')];
	for (const each of steps) {
		const before = fields.at(-1) ?? textField('');
		fields.push(each.type === 'type' ? typeInto(before, each.text) : editField(before, each.command));
	}
	return fields;
}

describe('any editing', () => {
	test('leaves no unpaired surrogate, is NFC and holds no control character', () => {
		fc.assert(
			fc.property(fc.array(step, {maxLength: 30}), steps => {
				for (const {text} of played(steps)) {
					expect(text.isWellFormed()).toBe(true);
					expect(text).toBe(text.normalize('NFC'));
					expect(text).not.toMatch(/\p{Cc}/u);
				}
			}),
			{numRuns: 500},
		);
	});

	test('keeps the cursor between two whole letters', () => {
		fc.assert(
			fc.property(fc.array(step, {maxLength: 30}), steps => {
				for (const {text, cursor} of played(steps)) {
					expect(cursor).toBeGreaterThanOrEqual(0);
					expect(cursor).toBeLessThanOrEqual(graphemes(text).length);
				}
			}),
			{numRuns: 500},
		);
	});

	test('Backspace takes one whole letter, never a part of one', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 12}), typed => {
				const field = typeInto(textField(''), typed);
				const letters = graphemes(field.text);
				expect(editField(field, 'delete-back').text).toBe(letters.slice(0, -1).join(''));
			}),
		);
	});
});
