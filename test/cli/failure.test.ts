import {expect, test} from 'vitest';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {errorLine, noteLine} from '../../source/cli/failure.ts';

test('a line that quotes a page keeps its beginning and its advice', () => {
	const error = new CommuniqueError(
		'usage',
		`unknown command "${'x'.repeat(100_000)}"`,
		'communique --help lists them',
	);
	const line = errorLine(error, false);
	expect(line).toMatch(/^communique: unknown command "x{383}…x+" \(communique --help lists them\)\n$/u);
	expect(line.length).toBe('communique: \n'.length + 601);
});

test('a line of six hundred letters is whole', () => {
	expect(noteLine('y'.repeat(600))).toBe(`communique: ${'y'.repeat(600)}\n`);
	expect(noteLine('y'.repeat(601))).toContain('…');
});

test('no half of a control sequence is let through where a line is cut', () => {
	const text = `${'z'.repeat(399)}\u{1B}[31m${'z'.repeat(300)}\u{9B}2J${'z'.repeat(199)}`;
	expect(noteLine(text)).toMatch(/^[ -~…\n]+$/u);
});
