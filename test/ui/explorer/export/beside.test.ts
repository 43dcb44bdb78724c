import {expect, test} from 'vitest';
import {frameOf} from '../../../../source/ui/explorer/lines.ts';
import {linesOf} from '../../../../source/ui/kit/frame.ts';
import type {Line} from '../../../../source/ui/kit/line.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

const store = storeOf(manyRecords);
const linesAfter = (keys: string): readonly Line[] =>
	linesOf(frameOf(new Player(store, 120, 40).press(keys).model));
/** The texts on the bar, a line each. */
const barAfter = (keys: string): readonly string[] =>
	linesAfter(keys)
		.map(each => each.filter(({isOnBar}) => isOnBar).map(({text}) => text))
		.filter(each => each.length > 0)
		.map(each => each.join(''));

test('the chosen line of the field that has the keys is on the bar, of a row of choices the chosen one', () => {
	expect(barAfter('e')).toEqual([expect.stringMatching(/^▌ {2}\(•\) this view +36$/u)]);
	expect(barAfter('e tab')).toEqual(['(•) md']);
	expect(barAfter('e tab tab right')).toEqual(['[x] a section for each record']);
	const {frame} = new Player(store, 120, 40).press('e enter');
	expect(frame).toMatch(/^ ▌ {2}communique-2026-07-30\.md▏/mu);
});

test('headings of the file are bold, but only where its format has any', () => {
	const headings = (keys: string): readonly string[] =>
		linesAfter(keys).flatMap(each =>
			each.filter(({text, style}) => style === 'strong' && text.startsWith('# ')).map(({text}) => text),
		);
	expect(headings('e')).toEqual(['# US–Vietnam defence engagements']);
	expect(headings('e tab right')).toEqual([]);
});

test('the command goes on over lines as a shell takes it', () => {
	const {frame} = new Player(store, 120, 40).press('L e');
	const [, command = ''] = frame.split('Lệnh tương ứng');
	const lines = command
		.split('\n')
		.map(each => each.split('│')[0]?.trim() ?? '')
		.filter(Boolean)
		.slice(0, -1);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.every((each, index) => each.endsWith(' \\') === index < lines.length - 1)).toBe(true);
});
