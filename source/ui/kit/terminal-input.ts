import {functionKey} from './keys.ts';

/** A turn of the mouse wheel, or a press of its left button, at a cell of the screen, both from 0. */
export interface MouseEvent {
	readonly act: 'wheel-up' | 'wheel-down' | 'click';
	readonly column: number;
	readonly line: number;
}

/** The outcome of a chunk of input: what was typed, what the mouse did, and what the terminal answered. */
interface Sorted {
	readonly typed: string;
	readonly mouse: readonly MouseEvent[];
	/** Whole sequences. */
	readonly answers: readonly string[];
}

/** Milliseconds for which the rest of a sequence is waited for: over ssh it may come in pieces. */
const patience = 1000;
/** Milliseconds within which the rest of a sequence may follow its Escape, which goes on as a key at once. */
const shortPatience = 50;
/** Letters after which an answer that does not end is none. */
const longest = 100_000;

const pasteStart = '\u{1B}[200~';
const pasteEnd = '\u{1B}[201~';
/** Beginnings of OSC, DCS, APC, PM and SOS (ECMA-48, 5.6) as terminals answer; the same bytes are Alt and a letter. */
const stringStart = /^\u{1B}(?:\](?=\d)|P(?=[\d!$+=>?|])|[_^X](?=[!-~]))/u;
/** Those of them that answer a question, and that may still be one. */
const awaited = /^\u{1B}(?:\](?:\d|$)|P(?:[\d!$+=>?|]|$))/u;
const stringEnd = /\u{7}|\u{1B}\\/u;
/** Sequences that are no keys: device attributes, modes, the cursor's place, focus, sizes. */
const report = /^\u{1B}\[(?:[?>=][\d;:]*[ $]?[a-zA-Z]|\d+;\d+R|[IO]|\d+(?:;\d+)*[ct])/u;
const mouse = /^\u{1B}\[<(?<button>\d+);(?<column>\d+);(?<line>\d+)(?<end>[Mm])/u;
/** The form of terminals that do not know the one before: three bytes, each 32 more than its number. */
const oldMouse = /^\u{1B}\[M(?<bytes>[^]{3})/u;
/** F1 as terminals send it (xterm, the keypad of VT220, the Linux console). */
const help = /^\u{1B}(?:OP|\[11~|\[\[A)/u;
const begun = /^\u{1B}\[(?:[\d;:<=>? $]*|M[^]{0,2})$/u;

/** The pieces of a chunk that are not typed. */
interface Kept {
	readonly mouse: MouseEvent[];
	readonly answers: string[];
}

/** Those who are told what is kept back of the input, before what was typed after it is read. */
interface Listeners {
	readonly onMouse: (event: MouseEvent) => void;
	/** Takes a sequence with which the terminal answers. */
	readonly onAnswer: (answer: string) => void;
	/** Told what is typed in a piece of input before it is handed on. */
	readonly onPiece: (typed: string) => void;
}

/**
 * Sorts what a terminal sends: keys and pastes go on, events of the mouse are read, and its answers are kept apart,
 * whole or in pieces, so that none is ever taken for text or keys. The rest of a string is only waited for while the
 * terminal owes an answer: else it would be typing that is held back.
 */
export class TerminalInput {
	readonly #isAwaited: () => boolean;
	#pending = '';
	#since = 0;
	#isPasting = false;
	#escapedAt = Number.NEGATIVE_INFINITY;

	/** @param isAwaited gives true while the terminal was asked something that it has not answered */
	constructor(isAwaited: () => boolean) {
		this.#isAwaited = isAwaited;
	}

	/** @param now milliseconds of a clock */
	take(chunk: string, now: number): Sorted {
		const kept: Kept = {mouse: [], answers: []};
		const before = this.#pendingAt(now);
		const isEscapeGone = before === '' && this.#continuesEscape(chunk, now);
		let rest = `${isEscapeGone ? '\u{1B}' : before}${chunk}`;
		const whole = rest.length;
		let typed = '';
		this.#pending = '';
		while (rest !== '') {
			const [own, length] = this.#next(rest, kept);
			if (length === 0) {
				// What has begun before is waited for from its beginning on.
				if (before === '' || rest.length < whole) this.#since = now;
				this.#pending = rest;
				break;
			}
			typed += own;
			rest = rest.slice(length);
		}
		if (isEscapeGone) typed = typed.replace(/^\u{1B}/u, '');
		this.#escapedAt = typed.endsWith('\u{1B}') ? now : Number.NEGATIVE_INFINITY;
		return {typed, ...kept};
	}

	/** The beginning of a sequence that is still waited for; empty where none is, or it was begun too long ago. */
	#pendingAt(now: number): string {
		return now - this.#since <= patience && this.#pending.length < longest ? this.#pending : '';
	}

	/** Returns true for a chunk that may go on with a sequence whose Escape has gone on as a key. */
	#continuesEscape(chunk: string, now: number): boolean {
		return now - this.#escapedAt <= shortPatience && /^[\]P_^X[]/u.test(chunk);
	}

	/** The part of the first piece that is typed, and the length of the piece; 0 where its end is still to come. */
	#next(text: string, kept: Kept): readonly [typed: string, length: number] {
		if (this.#isPasting) return this.#pasted(text);
		if (!text.startsWith('\u{1B}')) {
			const plain = text.split('\u{1B}', 1)[0] ?? '';
			return [plain, plain.length];
		}
		if (text.startsWith(pasteStart)) {
			this.#isPasting = true;
			return [pasteStart, pasteStart.length];
		}
		const [event = ''] = mouse.exec(text) ?? oldMouse.exec(text) ?? [];
		if (event !== '') {
			kept.mouse.push(...mouseEvents(event));
			return ['', event.length];
		}
		const answer = answerIn(text);
		if (answer !== '') {
			kept.answers.push(answer);
			return ['', answer.length];
		}
		return keyIn(text, begun.test(text) || (this.#isAwaited() && awaited.test(text)));
	}

	#pasted(text: string): readonly [typed: string, length: number] {
		const end = text.indexOf(pasteEnd);
		if (end >= 0) {
			this.#isPasting = false;
			return [text.slice(0, end + pasteEnd.length), end + pasteEnd.length];
		}
		// The mark of the end may come in pieces.
		const [tail = ''] = /\u{1B}(?:\[(?:2(?:0(?:1)?)?)?)?$/u.exec(text) ?? [];
		return [text.slice(0, text.length - tail.length), text.length - tail.length];
	}
}

/** The terminal's input as a screen is to read it, without what {@link TerminalInput} keeps back. */
export function sortedInput(
	stdin: NodeJS.ReadStream,
	input: TerminalInput,
	clock: () => number,
	{onMouse, onAnswer, onPiece}: Listeners,
): NodeJS.ReadStream {
	const read = (size?: number): string | null => {
		const chunk = stdin.read(size) as string | Buffer | null;
		if (chunk === null) return null;
		const {typed, mouse: events, answers} = input.take(String(chunk), clock());
		for (const event of events) onMouse(event);
		for (const answer of answers) onAnswer(answer);
		onPiece(typed);
		return typed;
	};
	return new Proxy(stdin, {
		get(target, property) {
			if (property === 'read') return read;
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		},
	});
}

/** The key with which a text begins, and its length; 0 where its end is still to come, as for what has `begun` so. */
function keyIn(text: string, isBegun: boolean): readonly [typed: string, length: number] {
	const [f1 = ''] = help.exec(text) ?? [];
	if (f1 !== '') return [functionKey, f1.length];
	return isBegun ? ['', 0] : ['\u{1B}', 1];
}

/** The answer with which a text begins; empty for none, and where its end is still to come. */
function answerIn(text: string): string {
	const start = stringStart.exec(text);
	if (!start) return report.exec(text)?.[0] ?? '';
	const end = stringEnd.exec(text.slice(start[0].length));
	return end ? text.slice(0, start[0].length + end.index + end[0].length) : '';
}

/** The event of a sequence; none for a release, a movement, another button, and what is no event of the mouse. */
function mouseEvents(sequence: string): readonly MouseEvent[] {
	const {button, column, line, end} = mouse.exec(sequence)?.groups ?? {};
	if (end === 'M') return eventOf(Number(button), Number(column), Number(line));
	const [code = 0, x = 0, y = 0] = (oldMouse.exec(sequence)?.groups?.['bytes'] ?? '')
		.split('')
		.map(byte => byte.charCodeAt(0) - 32);
	return oldMouse.test(sequence) ? eventOf(code, x, y) : [];
}

const acts: ReadonlyMap<number, MouseEvent['act']> = new Map([
	[0, 'click'],
	[64, 'wheel-up'],
	[65, 'wheel-down'],
]);

function eventOf(button: number, column: number, line: number): readonly MouseEvent[] {
	const act = acts.get(button);
	return act === undefined || column < 1 || line < 1 ? [] : [{act, column: column - 1, line: line - 1}];
}
