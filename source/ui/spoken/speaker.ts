import {safeText} from '../../text/safe.ts';
import {displayWidth} from '../../text/width.ts';
import {echoed} from './echo.ts';
import type {Prompt} from './prompt.ts';

/** A terminal to which lines are appended. */
export interface Paper {
	readonly columns: number;
	readonly write: (text: string) => unknown;
}

/** Writes lines one below the other, and keeps a line open while somebody types in it. Nothing is written twice. */
export class Speaker {
	readonly #paper: Paper;
	#open: Prompt | null = null;

	constructor(paper: Paper) {
		this.#paper = paper;
	}

	/** Says lines, below the line that is open. */
	say(lines: readonly string[]): void {
		if (lines.length === 0) return;
		const end = this.#open === null ? '' : '\n';
		this.#open = null;
		// At once, so that a screen reader does not begin to read in the middle.
		this.#paper.write(end + lines.map(line => `${safeText(line)}\n`).join(''));
	}

	/** Shows what is typed: on the line that is open for it, or on a new one. */
	type(prompt: Prompt): void {
		const {label, field} = prompt;
		const room = this.#paper.columns - displayWidth(label) - 3;
		const text = this.#open?.label === label ? echoed(this.#open.field, field, room) : null;
		if (text === null) {
			this.close();
			const empty = {text: '', cursor: 0};
			this.#paper.write(`${label}: ${echoed(empty, field, room) ?? field.text}`);
		} else if (text !== '') this.#paper.write(text);
		this.#open = prompt;
	}

	/** Ends the line that is open. */
	close(): void {
		if (this.#open !== null) this.#paper.write('\n');
		this.#open = null;
	}
}
