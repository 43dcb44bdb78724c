import {expect, test} from 'vitest';
import {opened, pressed} from '../keyboard.ts';

test('what hands of other programs try is answered, and is no letter that does nothing', () => {
	expect(pressed(opened(), 'Z').notice?.text).toBe('q quits.');
	expect(pressed(opened(), 'Z Z Z').notice?.text).toBe('q quits.');
	expect(pressed(opened(), 'j tab')).toMatchObject({cursor: 1, notice: {text: 'Space marks a record.'}});
	expect(pressed(opened(), 'o i :').panel.type).toBe('palette');
	expect(pressed(opened(), 'f1').panel.type).toBe('help');
	expect(pressed(opened(), 'enter f1').panel.type).toBe('help');
});
