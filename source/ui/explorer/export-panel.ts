import type {FormatId} from '../../export/index.ts';
import type {SearchRequest} from '../../search/index.ts';
import type {TextField} from '../kit/text-field/index.ts';

/**
 * The records that can be exported: one, its visit, those of the panel below, those marked in this session where others
 * are marked too, all that are marked, the view, or all.
 */
export type ExportScope = 'record' | 'visit' | 'these' | 'session' | 'marked' | 'view' | 'everything';

/** The dialog that writes records to a file. */
export interface ExportPanel {
	readonly type: 'export';
	/** The record over which it was opened; null over an empty list. */
	readonly id: string | null;
	/** The records of the panel over which it was opened, of people or of two; null over others. */
	readonly these: SearchRequest | null;
	readonly scope: ExportScope;
	readonly format: FormatId;
	readonly isDetailed: boolean;
	readonly hasByteOrderMark: boolean;
	readonly path: TextField;
	/** True once a name was typed: then only its extension follows what is chosen. */
	readonly isNamed: boolean;
	/** The part that the keys change. Letters are text in the target only. */
	readonly focus: 'scope' | 'format' | 'extra' | 'target';
	/** The first line of the preview. */
	readonly scroll: number;
	/** Set once the file was found to exist: Enter then overwrites. */
	readonly isOverwriting: boolean;
	/** The way of the file that is being written; null while none is. */
	readonly writing: {readonly written: number; readonly total: number} | null;
}
