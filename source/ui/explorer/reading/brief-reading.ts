import {briefOf} from '../../../answers/brief/index.ts';
import type {Brief} from '../../../domain/brief-of-view.ts';
import {lastOf} from '../../../domain/memo.ts';
import {languages, type Language} from '../../../domain/vocabulary.ts';
import {briefText} from '../../../export/brief/index.ts';
import type {Search, SearchRequest} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {State} from '../model.ts';
import {briefCommands} from '../shell-command.ts';
import {panelOnScreen} from '../panel-on-screen.ts';
import type {ReadingSettings} from './reading-settings.ts';

/** A brief as its panel shows it. */
export interface ReadBrief extends Pick<Brief, 'asked' | 'records'> {
	/** The file: Markdown. */
	readonly text: string;
}

/** Reads the brief of an open panel once. */
export class BriefReader {
	readonly #store: Store;
	readonly #search: Search;
	readonly #settings: Pick<ReadingSettings, 'today' | 'database'>;
	readonly #read = lastOf((request: SearchRequest, language: Language, isBilingual: boolean): ReadBrief => {
		const {today, database} = this.#settings;
		const commands = briefCommands(request, isBilingual ? 'both' : language, database);
		const {filter} = this.#search.resolve(request);
		const brief = briefOf(this.#store, request, filter, {today, commands});
		const text = briefText(brief, isBilingual ? languages : [language], this.#store.vocabulary());
		return {asked: brief.asked, records: brief.records, text};
	});

	constructor(store: Store, search: Search, settings: Pick<ReadingSettings, 'today' | 'database'>) {
		this.#store = store;
		this.#search = search;
		this.#settings = settings;
	}

	/** The brief of the panel that has the keys, or of the one below it; null where there is none. */
	of(state: Pick<State, 'panel' | 'below' | 'language'>): ReadBrief | null {
		const open = panelOnScreen(state);
		const {language} = state;
		return open?.type === 'brief' ? this.#read(open.request, language, open.isBilingual) : null;
	}
}
