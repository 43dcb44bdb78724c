import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {isPlain} from '../../source/text/grapheme.ts';
import {safeText} from '../../source/text/safe.ts';
import {displayWidth, fit, graphemes, truncate, truncateDate, wrap} from '../../source/text/width.ts';
import {files} from '../fixtures/source-files.ts';

const anyText = fc
	.oneof(fc.string({unit: 'grapheme', maxLength: 30}), fc.string({unit: 'binary', maxLength: 30}))
	.map(safeText);

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

describe('the fast path', () => {
	const plainUnits = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code)).filter(isPlain);

	test('holds what people read: ASCII, Vietnamese, typographic signs', () => {
		expect(isPlain('“Đại tướng Phan Văn Giang” – 2/11/2025…')).toBe(true);
		expect(isPlain('Hà Nội'.normalize('NFD'))).toBe(false);
		expect(plainUnits.length).toBeGreaterThan(900);
	});

	test('holds every sign of the screens: the first frame that needs another way to measure waits for it', () => {
		const signs = new Set(
			files
				.filter(file => /^source\/(?:ui|words)\//u.test(file.path))
				.flatMap(file => file.code.match(/\S/gu) ?? []),
		);
		expect([...signs].filter(sign => !isPlain(sign))).toEqual([]);
	});

	test('agrees with string-width, Intl.Segmenter and NFC on every unit it takes', () => {
		for (const unit of plainUnits) {
			expect([unit, stringWidth(unit)]).toEqual([unit, 1]);
			expect(unit.normalize('NFC')).toBe(unit);
		}
		const all = plainUnits.join('');
		expect(stringWidth(all)).toBe(all.length);
		expect(all.normalize('NFC')).toBe(all);
		expect(Array.from(segmenter.segment(all), each => each.segment)).toEqual(plainUnits);
	});

	test('agrees with string-width on any text', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...plainUnits)}), text => {
				expect(displayWidth(text)).toBe(stringWidth(text));
				expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), each => each.segment));
			}),
		);
	});
});

describe('displayWidth', () => {
	test.each([
		['', 0],
		['Giang', 5],
		['Nẵng'.normalize('NFD'), 4],
		['東京', 4],
		['🇻🇳', 2],
		['👩‍🚀', 2],
		['한국', 4],
	])('%s: %i', (text, columns) => {
		expect(displayWidth(text)).toBe(columns);
	});
});

describe('truncate and fit', () => {
	test.each([
		['Giang receives Hegseth', 10, 'Giang rec…'],
		['Giang receives', 7, 'Giang…'],
		['Giang', 5, 'Giang'],
		['Giang', 1, '…'],
		['Giang', 0, ''],
		['東京東京', 4, '東…'],
		['Nẵng Nẵng'.normalize('NFD'), 3, `${'Nẵ'.normalize('NFD')}…`],
	])('%s in %i: %s', (text, width, cut) => {
		expect(truncate(text, width)).toBe(cut);
	});

	test('take another ellipsis, or none where it does not fit', () => {
		expect(truncate('Giang receives', 8, '...')).toBe('Giang...');
		expect(truncate('Giang', 2, '...')).toBe('Gi');
	});

	test('pad on the side away from the alignment', () => {
		expect(fit('Hà Nội', 8)).toBe('Hà Nội  ');
		expect(fit('12', 5, 'right')).toBe('   12');
		expect(fit('東京', 3)).toBe('東…');
		expect(fit('東京', 2, 'right')).toBe(' …');
	});

	test('fill exactly the width, and keep whole letters from the start', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), (text, width) => {
				expect(displayWidth(fit(text, width))).toBe(width);
				expect(displayWidth(fit(text, width, 'right'))).toBe(width);
				const cut = truncate(text, width);
				if (cut === text) return;
				const kept = graphemes(cut.replace(/…$/u, ''));
				expect(graphemes(text).slice(0, kept.length)).toEqual(kept);
			}),
		);
	});
});

test.each([
	['7 Apr 2010–12 ?', 15, '7 Apr 2010–12 ?'],
	['7 Apr 2010–12 ?', 14, '7 Apr 2010–… ?'],
	['7 Apr 2010–12 ?', 3, '… ?'],
	['19–21 Nov 2019', 10, '19–21 Nov…'],
])('the date "%s" in %i columns is "%s"', (label, width, cut) => {
	expect(truncateDate(label, width)).toBe(cut);
});

describe('wrap', () => {
	test.each([
		['Giang and Hegseth hold talks', 12, ['Giang and', 'Hegseth hold', 'talks']],
		['đường Nguyễn', 5, ['đường', 'Nguyễ', 'n']],
		['Nguyễn', 5, ['Nguyễ', 'n']],
		['one  two ', 10, ['one two']],
		['one\ntwo', 10, ['one', 'two']],
		['one\n\ntwo', 10, ['one', '', 'two']],
		['', 10, ['']],
		['a 東京都 b', 4, ['a', '東京', '都 b']],
		['a 😀', 1, ['a', '…']],
		['a', 0, []],
		// A space with a mark is one letter.
		['a \u{301}b', 2, ['a \u{301}', 'b']],
	])('%j in %i', (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});

	test('never exceeds the width, tears no letter and loses nothing but spaces', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 2, max: 30}), (text, width) => {
				const lines = wrap(text, width);
				for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
				const bare = text.replaceAll(' ', '');
				const hasGiant = graphemes(text).some(letter => displayWidth(letter) > width);
				if (hasGiant) return;
				expect(lines.join('').replaceAll(' ', '')).toBe(bare);
				for (const line of lines.slice(1)) expect(line).not.toMatch(/^\p{Mn}/u);
			}),
		);
	});
});
