import type {SearchRequest} from '../../search/index.ts';
import type {TextField} from '../kit/text-field/index.ts';

/** The brief of a view, or of a person or pair, before it is written or copied. */
export interface BriefPanel {
	readonly type: 'brief';
	readonly request: SearchRequest;
	/** True for both languages, one after the other. */
	readonly isBilingual: boolean;
	readonly scroll: number;
}

/** The name of the file to which the panel below is written: a brief, the timeline, the ledger. */
export interface SavingPanel {
	readonly type: 'saving';
	readonly path: TextField;
	/** Set once the file was found to exist: Enter then overwrites. */
	readonly isOverwriting: boolean;
}

/** The line over the timeline in which a query is typed that becomes a row of it. */
export interface AddingPanel {
	readonly type: 'adding';
	readonly field: TextField;
}

/** The panels that can be written to a file as they are. */
export type WrittenPanel = 'brief' | 'timeline' | 'ledger';
