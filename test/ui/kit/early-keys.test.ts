import {EventEmitter} from 'node:events';
import {describe, expect, test} from 'vitest';
import {takeEarlyKeys, type EarlyTerminal} from '../../../source/ui/kit/early-keys.ts';
import type {Frame} from '../../../source/ui/kit/frame.ts';
import {line, lineText} from '../../../source/ui/kit/line.ts';
import {step, type Program} from '../../../source/ui/kit/program.ts';
import {TerminalInput} from '../../../source/ui/kit/terminal-input.ts';

/** Letters are put together; `!` asks for something outside the screen, `.` ends the program, `z` is the terminal's. */
const program: Program<string, string, never, string, string> = {
	atOnce: work => work(),
	modelOf: state => state,
	refreshed: state => state,
	reduce(state, action) {
		if (typeof action !== 'object' || action.type !== 'press') return step(state);
		const {name, text} = action.press;
		if (name === 'backspace') return step(state.slice(0, -1));
		if (name === 'ctrl-u') return step('');
		return step(state + text, text === '!' ? 'call' : null);
	},
	perform: () => null,
	frameOf: model => [line(model)],
	terminalCommandOf: (_, {name}) => (name === 'z' ? 'suspend' : null),
	wantsMouse: () => true,
	endOf: state => (state.endsWith('.') ? state : null),
};

/** A terminal that is typed on, and whose time passes when a test says so. */
class Typed extends EventEmitter {
	readonly shown: string[] = [];
	readonly heard: string[] = [];
	readonly timers = new Map<() => void, number>();
	readonly #chunks: string[] = [];
	readonly stdout = new EventEmitter();
	readonly running: Promise<string>;
	state: string | undefined;

	constructor(other: Partial<typeof program> = {}) {
		super();
		const terminal: EarlyTerminal = {
			stdin: this as unknown as EarlyTerminal['stdin'],
			stdout: this.stdout as unknown as EarlyTerminal['stdout'],
			input: new TerminalInput(() => true),
			size: () => ({columns: 40, rows: 5}),
			clock: () => 0,
			timer: (milliseconds, act) => {
				this.timers.set(act, milliseconds);
				return () => void this.timers.delete(act);
			},
			show: (frame: Frame) => void this.shown.push(lineText(frame[0] as never, false)),
			hear: answer => void this.heard.push(answer),
		};
		this.running = takeEarlyKeys({...program, ...other}, '', terminal).then(state => (this.state = state));
	}

	read(): string | null {
		return this.#chunks.shift() ?? null;
	}

	setEncoding(): this {
		return this;
	}

	unshift(chunk: string): void {
		this.#chunks.unshift(chunk);
	}

	/** What is left for whoever reads on. */
	get rest(): string {
		return this.#chunks.join('');
	}

	type(...chunks: readonly string[]): void {
		this.#chunks.push(...chunks);
		this.emit('readable');
	}

	pass(): void {
		for (const act of [...this.timers.keys()]) act();
	}
}

describe('keys before the libraries are loaded', () => {
	test('are taken letter by letter, each drawn, until a pause', async () => {
		const typed = new Typed();
		expect([...typed.timers.values()]).toEqual([100]);
		typed.type('a', 'b');
		typed.type('ễ');
		expect(typed.shown).toEqual(['a', 'ab', 'abễ']);
		expect([...typed.timers.values()]).toEqual([500]);
		typed.pass();
		expect(await typed.running).toBe('abễ');
		expect(typed.rest).toBe('');
		expect([typed.listenerCount('readable'), typed.stdout.listenerCount('resize')]).toEqual([0, 0]);
	});

	test('end at the first pause where nobody types', async () => {
		const typed = new Typed();
		typed.pass();
		expect(await typed.running).toBe('');
		expect(typed.shown).toEqual([]);
	});

	test('may be corrected', () => {
		const typed = new Typed();
		typed.type('ab', '\u{7F}', 'c', '\u{15}', 'd');
		expect(typed.shown).toEqual(['ab', 'a', 'ac', '', 'd']);
	});

	test.each([
		['an arrow', '\u{1B}[A'],
		['Escape', '\u{1B}'],
		['Enter', '\r'],
		['Ctrl-C', '\u{3}'],
		['what asks for more than another state', '!'],
		['what ends the program', '.'],
		['what is the terminal’s', 'z'],
	])('end with %s, which is left for whoever reads on', async (_, key) => {
		const typed = new Typed();
		typed.type('a', key);
		expect(await typed.running).toBe('a');
		expect(typed.rest).toBe(key);
		expect(typed.shown).toEqual(['a']);
	});

	test('end before a piece that may not be taken whole: what was read at once stays together', async () => {
		const typed = new Typed();
		typed.type('a', 'b!c');
		expect(await typed.running).toBe('a');
		expect(typed.rest).toBe('b!c');
	});

	test('know which of them were read in one piece', () => {
		const together: unknown[] = [];
		const typed = new Typed({
			reduce(state, action) {
				together.push(typeof action === 'object' && action.type === 'press' && action.inPiece);
				return step(state);
			},
		});
		typed.type('abc', 'd');
		expect(together).toEqual(['first', 'later', 'later', undefined]);
	});

	test('end where the terminal has another size', async () => {
		const typed = new Typed();
		typed.type('a');
		typed.stdout.emit('resize');
		expect(await typed.running).toBe('a');
		typed.type('b');
		expect([typed.state, typed.rest]).toEqual(['a', 'b']);
	});

	test('are told from what the terminal answers', () => {
		const typed = new Typed();
		typed.type('\u{1B}]11;rgb:0000/0000/0000\u{7}', 'a');
		expect(typed.heard).toEqual(['\u{1B}]11;rgb:0000/0000/0000\u{7}']);
		expect(typed.shown).toEqual(['a']);
	});

	test('that fail are told to whoever waits', async () => {
		const typed = new Typed({
			frameOf() {
				throw new Error('no frame');
			},
		});
		typed.type('a');
		await expect(typed.running).rejects.toThrow('no frame');
		expect(typed.timers.size).toBe(0);
	});
});
