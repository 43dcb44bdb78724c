import {readDossier, type Dossier} from '../../../answers/dossier.ts';
import {pairRecords, readPair, type PairAnswer} from '../../../answers/pair.ts';
import type {ListedEngagement} from '../../../domain/engagement.ts';
import {emptyFilter, type Filter} from '../../../domain/filter.ts';
import {allFolded, allOpen} from '../../../domain/folding.ts';
import {lastOf, leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import type {Counterpart} from '../../../domain/profile.ts';
import {encounterOf} from '../../../domain/who-met-whom.ts';
import type {Store} from '../../../store/index.ts';
import {personFacts} from '../dossier/index.ts';
import {hasTree} from '../list-cells.ts';
import type {Met} from '../met-model.ts';
import type {DossierPanel, PairPanel} from '../met-panels.ts';
import type {Panel} from '../model.ts';
import {pairLines} from '../pair/index.ts';
import {wantedIn} from '../pair-line.ts';
import type {Rows} from '../row-places.ts';
import type {ViewModel} from '../view-model.ts';
import {chunkSize, mostChunks} from './chunks.ts';
import {lazily} from './lazily.ts';
import {plainRows, visitRows} from './list-rows.ts';

/** Dossiers and pairs kept: panels of them lie one over the other. */
const mostKept = 8;

type MetModel = Pick<ViewModel, 'state' | 'results' | 'record' | 'layout' | 'columns'>;

/** Reads whom people met for the screens, each answer once. */
export class MetReadings {
	readonly #store: Store;
	readonly #dossiers = leastRecentlyUsed<string, Dossier | null>(mostKept);
	readonly #pairsOf = perObject((view: Filter) => {
		const pairs = leastRecentlyUsed<string, PairAnswer | null>(mostKept);
		return (a: string, b: string | null): PairAnswer | null =>
			pairs(`${a} ${b ?? ''}`, () => readPair(this.#store, a, b, view));
	});
	readonly #records = perObject((pair: PairAnswer) => this.#recordsOf(pair));
	readonly #folded = perObject((pair: PairAnswer) => visitRows(this.#store, pair.filter, '-date', allFolded));
	readonly #open = perObject((pair: PairAnswer) => visitRows(this.#store, pair.filter, '-date', allOpen));
	readonly #facts = lastOf((dossier: Dossier, language: ViewModel['state']['language'], today: string) =>
		personFacts(dossier, language, today),
	);

	readonly #today: string;

	constructor(store: Store, today: string) {
		this.#store = store;
		this.#today = today;
	}

	/** Gives what a model's panel needs; each part is read when it is asked for. */
	of(model: ViewModel): Met {
		const {panel, language} = model.state;
		const met: Met = lazily<Met>({
			people: () => inHand(model)?.people ?? [],
			couple: () => coupleOf(model),
			dossier: () => (panel.type === 'dossier' ? this.#dossier(panel.person) : null),
			counterparts: () => (panel.type === 'dossier' ? ordered(met.dossier, panel) : []),
			cursor: () => cursorOf(panel, met.counterparts),
			pair: () => this.#pairOf(model, met),
			records: () => (met.pair ? this.#records(met.pair) : noRecords),
			facts: () => (met.dossier ? this.#facts(met.dossier, language, this.#today) : []),
			rows: () => (met.pair && panel.type === 'pair' ? this.#rowsOf(met.pair, panel, model) : noRows),
			row: () =>
				panel.type === 'pair' && panel.chosen !== null ? Math.max(0, met.rows.rowOf(panel.chosen)) : 0,
		});
		return met;
	}

	#dossier(id: string): Dossier | null {
		return this.#dossiers(id, () => readDossier(this.#store, id));
	}

	#pairOf({state, results}: MetModel, {counterparts, cursor}: Met): PairAnswer | null {
		const {panel} = state;
		if (panel.type === 'pair')
			return this.#pairsOf(panel.isOfView ? results.filter : emptyFilter)(panel.a, panel.b);
		const chosen = counterparts[cursor];
		return panel.type === 'dossier' && chosen ? this.#pairsOf(emptyFilter)(panel.person, chosen.id) : null;
	}

	#recordsOf({filter, total}: PairAnswer): Met['records'] {
		const chunks = leastRecentlyUsed<number, readonly ListedEngagement[]>(mostChunks);
		const chunkAt = (chunk: number): readonly ListedEngagement[] =>
			chunks(chunk, () => pairRecords(this.#store, filter, {offset: chunk * chunkSize, limit: chunkSize}));
		return {total, at: index => chunkAt(Math.floor(index / chunkSize))[index % chunkSize]};
	}

	/** The rows of a pair: without a tree on a narrow screen, else folded where the reader or the room wants it. */
	#rowsOf(pair: PairAnswer, {folding}: PairPanel, model: ViewModel): Met['rows'] {
		const open = this.#open(pair);
		if (!hasTree(model.columns)) return {...open, hasVisits: false};
		if (folding === 'open') return open;
		const isRoomFor = ({total}: Pick<Rows, 'total'>): boolean =>
			total + pair.byYear.length <= pairLines(model, pair);
		return folding === 'by-room' && isRoomFor(open) ? open : this.#folded(pair);
	}
}

const noRecords: Met['records'] = {total: 0, at: () => undefined};
const noRows: Met['rows'] = plainRows({
	total: 0,
	at: () => undefined,
	seenAt: () => undefined,
	indexOf: () => -1,
});

/** The record that is open, or that of the chosen row. */
function inHand({state, results, record}: MetModel) {
	return state.panel.type === 'list' ? results.rows.at(state.cursor)?.record : record;
}

function coupleOf(model: MetModel): Met['couple'] {
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
