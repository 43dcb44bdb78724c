import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import type {Conversation} from '../../../source/ui/spoken/conversation.ts';
import {pasteMode} from '../../../source/ui/kit/paste-mode.ts';
import {runSpoken} from '../../../source/ui/spoken/run-spoken.ts';
import type {Input} from '../../../source/ui/kit/program.ts';

/** A terminal whose clock stands still, and a conversation that writes down what it hears; `q` ends it. */
function hearing() {
	const heard: string[] = [];
	const stdin = Object.assign(new EventEmitter(), {
		isRaw: false,
		setRawMode(isRaw: boolean) {
			heard.push(isRaw ? 'raw' : 'cooked');
		},
		setEncoding: () => undefined,
		pause: () => heard.push('paused'),
	});
	const together: string[] = [];
	let end: number | null = null;
	const conversation = {
		get end() {
			return end;
		},
		language: 'en',
		begin: () => heard.push('begun'),
		close: () => heard.push('closed'),
		sayHere: (first: string) => heard.push(first),
		isSuspending: (input: Input) => input.type === 'press' && input.press.name === 'ctrl-z',
		take(input: Input) {
			heard.push(input.type === 'press' ? input.press.name : input.type);
			if (input.type === 'press' && input.inPiece === 'later') together.push(input.press.name);
			if (input.type === 'press' && input.press.name === 'q') end = 0;
		},
	};
	let waiting: (() => void) | null = null;
	let wake = (): void => undefined;
	let asked = (): void => undefined;
	let continued = (): void => undefined;
	const run = runSpoken(conversation as unknown as Conversation, {
		stdin: stdin as unknown as NodeJS.ReadStream,
		write: text => heard.push(text === pasteMode.on ? 'paste on' : 'paste off'),
		clock: () => 0,
		timer(_, act) {
			waiting = act;
			return () => {
				waiting = null;
			};
		},
		jobs: {
			stop: () => new Promise(resolve => (wake = resolve)),
			watch(stopAsked, goesOn) {
				asked = stopAsked;
				continued = goesOn;
				return () => heard.push('unwatched');
			},
		},
	});
	const since = (): string[] => heard.splice(0);
	return {
		run,
		since,
		together,
		stdin,
		type: (chunk: string) => {
			stdin.emit('data', chunk);
			return since();
		},
		wait: () => {
			waiting?.();
			return since();
		},
		wake: async () => {
			wake();
			await Promise.resolve();
			await Promise.resolve();
			return since();
		},
		ask: () => asked(),
		goOn: () => continued(),
	};
}

const ended = ['unwatched', 'closed', 'cooked', 'paste off', 'paused'];

test('the modes are set before the first word, and reset after the last key', async () => {
	const {run, since, type} = hearing();
	expect(since()).toEqual(['raw', 'paste on', 'begun']);
	expect(type('jq')).toEqual(['j', 'q', ...ended]);
	expect(await run).toBe(0);
	expect(type('k'), 'after the end').toEqual([]);
});

test('an Escape waits for what may belong to it', () => {
	const {since, type, wait} = hearing();
	since();
	expect(type('\u{1B}')).toEqual([]);
	expect(type('[A')).toEqual(['up']);
	expect(type('\u{1B}')).toEqual([]);
	expect(wait()).toEqual(['escape']);
	expect(wait()).toEqual([]);
});

test('keys that are read in one piece are keys, and told as such', () => {
	const {since, together, type} = hearing();
	since();
	expect(type('10\u{1B}[Bj')).toEqual(['1', '0', 'down', 'j']);
	expect(type('k')).toEqual(['k']);
	expect(together).toEqual(['0', 'down', 'j']);
});

test('answers of a terminal are no keys', () => {
	const {since, type} = hearing();
	since();
	expect(type('\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\j\u{1B}[?62;22c\u{1B}[M !!k')).toEqual(['j', 'k']);
});

test('keys behind Ctrl-Z wait until the job is back', async () => {
	const {since, type, wake} = hearing();
	since();
	expect(type('\u{1A}j')).toEqual(['closed', 'cooked', 'paste off']);
	expect(type('k')).toEqual([]);
	expect(await wake()).toEqual(['cooked', 'paste off', 'raw', 'paste on', 'Back.', 'j', 'k']);
});

test('a stop that others ask for is one, and going on without one sets the modes anew', async () => {
	const {since, ask, goOn, wake} = hearing();
	since();
	ask();
	goOn();
	expect(since()).toEqual(['closed', 'cooked', 'paste off']);
	expect(await wake()).toContain('Back.');
	goOn();
	expect(since()).toEqual(['cooked', 'paste off', 'raw', 'paste on', 'Back.']);
});

test('a terminal that goes away ends it', async () => {
	const {run, since, stdin} = hearing();
	since();
	stdin.emit('end');
	expect(since()).toEqual(ended);
	expect(await run).toBe(0);
});
