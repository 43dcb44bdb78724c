import type {
	Document,
	Extraction,
	ExtractOptions,
	Reference,
	ReviewResult,
	ReviewStart,
} from '../../extract/index.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {Settings} from '../../settings/values.ts';
import type {Terminal} from '../command.ts';
import type {OwnPaths} from '../own-paths.ts';
import type {CommandOptions} from '../../cli/command-options.ts';

/** Turns texts into proposed records. */
export type Extract = (
	documents: readonly Document[],
	reference: Reference,
	options: ExtractOptions,
) => Extraction;

/** The theme that is asked for and the one that a terminal answered before, and whether a screen reader reads it. */
export type ReviewTheme = Pick<Settings, 'theme' | 'answeredTheme' | 'isReadOut'>;

/** The input of the review screen: the proposals, and the words of the database to show and suggest. */
export interface ReviewWork extends ReviewStart, ReviewTheme, Omit<Reference, 'engagements'> {
	readonly language: Language;
	readonly isColor: boolean;
}

/** Shows the review screen until it is left. */
export type ReviewRunner = (work: ReviewWork) => Promise<ReviewResult>;

/** The things outside files and databases that an import uses. */
export interface ImportPorts {
	readonly stdin: AsyncIterable<Uint8Array>;
	/** Loads the extractor. */
	readonly extractor: () => Promise<Extract>;
	/** The review screen; null where no person sits at a terminal. */
	readonly review: ReviewRunner | null;
	/** Reads the theme in which the review is to be shown. */
	readonly reviewTheme: () => Promise<ReviewTheme>;
	/**
	 * Does work that may last without letting signals through; until it ends they end the process at once, as they do
	 * to a program that does not listen to them.
	 */
	readonly endable: <T>(work: () => T | Promise<T>) => Promise<T>;
	/** Shows a passing line on a terminal's standard error, in place of the one before; an empty one clears it. */
	readonly progress: (text: string) => void;
}

/** The databases that an import reads and writes. */
export interface ImportPaths extends OwnPaths {
	/** The user's database, which may not exist yet. */
	readonly target: string;
	/** The user's home folder, which messages call `~`. */
	readonly home: string;
}

/** The input of the command `import`. */
export interface ImportContext {
	readonly options: CommandOptions;
	/** Files and folders, `-` for standard input. */
	readonly operands: readonly string[];
	readonly terminal: Terminal;
	readonly language: Language;
	/** Today, an ISO day. */
	readonly now: string;
	readonly paths: ImportPaths;
	readonly ports: ImportPorts;
}
