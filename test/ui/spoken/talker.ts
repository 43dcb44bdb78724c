import type {Store} from '../../../source/store/index.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import type {CopyWay, Ports, SaveResult, SaveTold, SavingOn} from '../../../source/ui/explorer/ports.ts';
import {Conversation} from '../../../source/ui/spoken/conversation.ts';
import {Speaker} from '../../../source/ui/spoken/speaker.ts';
import {spokenProgram} from '../../../source/ui/spoken/spoken-program.ts';
import {ViewsInMemory} from '../../fixtures/views-in-memory.ts';
import {explorerOf, savedFile, type SavedFile} from '../explorer/player.ts';
import {opened} from '../explorer/keyboard.ts';
import {pressOf} from '../kit/presses.ts';

/** A conversation with the explorer of a store, on paper, with a clock that goes on when it is told to. */
export class Talker {
	readonly conversation: Conversation;
	readonly saved: SavedFile[] = [];
	readonly copied: string[] = [];
	readonly savedViews = new ViewsInMemory();
	/** Whether there is a browser, the way to the clipboard, and how an attempt to save ends. */
	hasBrowser = true;
	copyWay: CopyWay = 'terminal';
	saveResult: SaveResult | SavingOn = {type: 'written', path: '/home/reader/out.md'};
	/** Is told how the file comes on that is being written; null where none is. */
	told: SaveTold | null = null;
	/** Says that the browser called last did not come up. */
	failOpening = (): void => undefined;
	/** Says why the last mark, note or tag cannot be written. */
	failKeeping: (reason: string) => void = () => undefined;
	#written = '';
	#read = 0;
	#waiting: (() => void) | null = null;

	constructor(store: Store, state: State = opened(), columns = 400) {
		const ports: Ports = {
			save: (request, told) => {
				this.saved.push(savedFile(request));
				this.told = told;
				return this.saveResult;
			},
			stopSaving: () => undefined,
			openUrl: (_, failed) => {
				this.failOpening = failed;
				return this.hasBrowser;
			},
			keep: (_, told) => {
				this.failKeeping = told.failed;
			},
			copy: text => {
				this.copied.push(text);
				return this.copyWay;
			},
			savedViews: this.savedViews,
		};
		const speaker = new Speaker({
			columns,
			write: text => {
				this.#written += text;
			},
		});
		const timer = (_: number, act: () => void): (() => void) => {
			this.#waiting = act;
			return () => {
				this.#waiting = null;
			};
		};
		this.conversation = new Conversation(spokenProgram(explorerOf(store), ports), state, speaker, timer);
	}

	/** Presses keys, names separated by spaces, and gives what was written since the last time. */
	say(keys = ''): string {
		for (const name of keys.split(' ').filter(Boolean))
			this.conversation.take({type: 'press', press: pressOf(name)});
		return this.#since();
	}

	/** Types a text letter by letter. */
	type(text: string): string {
		for (const letter of text)
			this.conversation.take({type: 'press', press: pressOf(letter === ' ' ? 'space' : letter)});
		return this.#since();
	}

	/** Lets a second go by, and gives what is said then. */
	pause(): string {
		const act = this.#waiting;
		this.#waiting = null;
		act?.();
		return this.#since();
	}

	/** Everything that was written. */
	get written(): string {
		return this.#written;
	}

	#since(): string {
		const text = this.#written.slice(this.#read);
		this.#read = this.#written.length;
		return text;
	}
}
