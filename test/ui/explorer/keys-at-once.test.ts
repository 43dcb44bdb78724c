import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Effect} from '../../../source/ui/explorer/effect.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import {reduce} from '../../../source/ui/explorer/state.ts';
import {pressesOf} from '../../../source/ui/kit/keys.ts';
import {placeInPiece} from '../../../source/ui/kit/program.ts';
import {inkKey} from '../kit/presses.ts';
import {opened, pressed, shownOf} from './keyboard.ts';

/** The state after pieces of input, and what their keys have asked for outside. */
function typed(
	pieces: readonly string[],
	first: State = opened(),
): {state: State; effects: Effect['type'][]} {
	const effects: Effect['type'][] = [];
	let state = first;
	for (const piece of pieces)
		for (const [index, press] of pressesOf(piece, inkKey()).entries()) {
			const next = reduce(state, {type: 'press', press, ...placeInPiece(piece, index)}, shownOf());
			if (next.effect) effects.push(next.effect.type);
			state = next.state;
		}
	return {state, effects};
}

const alone = (keys: string): readonly string[] => keys.split('');
const notWritten = /nothing was written/u;

test.each(['jjjj', 'jjG', '10jk', '/abc', '/giang\rjj', 'lgiang', 'jjq', 'mx\\J', 'xyz', 'Zjkj'])(
	'%j read at once does what it does key by key',
	keys => {
		const {state, effects} = typed([keys]);
		const expected = typed(alone(keys));
		expect({...state, atOnce: null}).toEqual({...expected.state, atOnce: null});
		expect(effects).toEqual(expected.effects);
	},
);

test.each([' jj ', '\r1', 'jc', '\rC'])('%j read at once acts outside as it does key by key', keys => {
	expect(typed([keys]).effects).toEqual(typed(alone(keys)).effects);
	expect(typed([keys]).effects).not.toEqual([]);
});

test.each([
	['e\r\r', 'save'],
	['\re\r\r', 'save'],
	['asee the memo\r', 'keep'],
	['#oil\r', 'keep'],
] as const)('%j read at once stops before it writes, and one more key writes', (keys, effect) => {
	const {state, effects} = typed([keys]);
	expect(effects).toEqual([]);
	expect(state.notice?.text).toMatch(notWritten);
	expect(typed(['\r'], state).effects).toEqual([effect]);
});

test('what lies open already is written by an Enter that comes with its text', () => {
	expect(typed(['e', '\r', 'notes.md\r']).effects).toEqual(['save']);
	expect(typed(['a', 'see the memo\r']).effects).toEqual(['keep']);
	// Out of it and into it again is another one.
	expect(typed(['\r', 'qe\r\r']).effects).toEqual([]);
});

test.each(['hegseth\r\r', 'Phan Văn Giang\n', 'he\r\r\r', 'Ross e\r\r'])(
	'%j, a text, writes nothing, and that is said to its end',
	keys => {
		const {state, effects} = typed([keys]);
		expect(effects).toEqual([]);
		expect(state.marked).toEqual([]);
		expect(state.notice?.text).toMatch(notWritten);
	},
);

test('whatever is read at once writes nothing where a name is in it, and is else what its keys are', () => {
	fc.assert(
		fc.property(
			fc.string({
				unit: fc.constantFrom('j', 'k', 'q', ' ', 'e', 'E', 'a', '#', '/', '\r', 'g', 'm', 'P'),
				maxLength: 12,
			}),
			keys => {
				const together = typed([keys]);
				const byKey = typed(alone(keys));
				if (together.state.atOnce?.isHeld === true) expect(together.effects).not.toContain('save');
				else
					expect({...together, state: {...together.state, atOnce: null}}).toEqual({
						...byKey,
						state: {...byKey.state, atOnce: null},
					});
				expect(typed([`P${keys}`]).effects.filter(effect => effect === 'save' || effect === 'keep')).toEqual(
					[],
				);
			},
		),
	);
});

test('keys that come one by one after such a piece are as ever', () => {
	const {state} = typed(['P ']);
	expect(state.marked).toEqual([]);
	expect(typed([' '], state)).toMatchObject({effects: ['keep'], state: {marked: ['record-0'], notice: null}});
	expect(pressed(state, 'j').notice).toBeNull();
});
