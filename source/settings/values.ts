import type {Sort} from '../domain/filter.ts';
import type {Language} from '../domain/vocabulary.ts';

/** The themes that can be asked for; `auto` is what the terminal answers about its background. */
export const themes = ['auto', 'dark', 'light'] as const;
/** One of {@link themes}. */
export type ThemeName = (typeof themes)[number];

/** The places of the preview; `auto` is below the list on a narrow terminal, beside it on a wide one. */
export const previewPlaces = ['auto', 'right', 'below', 'off'] as const;
/** One of {@link previewPlaces}. */
export type PreviewPlace = (typeof previewPlaces)[number];

/** The orders of the list. */
export const sorts = ['relevance', '-date', 'date'] as const satisfies readonly Sort[];

/** All that a run is set to, whoever said so. */
export interface Settings {
	readonly language: Language;
	readonly sort: Sort;
	readonly preview: PreviewPlace;
	readonly theme: ThemeName;
	/** The theme that a terminal answered last, for the first frame where `theme` is `auto`; null where none did. */
	readonly answeredTheme: Exclude<ThemeName, 'auto'> | null;
	/** False where the mouse is left to the terminal. */
	readonly mouse: boolean;
	/** True where a screen reader reads the screen: the explorer then speaks. */
	readonly isReadOut: boolean;
}
