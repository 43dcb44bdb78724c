import fc from 'fast-check';
import {expect, test} from 'vitest';
import {safeText} from '../../../../source/text/safe.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {fieldLinesOf} from '../../../../source/ui/review/edit/lines.ts';
import {highlightedLines} from '../../../../source/ui/review/passage/lines.ts';
import {textField} from '../../../../source/ui/kit/text-field/index.ts';

const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom('Bộ', 'trưởng', ' ', '  ', '漢字', '👩‍👩‍👧', 'e\u0301', 'dài-dằng-dặc-không-dấu-cách'),
			fc.string(),
		),
	)
	.map(parts => safeText(parts.join(' ')));
const anySpan = fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]) => ({start, end: start + length}));

const squeeze = (text: string): string => text.replaceAll(' ', '');

test('a stretch is highlighted as it stands, over line ends too', () => {
	const text = 'Chiều 7/2, tại Hà Nội, hai bên hội đàm.';
	const start = text.indexOf('tại Hà Nội');
	const lines = highlightedLines(text, [{start, end: start + 'tại Hà Nội'.length}], 18);
	const matched = lines.map(line =>
		line
			.filter(segment => segment.style === 'match')
			.map(segment => segment.text)
			.join(''),
	);
	expect(matched).toEqual(['tại Hà', 'Nội', '']);
});

test('letters are never torn: part of one highlights all of it', () => {
	const [line] = highlightedLines('x👩‍👩‍👧y', [{start: 3, end: 4}], 20);
	expect(line?.filter(segment => segment.style === 'match').map(segment => segment.text)).toEqual(['👩‍👩‍👧']);
});

test('any text is shown whole, within the width, with what the spans cover and nothing else', () => {
	fc.assert(
		fc.property(
			anyText,
			fc.array(anySpan, {maxLength: 3}),
			fc.integer({min: 8, max: 60}),
			(text, spans, width) => {
				const lines = highlightedLines(text, spans, width);
				const all = lines.flat();
				expect(squeeze(all.map(segment => segment.text).join(''))).toBe(squeeze(text));
				for (const line of lines)
					expect(line.reduce((sum, segment) => sum + displayWidth(segment.text), 0)).toBeLessThanOrEqual(
						width,
					);
				const matched = squeeze(all.map(segment => (segment.style === 'match' ? segment.text : '')).join(''));
				for (const {start, end} of spans)
					if (squeeze(text.slice(start, end)) !== '') expect(matched).not.toBe('');
				if (spans.every(({start, end}) => start === end || start >= text.length)) expect(matched).toBe('');
			},
		),
	);
});

test('a typed text is shown whole with its cursor, within the width', () => {
	fc.assert(
		fc.property(anyText, fc.nat(80), fc.integer({min: 4, max: 60}), (text, at, width) => {
			const field = textField(text);
			const cursor = Math.min(at, field.cursor);
			const {lines, cursorLine} = fieldLinesOf({...field, cursor}, width);
			const shown = lines.map(line => line.map(segment => segment.text).join(''));
			expect(shown.join('').replace('▏', '')).toBe(field.text);
			expect(shown[cursorLine]).toContain('▏');
			for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(width);
		}),
	);
});
