import {countUnseen, seenNumber, unseenOf, type SeenRecords} from '../../../domain/seen-records.ts';
import {emptyFilter, type Filter} from '../../../domain/filter.ts';
import {lastOf, leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {mayAskMarks, NameFinder, type Search} from '../../../search/index.ts';
import type {KeptView} from '../../../settings/memory.ts';
import type {Store} from '../../../store/index.ts';
import type {SavedView} from '../views-ports.ts';
import {messagesIn} from '../messages/index.ts';
import type {State} from '../model.ts';
import {commandLine} from './command-line.ts';
import {actsOf, lineItem, peopleItems} from './palette-items.ts';
import type {ReadPalette, ReadView} from '../palette-model.ts';
import type {PaletteItem} from '../palette-panel.ts';
import {namedAfterCommand} from './named-after-command.ts';
import {inPaletteOrder, peopleByRecords} from './palette-order.ts';

/** Names that are told where nothing is found. */
const mostNear = 3;

/** Views whose records are kept for their next opening: of a hundred thousand, less than a megabyte each. */
const mostHeld = 10;

/** Reads what the palette lists, and the saved views, of one edition of the database. */
export class PaletteReader {
	readonly #store: Store;
	readonly #search: Search;
	readonly #sentenceOf: (view: KeptView, language: Language) => string;
	readonly #people = lastOf(
		() => new NameFinder(peopleItems(this.#store.facets.counts('leaders', emptyFilter))),
	);
	readonly #acts = lastOf(
		(
			bindings: State['bindings'],
			below: State['below'],
			language: Language,
			savedViews: State['savedViews'],
		) =>
			new NameFinder(
				actsOf({bindings, below, language, savedViews}, view => this.#sentenceOf(view, language)),
			),
	);
	readonly #palette = lastOf(
		(acts: NameFinder<PaletteItem>, text: string, language: Language): ReadPalette => ({
			items: this.#itemsOf(acts, text, language),
			near: () =>
				[...acts.near(text, mostNear), ...this.#people().near(text, mostNear)]
					.slice(0, mostNear)
					.map(({label}) => label),
		}),
	);
	readonly #counted = perObject((saved: SavedView) => {
		const held = this.heldBy(saved.view);
		const isNothingNew = countUnseen(held, saved.seen) === 0;
		return {
			total: held.length,
			fresh: isNothingNew ? [] : unseenOf(this.#idsOf(saved.view), saved.seen),
		};
	});
	/** Marks change within an edition: what asks for them is not kept. */
	readonly #held = leastRecentlyUsed<string, SeenRecords>(mostHeld);

	/** @param sentenceOf puts a view into words */
	constructor(store: Store, search: Search, sentenceOf: (view: KeptView, language: Language) => string) {
		this.#store = store;
		this.#search = search;
		this.#sentenceOf = sentenceOf;
	}

	/** The rows of the palette; null where it is not open. */
	palette({panel, bindings, below, language, savedViews}: State): ReadPalette | null {
		if (panel.type !== 'palette') return null;
		return this.#palette(this.#acts(bindings, below, language, savedViews), panel.field.text, language);
	}

	/** The saved views while they are listed. */
	views({panel, savedViews, language}: State): readonly ReadView[] {
		if (panel.type !== 'views') return [];
		return savedViews.map(saved => {
			const counted = this.#counted;
			const sentence = this.#sentenceOf(saved.view, language);
			return {
				saved,
				sentence,
				get total() {
					return counted(saved).total;
				},
				get fresh() {
					return counted(saved).fresh;
				},
			};
		});
	}

	/** The records of a view, as saved views note them. Shared. */
	heldBy(view: KeptView): SeenRecords {
		const {request, sort} = view;
		const read = (): SeenRecords =>
			Float64Array.from(this.#store.engagements.ofEachId(this.#filterOf(view), sort, seenNumber));
		return mayAskMarks(request) ? read() : this.#held(JSON.stringify([request, sort]), read);
	}

	#idsOf({request, sort}: KeptView): readonly string[] {
		return this.#store.engagements.ids(this.#filterOf({request}), sort);
	}

	#filterOf({request}: Pick<KeptView, 'request'>): Filter {
		return this.#search.resolve(request).filter;
	}

	#itemsOf(acts: NameFinder<PaletteItem>, text: string, language: Language): readonly PaletteItem[] {
		const line = commandLine(text);
		const ofKey = line === null ? acts.having('').find(({item}) => isOfKey(item, text))?.item : undefined;
		const first = ofKey ? [{...ofKey, group: 'typed' as const}] : [];
		const typed = line === null ? first : [lineItem('typed', line, messagesIn(language))];
		const name = namedAfterCommand(text);
		const having = [...acts.having(text), ...peopleByRecords(this.#people().having(name))];
		const found = having.length > 0 ? having : [...acts.like(text), ...this.#people().like(name)];
		// A command that is typed in full, or by its key, stands first, and once.
		const others = found.filter(
			({item}) => item !== ofKey && (item.act.type !== 'line' || item.act.line.type !== line?.type),
		);
		return [...typed, ...inPaletteOrder(others)];
	}
}

/** Returns true for the command whose key is typed. */
function isOfKey({act, beside}: PaletteItem, text: string): boolean {
	return act.type === 'run' && text !== '' && beside === text;
}
