import {expect, test} from 'vitest';
import {matrixDatabase} from '../../../answers/matrix-meetings.ts';
import {opened as storeAt} from '../../../fixtures/database.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {Player} from '../player.ts';

const path = matrixDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

test('rows and columns say how often two met, the heads stand over their columns', () => {
	const {lines, frame} = player('w');
	expect(lines[0]).toMatch(
		/^ Who met whom {3}all records · most met first +4 records with both sides {3}EN$/u,
	);
	const row = lines.find(each => each.startsWith('▌')) ?? '';
	expect(row).toMatch(/^▌ Nguyễn Văn An +3 ▌2 {3}1$/u);
	expect(lines.find(each => each.includes('Xavier'))?.indexOf('Xavier')).toBe(row.indexOf('▌2') + 1);
	expect(lines.find(each => each.includes('│   Young'))?.indexOf('Young')).toBe(row.lastIndexOf('1'));
	expect(frame).toMatch(/^ {2}Trần Bình +2 {2}2 {3}·$/mu);
});

test('under them stand the records of the two, newest first', () => {
	const {frame} = player('w');
	expect(frame).toMatch(/^ Nguyễn Văn An ⇄ Frank Xavier +2 records$/mu);
	expect(frame).toMatch(/1 May 2021 +talks +Meeting 2021-05-01\n +1 May 2019 +talks/u);
	expect(player('w j l').frame).toContain('No record names both.');
});

test('in Vietnamese and on a small screen too', () => {
	const {lines, frame} = player('w L', 40, 15);
	expect(frame).toContain('Ai gặp ai');
	expect(frame).toContain('▌ Nguyễn Văn An');
	for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

test('a view without people of both sides says so', () => {
	expect(player('/ z o e space - x a v i e r space - y o u n g enter w').frame).toContain(
		'No record of this view names people of both sides.',
	);
});

test('a click chooses a row', () => {
	const there = player('w');
	there.mouse(
		'click',
		there.lines.findIndex(line => line.includes('Trần Bình')),
		5,
	);
	expect(there.state.panel).toMatchObject({type: 'matrix', row: 1});
});
