import {graphemes} from '../../text/width.ts';
import {pressOf, type KeyPress} from '../kit/keys.ts';
import type {Input} from '../kit/program.ts';

const escape = '\u{1B}';
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;

/** Keys by the last letters of their sequences, and by the numbers before `~` (xterm's ctlseqs, "Function Keys"). */
const byLetter: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	Z: 'tab',
};
const byNumber: Readonly<Record<string, string>> = {
	1: 'home',
	3: 'delete',
	4: 'end',
	5: 'page-up',
	6: 'page-down',
	7: 'home',
	8: 'end',
};
const sequence = /^\u{1B}(?:\[|O)(?<number>\d*)(?:;(?<modifier>\d+))?(?<end>[A-Za-z~])/u;
/** Any other control sequence, which is no key. */
const unknown = /^\u{1B}\[[0-?]*[ -/]*[@-~]/u;
/** The beginning of a sequence whose end is still to come. */
const begun = /^\u{1B}(?:\[[0-?]*[ -/]*|O\d*)?$/u;

/**
 * Reads what a terminal sends as keys and pastes: arrows and their kin by their sequences, Alt by the Escape before a
 * letter, the rest letter by letter.
 */
export class TypedKeys {
	#pending = '';

	/** Takes what has arrived; a sequence that is not whole waits for its end. */
	take(chunk: string): readonly Input[] {
		return this.#read(this.#pending + chunk, false);
	}

	/** True while something waits for its end. */
	get isWaiting(): boolean {
		return this.#pending !== '';
	}

	/** Takes what has waited as it is: Escape alone is a key. A paste goes on waiting. */
	flush(): readonly Input[] {
		return this.#pending.startsWith(pasteStart) ? [] : this.#read(this.#pending, true);
	}

	#read(text: string, isLast: boolean): readonly Input[] {
		const inputs: Input[] = [];
		let rest = text;
		this.#pending = '';
		while (rest !== '') {
			const [own, length] = nextOf(rest, isLast);
			if (length === 0) {
				this.#pending = rest;
				break;
			}
			inputs.push(...own);
			rest = rest.slice(length);
		}
		return inputs;
	}
}

/** The inputs with which a text begins, and their length; 0 where the end is still to come. */
function nextOf(text: string, isLast: boolean): readonly [readonly Input[], number] {
	if (text.startsWith(pasteStart)) {
		const end = text.indexOf(pasteEnd);
		if (end < 0) return [[], 0];
		return [[{type: 'paste', text: text.slice(pasteStart.length, end)}], end + pasteEnd.length];
	}
	if (!text.startsWith(escape)) {
		const plain = text.split(escape, 1)[0] ?? '';
		const presses = plain === '\n' ? [silent('ctrl-j')] : graphemes(plain).flatMap(pressOf);
		return [presses.map(pressed), plain.length];
	}
	if (begun.test(text) && !isLast) return [[], 0];
	const key = sequence.exec(text);
	if (key) {
		const name = nameOf(key.groups ?? {});
		return [name === null ? [] : [pressed(silent(name))], key[0].length];
	}
	const other = unknown.exec(text);
	if (other) return [[], other[0].length];
	return escaped(text);
}

/** Escape, or Alt with the letter behind it. */
function escaped(text: string): readonly [readonly Input[], number] {
	const [letter = ''] = graphemes(text.slice(1));
	const [press] = letter === '' || letter === escape ? [] : pressOf(letter);
	if (!press) return [[pressed(silent('escape'))], 1];
	return [[pressed(silent(`alt-${press.name}`))], 1 + letter.length];
}

/** The name of a key with its modifiers (1 more than the sum of Shift 1, Alt 2, Ctrl 4); null for one without. */
function nameOf({number, modifier, end}: Readonly<Record<string, string | undefined>>): string | null {
	const name = end === '~' ? byNumber[number ?? ''] : byLetter[end ?? ''];
	if (name === undefined) return null;
	const held = end === 'Z' ? 1 : Number(modifier ?? 1) - 1;
	return `${held & 4 ? 'ctrl-' : ''}${held & 2 ? 'alt-' : ''}${held & 1 ? 'shift-' : ''}${name}`;
}

function silent(name: string): KeyPress {
	return {name, text: ''};
}

function pressed(press: KeyPress): Input {
	return {type: 'press', press};
}
