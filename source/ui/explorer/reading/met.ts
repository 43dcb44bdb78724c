import {readDossier, type Dossier} from '../../../answers/dossier.ts';
import {pairRecords, readPair, type PairAnswer} from '../../../answers/pair.ts';
import type {ListedEngagement} from '../../../domain/engagement.ts';
import {allOpen} from '../../../domain/folding.ts';
import {leastRecentlyUsed} from '../../../domain/memo.ts';
import type {Counterpart} from '../../../domain/profile.ts';
import {encounterOf} from '../../../domain/who-met-whom.ts';
import type {Store, TreeRow} from '../../../store/index.ts';
import type {Met} from '../met-model.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {Panel} from '../model.ts';
import {wantedIn} from '../pair-line.ts';
import type {ViewModel} from '../view-model.ts';
import {lazily} from './lazily.ts';

/** Engagements read at most for the panes of a dossier, and rows for that of a pair. */
const mostRecords = 200;
const mostRows = 2000;
/** Dossiers and pairs kept: panels of them lie one over the other. */
const mostKept = 8;

/** Reads whom people met for the screens, each answer once. */
export class MetReadings {
	readonly #store: Store;
	readonly #dossiers = leastRecentlyUsed<string, Dossier | null>(mostKept);
	readonly #pairs = leastRecentlyUsed<string, PairAnswer | null>(mostKept);
	readonly #records = leastRecentlyUsed<string, readonly ListedEngagement[]>(mostKept);
	readonly #rows = leastRecentlyUsed<string, readonly TreeRow[]>(mostKept);

	constructor(store: Store) {
		this.#store = store;
	}

	/** Gives what a model's panel needs; each part is read when it is asked for. */
	of(model: Pick<ViewModel, 'state' | 'results' | 'record'>): Met {
		const {panel} = model.state;
		const met: Met = lazily<Met>({
			people: () => inHand(model)?.people ?? [],
			couple: () => coupleOf(model),
			dossier: () => (panel.type === 'dossier' ? this.#dossier(panel.person) : null),
			counterparts: () => (panel.type === 'dossier' ? ordered(met.dossier, panel) : []),
			cursor: () => cursorOf(panel, met.counterparts),
			pair: () => this.#pairOf(panel, met),
			records: () => (met.pair ? this.#recordsOf(met.pair) : []),
			rows: () => (met.pair ? this.#rowsOf(met.pair) : []),
		});
		return met;
	}

	#dossier(id: string): Dossier | null {
		return this.#dossiers(id, () => readDossier(this.#store, id));
	}

	#pairOf(panel: Panel, {counterparts, cursor}: Met): PairAnswer | null {
		if (panel.type === 'pair') return this.#pair(panel.a, panel.b);
		const chosen = counterparts[cursor];
		return panel.type === 'dossier' && chosen ? this.#pair(panel.person, chosen.id) : null;
	}

	#pair(a: string, b: string | null): PairAnswer | null {
		return this.#pairs(`${a} ${b ?? ''}`, () => readPair(this.#store, a, b));
	}

	#recordsOf(pair: PairAnswer): readonly ListedEngagement[] {
		return this.#records(keyOf(pair), () => pairRecords(this.#store, pair.filter, mostRecords));
	}

	#rowsOf(pair: PairAnswer): readonly TreeRow[] {
		return this.#rows(keyOf(pair), () =>
			this.#store.rows.page(pair.filter, '-date', allOpen, {offset: 0, limit: mostRows}),
		);
	}
}

function keyOf({a, b}: PairAnswer): string {
	return `${a.id} ${'person' in b ? b.person.id : ''}`;
}

/** The record that is open, or that of the chosen row. */
function inHand({state, results, record}: Pick<ViewModel, 'state' | 'results' | 'record'>) {
	return state.panel.type === 'list' ? results.rows.at(state.cursor)?.record : record;
}

function coupleOf(model: Pick<ViewModel, 'state' | 'results' | 'record'>): Met['couple'] {
	const record = inHand(model);
	if (!record) return null;
	const {VN, US} = encounterOf(record, wantedIn(model.results));
	const [a, b] = VN ? [VN, US] : [US, null];
	return a ? {a: a.id, b: b?.id ?? null} : null;
}

function ordered(dossier: Dossier | null, {order}: DossierPanel): readonly Counterpart[] {
	const counterparts = dossier?.counterparts ?? [];
	return order === 'count' ? counterparts : counterparts.toSorted((a, b) => b.lastPlace - a.lastPlace);
}

function cursorOf(panel: Panel, counterparts: readonly Counterpart[]): number {
	if (panel.type !== 'dossier') return 0;
	return Math.max(
		0,
		counterparts.findIndex(({id}) => id === panel.chosen),
	);
}
