import {linesOf} from '../../../source/ui/kit/frame.ts';
import {lineText} from '../../../source/ui/kit/line.ts';
import {drawn, taken, type Input, type Size} from '../../../source/ui/kit/program.ts';
import type {ReviewInput} from '../../../source/ui/review/input.ts';
import type {ReviewState} from '../../../source/ui/review/model.ts';
import {reviewProgram} from '../../../source/ui/review/review-program.ts';
import {Reviewer} from '../../../source/ui/review/reviewer.ts';
import {initialReview} from '../../../source/ui/review/state.ts';
import {pressOf} from '../kit/presses.ts';
import {reviewStart} from './samples.ts';

/** A review on a terminal of a size, played by keys. */
export class Player {
	readonly reviewer: Reviewer;
	state: ReviewState;
	columns: number;
	rows: number;

	constructor(start: ReviewInput = reviewStart(), columns = 80, rows = 24) {
		this.reviewer = new Reviewer(start, '2026-07-30');
		this.state = initialReview(start, 'en');
		this.columns = columns;
		this.rows = rows;
	}

	/** Presses keys one after the other, names separated by spaces: `enter j e`. */
	press(keys: string): this {
		for (const name of keys.split(' ').filter(Boolean)) {
			this.#take({type: 'press', press: pressOf(name)});
		}
		return this;
	}

	/** Types a text, or pastes it. */
	paste(text: string): this {
		this.#take({type: 'paste', text});
		return this;
	}

	get model() {
		return this.reviewer.viewModel(this.state, this.columns, this.rows);
	}

	/** The screen as text. */
	get frame(): string {
		return linesOf(drawn(this.#program, this.state, this.#size))
			.map(line => lineText(line, false).trimEnd())
			.join('\n');
	}

	get #program() {
		return reviewProgram(this.reviewer);
	}

	get #size(): Size {
		const {columns, rows} = this;
		return {columns, rows};
	}

	#take(input: Input): void {
		this.state = taken(this.#program, this.state, input, this.#size);
	}

	/** Every decision, one letter a record: `a` or `r`. */
	get decisions(): string {
		return this.state.work.items.map(item => item.decision.charAt(0)).join('');
	}

	/** The selected record as it stands. */
	get record() {
		const record = this.state.work.items[this.state.cursor]?.record;
		if (!record) throw new Error('no record is selected');
		return record;
	}
}

/** A review of the samples after these keys. */
export function played(keys: string, start?: ReviewInput, columns?: number, rows?: number): Player {
	return new Player(start, columns, rows).press(keys);
}
