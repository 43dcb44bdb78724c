import {expect, test} from 'vitest';
import {storeOf} from '../../fixtures/database.ts';
import {opened, pressed, shownOf} from './keyboard.ts';
import {Player} from './player.ts';
import {manyRecords} from './records.ts';

test('\\ goes through the places for which the terminal has room', () => {
	const places = (possible: readonly ('right' | 'below' | 'off')[]): readonly string[] =>
		possible.map(place => pressed(opened(), '\\', shownOf({preview: {place, possible}})).preview);
	expect(places(['right', 'below', 'off'])).toEqual(['below', 'off', 'right']);
	expect(places(['below', 'off'])).toEqual(['off', 'below']);
	expect(places(['off'])).toEqual(['off']);
});

test.each([
	[120, 40, ['Preview: below the list.', 'Preview: off.', 'Preview: beside the list.']],
	[80, 24, ['Preview: off.', 'Preview: below the list.', 'Preview: off.']],
] as const)('at %dx%d the screen says where it is, and has it there', (columns, rows, said) => {
	const player = new Player(storeOf(manyRecords), columns, rows, opened());
	for (const text of said) {
		player.press('\\');
		expect(player.lines.join('\n')).toContain(text);
		const {previewColumns, previewLines} = player.model.layout;
		expect(previewColumns > 0).toBe(text.includes('beside'));
		expect(previewLines > 0).toBe(text.includes('below'));
	}
});
