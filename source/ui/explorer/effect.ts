import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {Command} from './commands.ts';
import type {CopyWay, SaveResult} from './ports.ts';
import type {SavedView, ViewsChanged} from './views-ports.ts';

/** An act outside the screen that a key asks for, as data. */
export type Effect =
	| {
			/** The file of the open export dialog, or of the panel whose file is named, to disk. */
			readonly type: 'save';
			readonly isOverwriting: boolean;
	  }
	/** Gives up the file that is being written. */
	| {readonly type: 'stop-saving'}
	| KeepEffect
	/** The citation of a record, by its id, to the clipboard; in the list, those of what this session has marked. */
	| {readonly type: 'copy-citation'; readonly id: string}
	/** The address of the first source of a record that has one, by its id, to the clipboard. */
	| {readonly type: 'copy-address'; readonly id: string}
	/** The open brief to the clipboard. */
	| {readonly type: 'copy-brief'}
	| {readonly type: 'copy-text'; readonly what: Copied; readonly text: string}
	/** A web address in the browser. */
	| {readonly type: 'open'; readonly url: string}
	| RunCommand
	| ViewsEffect;

/** Marks, notes and tags, to the reader's database. */
export interface KeepEffect {
	readonly type: 'keep';
	readonly changes: readonly WorkingSetChange[];
	/** The act that the same key asks for besides. */
	readonly next?: Effect;
}

/** A command of the panel that has the keys, or of the list, called by its name; it comes back as an answer. */
export interface RunCommand {
	readonly type: 'run';
	readonly command: Command;
	readonly of: 'panel' | 'list';
}

/** An act on the saved views. */
export type ViewsEffect =
	/** Reads them; `isRefreshing` where what the package has newer is to come in before. */
	| {readonly type: 'read-views'; readonly isRefreshing: boolean}
	/** The view of the list under a name. */
	| {readonly type: 'save-view'; readonly name: string; readonly isReplacing: boolean}
	| {readonly type: 'open-view'; readonly name: string}
	| {readonly type: 'remove-view'; readonly name: string};

/** The saved views after an act on them. */
export type ViewsAnswer = {readonly views: readonly SavedView[]} &
	/** They were read; `why` is the reason for which newer data of the package stay out, if any do. */
	(
		| {readonly type: 'views'; readonly why: string | null}
		/** A view as it was saved, the records that it has now, and how many of them are new since it was looked at. */
		| {
				readonly type: 'view-opened';
				readonly saved: SavedView;
				readonly total: number;
				readonly fresh: number;
				readonly result: ViewsChanged;
				/** As of `views`. */
				readonly why: string | null;
		  }
		/** Somebody else has removed it. */
		| {readonly type: 'view-gone'; readonly name: string}
		| {
				readonly type: 'view-saved';
				readonly name: string;
				readonly total: number;
				readonly result: ViewsChanged;
		  }
		| {readonly type: 'view-removed'; readonly name: string; readonly result: ViewsChanged}
	);

/** The sort of text that is copied. */
export type Copied = 'citation' | 'address' | 'brief';

/** The outcome of an effect. */
export type Answer =
	| RunCommand
	| ViewsAnswer
	/** A file is being written, and has come so far. */
	| {readonly type: 'saving'; readonly written: number; readonly total: number}
	/** A file of so many records. */
	| {readonly type: 'saved'; readonly result: SaveResult; readonly count: number}
	/** Marks, notes and tags that last for the session alone, and the reason. */
	| {readonly type: 'not-kept'; readonly reason: string}
	/** A text that is on its way to a clipboard, or is not. */
	| {
			readonly type: 'copied';
			readonly what: Copied;
			readonly way: CopyWay;
			readonly text: string;
			readonly count: number;
	  }
	/** A record has no source with an address. */
	| {readonly type: 'no-address'}
	/** An address for which a browser was called. */
	| {readonly type: 'opened'; readonly url: string}
	/** One for which there is none, which may be known late, and the place (mode.ts) from which it was opened. */
	| {readonly type: 'not-opened'; readonly url: string; readonly from: string};
