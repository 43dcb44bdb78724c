import type {Language, Vocabulary} from '../domain/vocabulary.ts';
import type {Annotation} from '../domain/working-set.ts';

/** A piece of a file that is being written: its text, or the same in UTF-8, which `String` makes text again. */
export type Piece = string | Buffer;

/** Settings of an export. */
export interface ExportOptions {
	readonly language: Language;
	/** True where Markdown gets a section for each record after its table. */
	readonly details: boolean;
	/** True where CSV begins with a byte order mark, by which Excel knows UTF-8. */
	readonly hasByteOrderMark: boolean;
	/** The number of records of the whole file, where only its beginning is written. */
	readonly total?: number;
	/** ISO day of the export. */
	readonly now: string;
	/** The active filters as a sentence for people; empty where none is set. */
	readonly filter: string;
	/** The version of the data, as the database gives it. */
	readonly dataVersion: string;
	/** The words of the data: kinds, topics, parts and so on. */
	readonly vocabulary: Vocabulary;
	/** Gives what the reader has added to a record, by its id; null where nothing was. */
	readonly annotationOf: (id: string) => Annotation | null;
	/** The ids to which something was added; there may be no record of them. */
	readonly annotated: readonly string[];
}
