import {expect, test} from 'vitest';
import {WrappedText} from '../../../../source/ui/explorer/export/wrapped-text.ts';

test('is shown a page at a time, from any row', () => {
	const text = new WrappedText('one\ntwo words\nthree\n', 5);
	expect(text.page(0, 2)).toEqual(['one', 'two']);
	expect(text.page(1, 9)).toEqual(['two', 'words', 'three']);
	expect(text.page(7, 2)).toEqual([]);
});

test('keeps the indent of a line, in every row of it', () => {
	expect(new WrappedText('  "a": "long text"', 12).page(0, 9)).toEqual(['  "a": "long', '  text"']);
	expect(new WrappedText(`${' '.repeat(30)}word`, 8).page(0, 9)).toEqual(['    word']);
});

test('puts the further rows of an item of a list under its words', () => {
	expect(new WrappedText('- They met twice\n  - and once more', 10).page(0, 9)).toEqual([
		'- They met',
		'  twice',
		'  - and',
		'    once',
		'    more',
	]);
	expect(new WrappedText('- words', 2).page(0, 9)).toEqual([' w', ' o', ' r', ' d', ' s']);
});

test('never begins a row with the number of a source', () => {
	expect(new WrappedText('They met twice. [1][2] Later', 16).page(0, 9)).toEqual([
		'They met',
		'twice. [1][2]',
		'Later',
	]);
});

test('counts the lines that begin below a row', () => {
	const text = new WrappedText('a\nb b\nc\nd\n', 1);
	expect([0, 1, 2, 3, 4, 5, 6].map(row => text.linesBelow(row))).toEqual([4, 3, 2, 2, 1, 0, 0]);
});

test('ends where its last page is full', () => {
	const text = new WrappedText(Array.from({length: 100}, (_, index) => `line ${index}`).join('\n'), 20);
	expect(text.lastTop(90, 10)).toBe(90);
	expect(text.lastTop(0, 10)).toBeGreaterThanOrEqual(10);
	expect(new WrappedText('a\nb\n', 20).lastTop(0, 10)).toBe(0);
});

test('has no byte order mark and no carriage return', () => {
	expect(new WrappedText('\u{FEFF}a,b\r\nc,d\r\n', 20).page(0, 9)).toEqual(['a,b', 'c,d']);
});

test('of nothing is one empty row', () => {
	expect(new WrappedText('', 20).page(0, 9)).toEqual(['']);
});
