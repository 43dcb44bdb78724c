import {expect, test} from 'vitest';
import {asciiOf, inAscii} from '../../source/bundle/in-ascii.ts';
import {bundled} from './bundled.ts';

const tick = '`';

test.each([
	['a pattern', 'a=/^(?<ten>Việt Nam|é)$/u', String.raw`a= new RegExp("^(?<ten>Vi\u1ec7t Nam|\u00e9)$","u")`],
	['a pattern behind a word', 'return/[é/"]\\//', String.raw`return new RegExp("[\u00e9/\"]\\/","")`],
	['a letter of two units', 'a=/[🇻x]/u', String.raw`a= new RegExp("[\ud83c\uddfbx]","u")`],
	['a raw text', 'a=String.raw`(?:ở|in)\\s+`', String.raw`a=${tick}(?:\u1edf|in)\\s+${tick}`],
	['a raw text with values', 'a=String.raw`é\\d${b}$\\``+c', 'a=`\\u00e9\\\\d${b}$\\\\\\``+c'],
	['a pattern in a value', 'a=String.raw`x${/é/u.source}y`', 'a=`x${ new RegExp("\\u00e9","u").source}y`'],
	['nothing else', 'a=String.raw`\\d`;b=/x/u', 'a=String.raw`\\d`;b=/x/u'],
])('writes %s in ASCII', (_, code, plain) => {
	expect(asciiOf(` ${code}`).slice(1)).toBe(plain);
});

test('leaves the meaning as it is', async () => {
	const contents = [
		'const word = "ngày";',
		'export const raw = String.raw`${word}\\s+é\\`\\${a}\\u{1EC7}$`;',
		'const pattern = /^(?:việt|[🇻🇳]+|[/"\\\\]|\\/\\u{e9})$/iu;',
		'export const found = ["Việt", "🇻🇳", "VIỆT", "/", "\\\\", "/é", "x"].map(text => pattern.test(text));',
		'export const source = [pattern.source, pattern.flags, String(pattern)];',
	].join('\n');
	const [plain, made] = await Promise.all([bundled(contents, []), bundled(contents, [inAscii])]);
	expect({...made}).toEqual({...plain});
	expect(made['found']).toEqual([true, true, true, true, true, true, false]);
});

test('refuses what it cannot write in ASCII', () => {
	expect(() => asciiOf('a="é"')).toThrow('not in ASCII: a="é');
});
