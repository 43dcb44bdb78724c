import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn, type IPty} from '@lydell/node-pty';
import xterm from '@xterm/headless';

const builtProgram = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Milliseconds after which a screen is given up: far more than a loaded machine needs, but a hang ends some day. */
const patience = 120_000;

/** Keys as a terminal sends them. */
export const keys = {
	up: '\u{1B}[A',
	down: '\u{1B}[B',
	right: '\u{1B}[C',
	left: '\u{1B}[D',
	pageUp: '\u{1B}[5~',
	pageDown: '\u{1B}[6~',
	home: '\u{1B}[H',
	end: '\u{1B}[F',
	enter: '\r',
	escape: '\u{1B}',
	tab: '\t',
	shiftTab: '\u{1B}[Z',
	backspace: '\u{7F}',
	space: ' ',
	ctrlC: '\u{03}',
	ctrlD: '\u{04}',
	ctrlU: '\u{15}',
	ctrlW: '\u{17}',
} as const;

/** The expectation of a screen: a text, a pattern, or a condition on the whole of it. */
export type Shown = string | RegExp | ((text: string) => boolean);

/** The options of a session. */
export interface SessionOptions {
	/** The program's file; the checkout's own build where none is given. */
	readonly program?: string;
	/** A line for `sh` instead, in which `communique` stands for the program. */
	readonly shell?: string;
	readonly arguments?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
	/**
	 * The colours that the terminal answers, in hexadecimal, by `background` or a number from 0 to 15. Where it is
	 * missing the terminal answers no question at all.
	 */
	readonly colours?: Readonly<Record<string | number, string>>;
	/** A folder to run in; a fresh one that goes away with the session where none is given. */
	readonly folder?: string;
}

/** The built program in a real pseudo-terminal, its output on a real terminal's screen. */
export class Session {
	readonly screen: InstanceType<typeof xterm.Terminal>;
	readonly folder: string;
	/** Settles when the program has ended. */
	readonly ended: Promise<{readonly code: number; readonly signal: number}>;
	readonly #pty: IPty;
	readonly #watchers = new Set<() => void>();
	readonly #ownsFolder: boolean;
	/** The folder of state and configuration, so that no session takes up what another has left. */
	readonly #settings = mkdtempSync(join(tmpdir(), 'communique-e2e-'));
	#output = '';
	/** Pieces of output that have not reached the screen yet. */
	#pending = 0;
	#isOver = false;

	constructor(options: SessionOptions = {}) {
		const {columns = 80, rows = 24, environment = {}} = options;
		this.#ownsFolder = options.folder === undefined;
		this.folder = options.folder ?? mkdtempSync(join(tmpdir(), 'communique-e2e-'));
		this.screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
		const [file, parameters] = commandOf(options);
		this.#pty = spawn(file, parameters, {
			name: environment['TERM'] ?? 'xterm-256color',
			cols: columns,
			rows,
			cwd: this.folder,
			env: {
				PATH: process.env['PATH'] ?? '',
				HOME: this.folder,
				XDG_DATA_HOME: join(this.folder, 'data'),
				XDG_STATE_HOME: join(this.#settings, 'state'),
				XDG_CONFIG_HOME: join(this.#settings, 'config'),
				LANG: 'C.UTF-8',
				TZ: 'UTC',
				...environment,
			},
		});
		if (options.colours) this.#answer(options.colours);
		this.#pty.onData(data => {
			this.#output += data;
			this.#pending++;
			this.screen.write(data, () => {
				this.#pending--;
				for (const watcher of this.#watchers) watcher();
			});
		});
		this.ended = new Promise(resolve => {
			this.#pty.onExit(({exitCode, signal}) => {
				this.#isOver = true;
				// What the program wrote last is still on its way to the screen.
				this.screen.write('', () => {
					for (const watcher of this.#watchers) watcher();
					resolve({code: exitCode, signal: signal ?? 0});
				});
			});
		});
	}

	/** Lets the terminal answer what its colours are, and then what it is (DA1). */
	#answer(colours: Readonly<Record<string | number, string>>): void {
		const {parser} = this.screen;
		const say = (code: string, hex: string | undefined): true => {
			const parts = hex?.match(/../gu)?.map(part => part + part);
			if (parts) this.type(`\u{1B}]${code};rgb:${parts.join('/')}\u{1B}\\`);
			return true;
		};
		parser.registerOscHandler(11, () => say('11', colours['background']));
		parser.registerOscHandler(4, data => {
			const number = data.split(';', 1)[0] ?? '';
			return say(`4;${number}`, colours[number]);
		});
		parser.registerCsiHandler({final: 'c'}, () => {
			this.type('\u{1B}[?62;22c');
			return true;
		});
	}

	/** The process that runs in the terminal. */
	get processId(): number {
		return this.#pty.pid;
	}

	/** The output of the program so far, control sequences included. */
	get output(): string {
		return this.#output;
	}

	/** Forgets what was written so far. */
	clearOutput(): void {
		this.#output = '';
	}

	/** The screen's lines, without the blanks at their ends. */
	lines(): string[] {
		const {active} = this.screen.buffer;
		// A terminal that was made narrower keeps what it no longer shows.
		const {cols, rows} = this.screen;
		return Array.from({length: rows}, (_, row) =>
			(active.getLine(active.viewportY + row)?.translateToString(true, 0, cols) ?? '').trimEnd(),
		);
	}

	/** The screen as one text. */
	text(): string {
		return this.lines().join('\n');
	}

	/** True where the alternate screen is shown. */
	get isAlternate(): boolean {
		return this.screen.buffer.active.type === 'alternate';
	}

	/** Sends keys in one piece, as a terminal does with a paste or an input method. */
	type(text: string): void {
		this.#pty.write(text);
	}

	/**
	 * Whether the screen shows a whole frame: all output has reached it, and none is half drawn (DEC mode 2026,
	 * synchronized output).
	 */
	get isSettled(): boolean {
		return (
			this.#pending === 0 &&
			this.#output.lastIndexOf('\u{1B}[?2026h') <= this.#output.lastIndexOf('\u{1B}[?2026l')
		);
	}

	/** Sends keys one at a time, each once the screen shows what the one before it did. */
	async steps(...steps: readonly (readonly [key: string, shown: Shown])[]): Promise<void> {
		for (const [key, shown] of steps) {
			this.type(key);
			await this.shows(shown);
		}
	}

	/** Waits until the screen shows something. */
	async shows(expected: Shown): Promise<void> {
		await this.until(text => {
			if (typeof expected === 'function') return expected(text);
			return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
		}, String(expected));
	}

	/**
	 * Waits until the screen fulfils a condition in a whole frame; fails with the screen after a while, or at once
	 * when the program is over.
	 */
	async until(condition: (text: string) => boolean, name = 'the condition'): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const finish = (act: () => void): void => {
				clearTimeout(timer);
				this.#watchers.delete(check);
				act();
			};
			const fail = (why: string): void =>
				finish(() => reject(new Error(`${why} before the screen showed ${name}:\n${this.text()}`)));
			const check = (): void => {
				if (this.isSettled && condition(this.text())) finish(resolve);
				else if (this.#isOver) fail('The program ended');
			};
			const timer = setTimeout(() => fail(`${patience} ms passed`), patience);
			this.#watchers.add(check);
			check();
		});
	}

	resize(columns: number, rows: number): void {
		this.screen.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	kill(signal: string): void {
		this.#pty.kill(signal);
	}

	/** Takes the terminal away, as closing its window does. */
	hangUp(): void {
		(this.#pty as IPty & {destroy(): void}).destroy();
	}

	/** Ends the program, if it still runs, and removes its folder. */
	async dispose(): Promise<void> {
		if (!this.#isOver) this.#pty.kill('SIGKILL');
		await this.ended;
		this.screen.dispose();
		rmSync(this.#settings, {recursive: true, force: true});
		if (this.#ownsFolder) rmSync(this.folder, {recursive: true, force: true});
	}
}

function commandOf(options: SessionOptions): [string, string[]] {
	const program = options.program ?? builtProgram;
	const parameters = [...(options.arguments ?? [])];
	if (options.shell === undefined) return [process.execPath, [program, ...parameters]];
	const line = `communique() { "${process.execPath}" "${program}" "$@"; }; ${options.shell}`;
	return ['/bin/sh', ['-c', line]];
}
