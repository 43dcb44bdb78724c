import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {functionKey} from '../../../source/ui/kit/keys.ts';
import {TerminalInput, type MouseEvent} from '../../../source/ui/kit/terminal-input.ts';

/**
 * What is typed, done with the mouse and answered, in chunks that arrive so many milliseconds one after the other, of
 * a terminal whose answers are still to come, or of one that has given them all.
 */
function sorted(
	chunks: readonly string[],
	apart = 5,
	isAwaited = true,
): {typed: string; mouse: readonly MouseEvent[]; answers: readonly string[]} {
	const input = new TerminalInput(() => isAwaited);
	const parts = chunks.map((chunk, index) => input.take(chunk, index * apart));
	return {
		typed: parts.map(({typed}) => typed).join(''),
		mouse: parts.flatMap(({mouse}) => mouse),
		answers: parts.flatMap(({answers}) => answers),
	};
}

const answers = [
	['background, ended by ST', '\u001B]11;rgb:ffff/ffff/ffff\u001B\\'],
	['background, ended by BEL', '\u001B]11;rgb:1c1c/1e1e/2626\u0007'],
	['a colour of the palette', '\u001B]4;1;rgb:cdcd/0000/0000\u001B\\'],
	['a capability (DCS)', '\u001BP1+r544e=787465726d\u001B\\'],
	['the name of the terminal (DCS)', '\u001BP>|xterm(390)\u001B\\'],
	['device attributes', '\u001B[?62;22c'],
	['secondary device attributes', '\u001B[>41;390;0c'],
	['a mode', '\u001B[?2026;2$y'],
	['the place of the cursor', '\u001B[12;40R'],
	['focus', '\u001B[I'],
	['focus lost', '\u001B[O'],
	['the size of the window', '\u001B[8;24;80t'],
	['keyboard flags', '\u001B[?1u'],
] as const;

test.each(['\u001BOP', '\u001B[11~', '\u001B[[A'])('F1 is one character: %j', sequence => {
	expect(sorted([`a${sequence}b`]).typed).toBe(`a${functionKey}b`);
	expect(sorted(['\u001B[200~', sequence, '\u001B[201~']).typed).not.toContain(functionKey);
});

describe('an answer of the terminal', () => {
	test.each(answers)('%s is kept apart from what stands around it', (_, answer) => {
		expect(sorted([`a${answer}b`])).toEqual({typed: 'ab', mouse: [], answers: [answer]});
	});

	test.each([
		['graphics (APC)', '\u001B_Gi=31;OK\u001B\\'],
		['one that is late', answers[0][1]],
	])('in one piece is kept apart though none is awaited: %s', (_, answer) => {
		expect(sorted([`a${answer}b`], 5, false)).toEqual({typed: 'ab', mouse: [], answers: [answer]});
	});

	test.each(answers)('%s is swallowed in two pieces, wherever it is cut', (_, answer) => {
		for (let at = 1; at < answer.length; at++) {
			const {typed} = sorted([`a${answer.slice(0, at)}`, `${answer.slice(at)}b`]);
			// An Escape at the end of a chunk goes on at once, with all that a key may be made of.
			expect(typed, String(at)).toBe(at === 1 ? 'a\u001Bb' : 'ab');
		}
	});

	test('that never ends is given up', () => {
		expect(sorted(['\u001B]11;rgb:ff', 'j'], 2000).typed).toBe('j');
		expect(sorted([`\u001B]11;${'x'.repeat(100_001)}`, 'j']).typed).toBe('j');
	});
});

describe('keys', () => {
	test.each([
		['letters', 'jjk'],
		['arrows', '\u001B[A\u001B[B\u001BOC'],
		['arrows with modifiers', '\u001B[1;5D\u001B[1;3C'],
		['page up and delete', '\u001B[5~\u001B[3~'],
		['Alt and a letter', '\u001Bb\u001Bf\u001B~'],
		['Alt-Backspace', '\u001B\u007F'],
		['Esc', '\u001B'],
		['Esc twice', '\u001B\u001B'],
		['Shift-Tab', '\u001B[Z'],
		['what an input method sends', 'tie\u007Fê'],
	])('%s go on as they are', (_, text) => {
		expect(sorted([text])).toEqual({typed: text, mouse: [], answers: []});
	});

	test('an arrow in two pieces is one', () => {
		expect(sorted(['\u001B', '[A']).typed).toBe('\u001B[A');
		expect(sorted(['\u001B[1;', '5D']).typed).toBe('\u001B[1;5D');
	});

	test('Alt with a letter that begins a string is a key nobody has', () => {
		expect(sorted(['\u001B]', 'j'], 1500).typed).toBe('j');
		expect(sorted(['\u001BPj']).typed).toBe('\u001BPj');
	});

	test.each([
		['Alt-Shift-X', '\u001BX'],
		['Alt-_', '\u001B_'],
		['Alt-^', '\u001B^'],
	])('after %s go on, whatever is awaited', (_, chord) => {
		for (const isAwaited of [true, false])
			for (const chunks of [[chord, 'j', 'k'], [`${chord}jk`], [chord, 'jk', '\u001B[A']])
				expect(sorted(chunks, 300, isAwaited).typed).toBe(chunks.join(''));
	});

	test.each([
		['Alt-]', '\u001B]'],
		['Alt-Shift-P', '\u001BP'],
	])('after %s and a digit go on where nothing is awaited', (_, chord) => {
		expect(sorted([chord, '1', '0', 'j'], 300, false).typed).toBe(`${chord}10j`);
	});

	test.each([
		['Alt-]', '\u001B]'],
		['Alt-Shift-P', '\u001BP'],
	])('after %s and a digit go on after a second, though somebody types all the while', (_, chord) => {
		const {typed} = sorted([chord, '1', ...'abcdefghij'.split('')], 300);
		expect(typed).toBe('cdefghij');
	});

	test('of one sequence after the other are waited for as long each', () => {
		expect(sorted(['\u001B[<0;', '1;1M\u001B[<0;', '2;2M'], 800).mouse).toHaveLength(2);
	});

	test('a letter after Esc is a letter', () => {
		expect(sorted(['\u001B', 'P'], 200).typed).toBe('\u001BP');
	});
});

describe('a paste', () => {
	const paste = '\u001B[200~\u001B]11;x \u001B[<0;1;1M\u001B[201~';

	test('goes on whole, whatever is in it; what follows is sorted again', () => {
		expect(sorted([`${paste}\u001B[Ia`])).toEqual({typed: `${paste}a`, mouse: [], answers: ['\u001B[I']});
	});

	test('in two pieces, wherever it is cut', () => {
		for (let at = 1; at < paste.length; at++)
			expect(sorted([paste.slice(0, at), `${paste.slice(at)}\u001B[Ia`]).typed, String(at)).toBe(`${paste}a`);
	});
});

describe('the mouse', () => {
	test.each([
		['\u001B[<0;5;10M', [{act: 'click', column: 4, line: 9}]],
		['\u001B[<64;1;1M', [{act: 'wheel-up', column: 0, line: 0}]],
		['\u001B[<65;200;50M', [{act: 'wheel-down', column: 199, line: 49}]],
		['\u001B[<0;5;10m', []],
		['\u001B[<2;5;10M', []],
		['\u001B[<35;5;10M', []],
		['\u001B[M !!', [{act: 'click', column: 0, line: 0}]],
		['\u001B[Ma#$', [{act: 'wheel-down', column: 2, line: 3}]],
		['\u001B[M#!!', []],
	])('%j', (text, mouse) => {
		expect(sorted([`a${text}b`])).toEqual({typed: 'ab', mouse, answers: []});
	});

	test('in pieces', () => {
		expect(sorted(['\u001B[<0;', '5;10M', 'j'])).toMatchObject({typed: 'j', mouse: [{act: 'click'}]});
		expect(sorted(['\u001B[M', ' !', '!j'])).toMatchObject({typed: 'j', mouse: [{act: 'click'}]});
	});
});

test('text without Escape goes on as it is, in any chunks', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'})), chunks => {
			const plain = chunks.map(chunk => chunk.replaceAll('\u001B', ''));
			expect(sorted(plain).typed).toBe(plain.join(''));
		}),
	);
});
