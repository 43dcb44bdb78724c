import type {Language, Vocabulary} from '../domain/vocabulary.ts';

/** What an export needs to know besides its records. */
export interface ExportOptions {
	readonly language: Language;
	/** Whether Markdown gets a section for each record after the table. */
	readonly details: boolean;
	/** ISO day of the export. */
	readonly now: string;
	/** The active filters as a sentence for people; empty where none is set. */
	readonly filter: string;
	/** The version of the data, as the database gives it. */
	readonly dataVersion: string;
	/** Labels of kinds and topics. */
	readonly vocabulary: Vocabulary;
}
