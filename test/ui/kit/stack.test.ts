import {expect, test} from 'vitest';
import {bottomed, popped, pushed, withPanel} from '../../../source/ui/kit/stack.ts';

const start = {panel: 'list', below: [] as readonly string[], cursor: 3};
const deep = pushed(pushed(pushed(start, 'record'), 'related'), 'record');

test('every panel leads back to the one that it was opened over, and the rest of the state stays', () => {
	expect(deep).toEqual({panel: 'record', below: ['list', 'record', 'related'], cursor: 3});
	expect(popped(deep)).toEqual({panel: 'related', below: ['list', 'record'], cursor: 3});
	expect(popped(popped(popped(deep)))).toEqual(start);
});

test('the lowest panel is never left', () => {
	expect(popped(start)).toBe(start);
	expect(bottomed(start)).toBe(start);
});

test('all panels but the lowest are left at once', () => {
	expect(bottomed(deep)).toEqual(start);
});

test('a panel takes the place of the present one', () => {
	expect(withPanel(deep, 'help')).toEqual({...deep, panel: 'help'});
});
