import type {Sort} from '../domain/filter.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {Configuration} from './configuration.ts';
import {emptyMemory, withLatest, type KeptView, type Memory} from './memory.ts';
import type {Settings, ThemeName} from './values.ts';

/** The settings that flags ask for; undefined or null for those that they leave open. */
export interface AskedSettings {
	readonly language: Language | null | undefined;
	readonly sort: Sort | null | undefined;
	readonly theme?: ThemeName | null | undefined;
	readonly mouse?: boolean | null | undefined;
	readonly isReadOut?: boolean | null | undefined;
}

/** The explorer as it was left. */
export interface LeftExplorer extends Pick<Settings, 'language' | 'sort' | 'preview'> {
	/** The theme that the terminal answered; null where it did not. */
	readonly answeredTheme: Settings['answeredTheme'];
	/** The view; null where it asked for nothing. */
	readonly view: KeptView | null;
	/** The queries that were typed before and in this run, the latest last. */
	readonly queries: readonly string[];
}

/**
 * The settings of a run: a flag wins over what was chosen on screen, that over the configuration, unless that has
 * changed since, and that over the locale.
 */
export function chosenSettings(
	asked: AskedSettings,
	memory: Memory,
	configuration: Configuration,
	locale: Language,
): Settings {
	const {over} = memory;
	const language = over.language === configuration.language ? memory.language : null;
	const preview = over.preview === configuration.preview ? memory.preview : null;
	return {
		language: asked.language ?? language ?? configuration.language ?? locale,
		sort: asked.sort ?? memory.sort ?? 'relevance',
		preview: preview ?? configuration.preview ?? 'auto',
		answeredTheme: memory.answeredTheme,
		...unremembered(asked, configuration),
	};
}

/** The settings that no run changes: a flag wins over the configuration. */
function unremembered(
	asked: AskedSettings,
	configuration: Configuration,
): Pick<Settings, 'theme' | 'mouse' | 'isReadOut'> {
	return {
		theme: asked.theme ?? configuration.theme ?? 'auto',
		mouse: asked.mouse ?? configuration.mouse ?? true,
		isReadOut: asked.isReadOut ?? configuration.screenReader ?? false,
	};
}

/**
 * The memory after a run. Of the settings only those are kept that the reader has changed in it, so that a flag holds
 * for one run; where the view asked for nothing, the one before stays.
 * @param memory as it is kept now, which another run may have written meanwhile
 * @param started the settings with which the run began
 */
export function memoryAfter(
	memory: Memory,
	started: Settings,
	left: LeftExplorer,
	configuration: Configuration,
): Memory {
	const hasLanguage = left.language !== started.language;
	const hasPreview = left.preview !== started.preview;
	return {
		language: hasLanguage ? left.language : memory.language,
		sort: left.sort === started.sort ? memory.sort : left.sort,
		preview: hasPreview ? left.preview : memory.preview,
		answeredTheme: left.answeredTheme ?? memory.answeredTheme,
		over: {
			language: hasLanguage ? configuration.language : memory.over.language,
			preview: hasPreview ? configuration.preview : memory.over.preview,
		},
		view: left.view ?? memory.view,
		queries: joined(memory.queries, left.queries),
	};
}

/** The queries of both, those of the run that ends last behind. */
function joined(kept: readonly string[], own: readonly string[]): readonly string[] {
	const known = new Set(own);
	const others = kept.filter(query => !known.has(query));
	return [...others, ...own].reduce(withLatest, emptyMemory.queries);
}
