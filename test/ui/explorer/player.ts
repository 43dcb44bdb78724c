import type {WorkingSetChange} from '../../../source/domain/working-set.ts';
import {Search} from '../../../source/search/index.ts';
import type {Store} from '../../../source/store/index.ts';
import {explorerProgram} from '../../../source/ui/explorer/explorer-program.ts';
import type {Answer} from '../../../source/ui/explorer/effect.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import type {
	CopyWay,
	Ports,
	SaveRequest,
	SaveResult,
	SaveTold,
	SavingOn,
} from '../../../source/ui/explorer/ports.ts';
import {Explorer} from '../../../source/ui/explorer/reading/explorer.ts';
import type {ViewModel} from '../../../source/ui/explorer/view-model.ts';
import {linesOf} from '../../../source/ui/kit/frame.ts';
import {lineText} from '../../../source/ui/kit/line.ts';
import {drawn, taken, type Input, type MouseAct, type Size} from '../../../source/ui/kit/program.ts';
import {ViewsInMemory} from '../../fixtures/views-in-memory.ts';
import {pressOf} from '../kit/presses.ts';
import {opened} from './keyboard.ts';

/** The explorer of a store on a day of the tests. */
export function explorerOf(store: Store, database?: string): Explorer {
	return new Explorer(store, new Search(store), {
		today: '2026-07-30',
		hasLinks: false,
		folder: '/home/reader/notes',
		home: '/home/reader',
		database,
	});
}

/** A file as it was to be written. */
export interface SavedFile extends Omit<SaveRequest, 'pieces'> {
	readonly text: string;
}

/** The file of a request, whole. */
export function savedFile({pieces, ...rest}: SaveRequest): SavedFile {
	return {...rest, text: [...pieces()].join('')};
}

/** The explorer on a terminal of a size, played by keys; the world outside only takes down what it is asked for. */
export class Player {
	readonly explorer: Explorer;
	state: State;
	columns: number;
	rows: number;
	/** What was asked of the world outside, in order. */
	readonly asked: string[] = [];
	readonly saved: SavedFile[] = [];
	/** What was to be written of marks, notes and tags. */
	readonly kept: WorkingSetChange[] = [];
	/** Says why the last of it cannot be written. */
	failKeeping: (reason: string) => void = () => undefined;
	/** How the next attempts to save end. */
	saveResult: SaveResult | SavingOn = {type: 'written', path: '/home/reader/out.md'};
	/** Is told how the file comes on that is being written; null where none is. */
	told: SaveTold | null = null;

	/** Whether there is a browser, and the way to the clipboard. */
	hasBrowser = true;
	copyWay: CopyWay = 'terminal';
	readonly savedViews = new ViewsInMemory();
	/** Says that the browser called last did not come up. */
	failOpening = (): void => undefined;

	/** @param database the one that was named */
	constructor(store: Store, columns = 80, rows = 24, state: State = opened(), database?: string) {
		this.explorer = explorerOf(store, database);
		this.state = state;
		this.columns = columns;
		this.rows = rows;
	}

	/** Presses keys one after the other, names separated by spaces: `/ g i a n g enter`. */
	press(keys: string): this {
		for (const name of keys.split(' ').filter(Boolean)) this.#take({type: 'press', press: pressOf(name)});
		return this;
	}

	/** Pastes a text. */
	paste(text: string): this {
		this.#take({type: 'paste', text});
		return this;
	}

	/** Does something with the mouse at a line and column of the screen, from 0. */
	mouse(act: MouseAct, line: number, column: number): this {
		this.#take({type: 'mouse', act, line, column});
		return this;
	}

	get model(): ViewModel {
		return this.explorer.viewModel(this.state, this.columns, this.rows);
	}

	/** The lines of the screen as they are drawn. */
	get wholeLines(): readonly string[] {
		return linesOf(drawn(this.#program, this.state, this.#size)).map(line => lineText(line, false));
	}

	/** The lines of the screen, without the spaces at their ends. */
	get lines(): readonly string[] {
		return this.wholeLines.map(line => line.trimEnd());
	}

	/** The screen as one text. */
	get frame(): string {
		return this.lines.join('\n');
	}

	/** The world outside. */
	get ports(): Ports {
		const {asked, saved} = this;
		return {
			save: (request, told) => {
				saved.push(savedFile(request));
				this.told = this.saveResult.type === 'saving' ? told : null;
				return this.saveResult;
			},
			stopSaving: () => {
				this.told = null;
			},
			openUrl: (url, failed) => {
				asked.push(`open ${url}`);
				this.failOpening = failed;
				return this.hasBrowser;
			},
			keep: (changes, told) => {
				this.kept.push(...changes);
				this.failKeeping = told.failed;
			},
			copy: text => {
				asked.push(`copy ${text}`);
				return this.copyWay;
			},
			savedViews: this.savedViews,
		};
	}

	get #program() {
		return explorerProgram(this.explorer, this.ports);
	}

	get #size(): Size {
		const {columns, rows} = this;
		return {columns, rows};
	}

	#take(input: Input | Answer): void {
		this.state = taken(this.#program, this.state, input, this.#size, answer => this.#take(answer));
	}
}
