import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editField, textField, typeInto, type TextField} from '../../../source/ui/kit/text-field/index.ts';
import {echoed} from '../../../source/ui/spoken/echo.ts';

const field = (text: string, cursor = text.length): TextField => ({text, cursor});

test.each([
	['a letter typed at the end', field('gian'), field('giang'), 'g'],
	['a letter taken back', field('giang'), field('gian'), '\b \b'],
	['a mark that joins the letter before', field('e'), field('ê'), '\bê'],
	['what an input method puts right', field('nguye'), field('nguyễ'), '\bễ'],
	['a wide letter taken back', field('漢'), field(''), '\b\b  \b\b'],
	['a step to the left', field('ab'), field('ab', 1), '\b'],
	['a step to the right', field('ab', 1), field('ab'), 'b'],
	['a letter between others', field('ac', 1), field('abc', 2), 'bc\b'],
	['one taken out between others', field('abc', 2), field('ac', 1), '\bc \b\b'],
	['nothing', field('ab'), field('ab'), ''],
])('%s', (_, before, after, written) => {
	expect(echoed(before, after, 40)).toBe(written);
});

test('a line without room is written anew, but letters behind its end are only added', () => {
	expect(echoed(field('abcd'), field('abc'), 4)).toBeNull();
	expect(echoed(field('abcd'), field('abcde'), 4)).toBe('e');
});

/** The line that stands on paper after letters, blanks and steps back were written. */
function typewriter(written: string): {line: string; place: number} {
	const cells: string[] = [];
	let place = 0;
	for (const letter of written) {
		if (letter === '\b') place--;
		else cells[place++] = letter;
	}
	return {line: cells.join('').trimEnd(), place};
}

test('whatever is typed and deleted, the paper shows the field, the cursor in its place', () => {
	const act = fc.constantFrom(
		...['left', 'right', 'word-left', 'line-start', 'line-end', 'delete-back', 'delete-word', 'delete-line'],
		...['delete-forward', 'delete-rest', '+a', '+b', '+cd'],
	);
	fc.assert(
		fc.property(fc.array(act, {maxLength: 30}), acts => {
			let now = textField('');
			let written = '';
			for (const each of acts) {
				const next = each.startsWith('+') ? typeInto(now, each.slice(1)) : editField(now, each);
				written += echoed(now, next, 1000) ?? '?';
				now = next;
			}
			expect(written).not.toContain('?');
			expect(typewriter(written)).toEqual({line: now.text, place: now.cursor});
		}),
	);
});
