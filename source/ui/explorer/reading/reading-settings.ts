import type {Folders} from './absolute-path.ts';

/** The circumstances of a run that the screens depend on. */
export interface ReadingSettings extends Folders {
	/** ISO day. */
	readonly today: string;
	/** True where the terminal knows links (OSC 8). */
	readonly hasLinks: boolean;
}
