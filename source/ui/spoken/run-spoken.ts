import type {JobControl} from '../kit/program-terminal.ts';
import {placeInPiece, type Input} from '../kit/program.ts';
import {pasteMode} from '../kit/paste-mode.ts';
import {TerminalInput} from '../kit/terminal-input.ts';
import type {Conversation, Timer} from './conversation.ts';
import {spokenIn} from './messages/index.ts';
import {TypedKeys} from './typed-keys.ts';

/** Milliseconds for which the rest of a sequence may follow its Escape. */
const escapeWithin = 50;

/** The terminal of a conversation. */
export interface SpokenTerminal {
	readonly stdin: NodeJS.ReadStream;
	readonly write: (text: string) => unknown;
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	readonly timer: Timer;
	readonly jobs: JobControl | null;
}

/** Hands what is typed to a conversation until it is over, and gives its exit code; 0 where the terminal goes away. */
export async function runSpoken(conversation: Conversation, terminal: SpokenTerminal): Promise<number> {
	setModes(terminal, true);
	conversation.begin();
	const {stdin, jobs} = terminal;
	await new Promise<void>(done => {
		const hearing = new Hearing(conversation, terminal, () => {
			unwatch?.();
			stdin.off('data', hear).off('end', end).off('error', end);
			conversation.close();
			setModes(terminal, false);
			stdin.pause();
			done();
		});
		const hear = (chunk: string | Buffer): void => hearing.hear(String(chunk));
		const end = (): void => hearing.end();
		const unwatch = jobs?.watch(
			() => void hearing.suspend(),
			() => hearing.goOn(),
		);
		stdin.setEncoding('utf8');
		stdin.on('data', hear).on('end', end).on('error', end);
	});
	return conversation.end ?? 0;
}

/** Takes what a terminal sends apart into keys, and hands them on one by one, but while the job is stopped. */
class Hearing {
	readonly #conversation: Conversation;
	readonly #terminal: SpokenTerminal;
	readonly #onEnd: () => void;
	readonly #sorter = new TerminalInput(() => false);
	readonly #keys = new TypedKeys();
	readonly #waiting: Input[] = [];
	#isAway = false;
	#stopWaiting = (): void => undefined;

	/** @param onEnd called once, when nothing more is to be heard */
	constructor(conversation: Conversation, terminal: SpokenTerminal, onEnd: () => void) {
		this.#conversation = conversation;
		this.#terminal = terminal;
		this.#onEnd = onEnd;
	}

	/** Takes a chunk of input; an Escape waits a moment for what may belong to it. */
	hear(chunk: string): void {
		const {clock, timer} = this.#terminal;
		this.#stopWaiting();
		const inputs = this.#keys.take(this.#sorter.take(chunk, clock()).typed);
		this.#waiting.push(
			...inputs.map((input, index) =>
				input.type === 'press' ? {...input, ...placeInPiece(inputs, index)} : input,
			),
		);
		if (this.#keys.isWaiting)
			this.#stopWaiting = timer(escapeWithin, () => {
				this.#waiting.push(...this.#keys.flush());
				this.#takeAll();
			});
		this.#takeAll();
	}

	/** Sends the job to the background, and says where one is once it is back. */
	async suspend(): Promise<void> {
		const {jobs} = this.#terminal;
		if (this.#isAway || jobs === null) return;
		this.#isAway = true;
		this.#conversation.close();
		setModes(this.#terminal, false);
		await jobs.stop();
		this.#isAway = false;
		this.goOn();
	}

	/** Goes on after a stop, whoever has stopped the job. */
	goOn(): void {
		if (this.#isAway) return;
		// Somebody else may have had the terminal: a mode that is believed to be set is not set again.
		setModes(this.#terminal, false);
		setModes(this.#terminal, true);
		this.#conversation.sayHere(spokenIn(this.#conversation.language).isBack);
		this.#takeAll();
	}

	/** Hears nothing more. */
	end(): void {
		this.#stopWaiting();
		this.#onEnd();
	}

	#takeAll(): void {
		while (!this.#isAway && this.#conversation.end === null) {
			const input = this.#waiting.shift();
			if (input === undefined) return;
			if (this.#conversation.isSuspending(input)) void this.suspend();
			else this.#conversation.take(input);
		}
		if (this.#conversation.end !== null) this.end();
	}
}

/**
 * Keys come one by one and are not echoed by the terminal, and pastes are told, or all of it is as before. No other
 * mode is ever set.
 */
function setModes({stdin, write}: SpokenTerminal, isOn: boolean): void {
	stdin.setRawMode(isOn);
	write(isOn ? pasteMode.on : pasteMode.off);
}
