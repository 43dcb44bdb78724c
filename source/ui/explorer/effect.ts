import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {CopyWay, SaveResult} from './ports.ts';

/** An act outside the screen that a key asks for, as data. */
export type Effect =
	| {
			/** The file of the open export dialog, or of the panel whose file is named, to disk. */
			readonly type: 'save';
			readonly isOverwriting: boolean;
	  }
	/** Marks, notes and tags, to the reader's database. */
	| {readonly type: 'keep'; readonly changes: readonly WorkingSetChange[]}
	/** The citation of a record, by its id, to the clipboard; in the list, those of what this session has marked. */
	| {readonly type: 'copy-citation'; readonly id: string}
	/** The address of the first source of a record that has one, by its id, to the clipboard. */
	| {readonly type: 'copy-address'; readonly id: string}
	/** The open brief to the clipboard. */
	| {readonly type: 'copy-brief'}
	| {readonly type: 'copy-text'; readonly what: Copied; readonly text: string}
	/** A web address in the browser. */
	| {readonly type: 'open'; readonly url: string};

/** The sort of text that is copied. */
export type Copied = 'citation' | 'address' | 'brief';

/** The outcome of an effect. */
export type Answer =
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
