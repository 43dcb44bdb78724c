import {expect, test} from 'vitest';
import {opened, pressed} from '../keyboard.ts';

test.each(['', 'enter', 'f', 'enter r'])('? after "%s" opens the help, Esc goes back there', keys => {
	const before = pressed(opened(), keys);
	expect(pressed(before, '?').panel.type).toBe('help');
	expect(pressed(before, '? down down escape')).toEqual(before);
});

test('it scrolls within its lines', () => {
	expect(pressed(opened(), '? page-down page-down page-down page-down page-down').panel).toMatchObject({
		scroll: 12,
	});
	expect(pressed(opened(), '? down down up').panel).toMatchObject({scroll: 1});
	expect(pressed(opened(), '? up').panel).toMatchObject({scroll: 0});
});

test('letters narrow it, from its first line on; a movement of the caret leaves it where it is', () => {
	const typed = pressed(opened(), '? down j q');
	expect(typed.panel).toMatchObject({scroll: 0, field: {text: 'jq', cursor: 2}});
	expect(pressed(typed, 'down left').panel).toMatchObject({scroll: 1, field: {text: 'jq', cursor: 1}});
	expect(pressed(typed, 'down backspace').panel).toMatchObject({scroll: 0, field: {text: 'j'}});
});

test('Enter leaves it too', () => {
	expect(pressed(opened(), '? enter')).toEqual(opened());
});
