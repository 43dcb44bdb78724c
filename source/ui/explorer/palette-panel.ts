import type {Side} from '../../domain/vocabulary.ts';
import type {TextField} from '../kit/text-field/index.ts';
import type {Command} from './commands.ts';

/** Every command, panel, saved view and person by name, to type one or choose it. */
export interface PalettePanel {
	readonly type: 'palette';
	readonly field: TextField;
	readonly cursor: number;
	/** The first row on screen. */
	readonly top: number;
}

/** The saved views, to open one or remove it. */
export interface SavedViewsPanel {
	readonly type: 'views';
	readonly cursor: number;
	/** The name of the one that goes if the key is pressed once more; null where none does. */
	readonly removing: string | null;
}

/** A command that is typed as in an editor: `save NAME`, `views`. */
export type CommandLine =
	| {readonly type: 'save'; readonly name: string; readonly isReplacing: boolean}
	| {readonly type: 'views'}
	| {readonly type: 'quit' | 'quit-all' | 'help'};

/** The parts of the palette; `typed` holds the command that the typed text is. */
export type PaletteGroup = 'typed' | 'commands' | 'panels' | 'views' | 'people';

/** The effect of a row of the palette. */
export type PaletteAct =
	/** A command of the panel below, or of the list. */
	| {readonly type: 'run'; readonly command: Command; readonly of: 'panel' | 'list'}
	| {readonly type: 'line'; readonly line: CommandLine}
	/** Begins to type a command that needs a name. */
	| {readonly type: 'begin'; readonly text: string}
	| {readonly type: 'view'; readonly name: string}
	| {readonly type: 'person'; readonly id: string};

/** A row of the palette. */
export interface PaletteItem {
	readonly group: PaletteGroup;
	/** The names by which it is found, in every language. */
	readonly names: readonly string[];
	/** Its name in the reader's language, and a shorter one for few columns. */
	readonly label: string;
	readonly short: string;
	/** Its key, the command that is typed for it, or what a view asks for. */
	readonly beside: string;
	/** The side of a person; null for everything else. */
	readonly side: Side | null;
	/** The records of a person; null for everything else. */
	readonly records: number | null;
	readonly act: PaletteAct;
}
