import {expect, test} from 'vitest';
import {drawn, step, taken, type Input, type Program} from '../../../source/ui/kit/program.ts';
import {pressOf} from './presses.ts';

interface State {
	readonly log: readonly string[];
	readonly isOver: boolean;
}
interface Answer {
	readonly type: 'answer';
	readonly text: string;
}

/** Takes down every key with the width that it saw; `a` asks outside and `b` asks twice, `q` ends. */
function noting(asked: string[]): Program<State, string, Answer, string, boolean> {
	const noted = (state: State, text: string): State => ({...state, log: [...state.log, text]});
	return {
		atOnce: work => work(),
		modelOf: (state, {columns}) => `${columns} wide, ${state.log.length} known`,
		refreshed: state => (state.log.length === 1 ? noted(state, 'refreshed') : state),
		reduce(state, action, model) {
			if (action.type === 'answer')
				return step(noted(state, action.text), action.text === 'b' ? 'again' : null);
			if (action.type === 'mouse') return step(state);
			if (action.type === 'paste') return step(noted(state, `pasted ${action.text}`));
			const {name} = action.press;
			const next = noted(state, `${name}: ${model}`);
			return step<State, string>({...next, isOver: name === 'q'}, name === 'j' ? null : name);
		},
		perform(effect, {log}) {
			asked.push(`${effect}: ${log.length} known`);
			return effect === 'again' ? null : {type: 'answer', text: effect};
		},
		frameOf: () => [],
		terminalCommandOf: () => null,
		wantsMouse: () => false,
		endOf: state => (state.isOver ? true : null),
	};
}

const size = {columns: 80, rows: 24};
const start: State = {log: [], isOver: false};
const press = (name: string): Input => ({type: 'press', press: pressOf(name)});

test('a key is taken on what is shown of the state', () => {
	const asked: string[] = [];
	expect(taken(noting(asked), start, press('j'), size).log).toEqual(['j: 80 wide, 0 known']);
	expect(asked).toEqual([]);
});

test('what a key asks for is done on the state after it, and the answers are taken in turn', () => {
	const asked: string[] = [];
	const {log} = taken(noting(asked), start, press('b'), size);
	expect(asked).toEqual(['b: 1 known', 'again: 3 known']);
	expect(log).toEqual(['b: 80 wide, 0 known', 'refreshed', 'b']);
});

test('the state is carried over to changed data before every key', () => {
	const program = noting([]);
	const once = taken(program, start, press('j'), size);
	expect(taken(program, once, {type: 'paste', text: 'x'}, size).log).toEqual([
		'j: 80 wide, 0 known',
		'refreshed',
		'pasted x',
	]);
});

test('once the program is over no key does anything, and no answer is taken', () => {
	const asked: string[] = [];
	const over = taken(noting(asked), start, press('q'), size);
	expect(over.log).toHaveLength(1);
	expect(taken(noting(asked), over, press('j'), size)).toBe(over);
});

test('a key and a frame each see one state of the data', () => {
	const seen: string[] = [];
	let isAtOnce = false;
	const noted = (name: string): void => void seen.push(`${name}${isAtOnce ? '' : ' alone'}`);
	const program: Program<State, string, Answer, string, boolean> = {
		atOnce(work) {
			noted('begin');
			isAtOnce = true;
			const result = work();
			isAtOnce = false;
			return result;
		},
		modelOf: () => (noted('model'), ''),
		refreshed: state => (noted('refreshed'), state),
		reduce: (state, action) => (noted('reduce'), step(state, action.type === 'press' ? 'x' : null)),
		perform: () => (noted('perform'), {type: 'answer', text: ''}),
		frameOf: () => (noted('frame'), []),
		terminalCommandOf: () => null,
		wantsMouse: () => false,
		endOf: () => null,
	};
	taken(program, start, press('j'), size);
	const key = ['begin alone', 'refreshed', 'model', 'reduce'];
	expect(seen).toEqual([...key, 'perform alone', ...key]);
	seen.length = 0;
	drawn(program, start, size);
	expect(seen).toEqual(['begin alone', 'model', 'frame']);
});
