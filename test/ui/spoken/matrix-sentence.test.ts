import {expect, test} from 'vitest';
import {matrixDatabase} from '../../answers/matrix-meetings.ts';
import {opened as storeAt} from '../../fixtures/database.ts';
import {matrixOpening, matrixSentence} from '../../../source/ui/spoken/matrix-sentence.ts';
import {Player} from '../explorer/player.ts';

const path = matrixDatabase();

test.each([
	['w', 'Nguyễn Văn An and Frank Xavier: 2 records; 1 of 2.'],
	['w j l', 'Trần Bình and Ann M. Young: No record names both; 2 of 2.'],
])('after %s the two and their records are said', (keys, said) => {
	const {model} = new Player(storeAt(path)).press(keys);
	const {panel} = model.state;
	expect(matrixOpening(model)).toEqual(['Who met whom: 4 records with both sides.']);
	expect(panel.type === 'matrix' && matrixSentence(model, panel)).toBe(said);
});

test('posts are said by their names in the language', () => {
	const {model} = new Player(storeAt(path)).press('w o L');
	const {panel} = model.state;
	expect(panel.type === 'matrix' && matrixSentence(model, panel)).toMatch(/^Chức vụ an và Chức vụ xavier: /u);
});
