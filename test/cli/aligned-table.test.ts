import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {alignedTable} from '../../source/cli/aligned-table.ts';
import {displayWidth} from '../../source/text/width.ts';
import {dangerous} from '../commands/run-program.ts';

describe('alignedTable', () => {
	test('aligns, cuts the flexible column and drops the column of the largest need', () => {
		const columns = [
			{heading: 'N', cells: ['1', '22'], align: 'right' as const},
			{heading: 'Name', cells: ['Hội đàm tại Hà Nội', 'b'], most: 'flexible' as const},
			{heading: 'Place', cells: ['Huế', ''], needs: 10},
		];
		expect(alignedTable(columns, 40, false)).toBe(
			' N  Name                Place\n 1  Hội đàm tại Hà Nội  Huế\n22  b\n',
		);
		expect(alignedTable(columns, 22, false)).toBe(' N  Name         Place\n 1  Hội đàm tạ…  Huế\n22  b\n');
		expect(alignedTable(columns, 12, false)).toBe(' N  Name\n 1  Hội đàm…\n22  b\n');
	});

	test('shares the room among flexible columns, of which one that needs less leaves it to the others', () => {
		const columns = [
			{heading: 'N', cells: ['1'], align: 'right' as const},
			{heading: 'Name', cells: ['Hội đàm'], most: 'flexible' as const},
			{heading: 'Missing', cells: ['2, 4, 6, 8, 10, 12, 14, 16'], most: 'flexible' as const},
		];
		expect(alignedTable(columns, 40, false)).toBe(
			'N  Name     Missing\n1  Hội đàm  2, 4, 6, 8, 10, 12, 14, 16\n',
		);
		expect(alignedTable(columns, 24, false)).toBe('N  Name     Missing\n1  Hội đàm  2, 4, 6, 8,…\n');
		expect(alignedTable(columns, 16, false)).toBe('N  Name   Missi…\n1  Hội…   2, 4,…\n');
	});

	test('never passes the width and never lets anything dangerous through', () => {
		const texts = fc.array(fc.string({unit: 'binary'}), {minLength: 3, maxLength: 3});
		fc.assert(
			fc.property(texts, texts, texts, fc.integer({min: 8, max: 60}), (dates, titles, places, width) => {
				const table = alignedTable(
					[
						{heading: 'Date', cells: dates, most: 24},
						{heading: 'Title', cells: titles, most: 'flexible'},
						{heading: 'Place', cells: places, needs: 10},
						{heading: 'Other', cells: titles, most: 'flexible', needs: 20},
					],
					width,
					false,
				);
				expect(table).not.toMatch(dangerous);
				const lines = table.split('\n');
				expect(lines.length).toBe(5);
				for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
