import {linesOf} from '../../../source/ui/kit/frame.ts';
import {lineText} from '../../../source/ui/kit/line.ts';
import type {ReviewInput} from '../../../source/ui/review/input.ts';
import type {ReviewState} from '../../../source/ui/review/model.ts';
import {reviewFrame} from '../../../source/ui/review/lines.ts';
import {Reviewer} from '../../../source/ui/review/reviewer.ts';
import {initialReview, reduceReview} from '../../../source/ui/review/state.ts';
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
			const shown = this.reviewer.shown(this.model);
			this.state = reduceReview(this.state, {type: 'press', press: pressOf(name)}, shown);
		}
		return this;
	}

	/** Types a text, or pastes it. */
	paste(text: string): this {
		this.state = reduceReview(this.state, {type: 'paste', text}, this.reviewer.shown(this.model));
		return this;
	}

	get model() {
		return this.reviewer.viewModel(this.state, this.columns, this.rows);
	}

	/** The screen as text. */
	get frame(): string {
		return linesOf(reviewFrame(this.model))
			.map(line => lineText(line, false).trimEnd())
			.join('\n');
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
