import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {tabbedLines} from '../../source/cli/tabbed-lines.ts';

describe('tabbedLines', () => {
	test('keeps one line a row and one tab between cells, whatever the cells hold', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}))), rows => {
				const text = tabbedLines(rows);
				expect(text.split('\n').length).toBe(rows.length + 1);
				expect(text.split('\t').length).toBe(rows.length + 1);
			}),
		);
	});
});
