import type {Engagement} from '../../domain/engagement.ts';
import {rowsIn} from '../kit/sectioned-rows.ts';
import {detailHits} from './detail/index.ts';
import {describeHint} from './foot/hint-words.ts';
import {footLines} from './foot/lines.ts';
import type {ShownMet} from './met-panels.ts';
import type {Shown} from './model.ts';
import {paletteWindow} from './palette/index.ts';
import {panelOf} from './panels.ts';
import {pickerTops} from './picker/index.ts';
import {previewOn} from './preview-place.ts';
import {lazily} from './reading/lazily.ts';
import {ledgerWindow} from './reading/ledger-window.ts';
import {listWindow} from './reading/list-window.ts';
import type {ViewModel} from './view-model.ts';
import {webAddress} from './web-address.ts';
import {visitIds} from './whole-visit.ts';

/** Asks the panel for the row at a place of the screen. */
function rowAt(model: ViewModel, line: number, column: number): number | null {
	const {layout, state} = model;
	const inBody = line - (layout.lines - 1 - layout.bodyLines);
	if (inBody < 0 || inBody > layout.bodyLines - footLines(model).length) return null;
	return panelOf(state.panel.type).rowAt?.(model, state.panel, inBody, column) ?? null;
}

/** The record that keys act upon: the open one, or the chosen one of those related to it. */
function recordInHand({state: {panel}, seeAlso, record}: ViewModel): Engagement | undefined {
	return panel.type === 'see-also' ? seeAlso[panel.cursor] : record;
}

/** The address of the source of the chosen commitment; null for none. */
function addressOfChosen({ledger, record}: ViewModel): string | null {
	const chosen = ledger?.rowAt(ledger.panel.cursor);
	const commitment = record?.commitments.find(each => each.id === chosen?.id);
	return webAddress(record?.sources[commitment?.source ?? -1]?.url ?? '');
}

/** Takes the ids of those whom people met; each part is read when it is asked for. */
function shownMet({met}: ViewModel): ShownMet {
	return lazily<ShownMet>({
		people: () => met.people.map(({id}) => id),
		couple: () => met.couple,
		counterparts: () => met.counterparts.map(({id}) => id),
		cursor: () => met.cursor,
		records: () => ({total: met.records.total, idAt: index => met.records.at(index)?.id}),
		facts: () => met.facts.length,
		rows: () => ({
			total: met.rows.total,
			idAt: index => met.rows.at(index)?.record.id,
			rowOf: id => met.rows.rowOf(id),
			hasVisits: met.rows.hasVisits,
			isAnyFolded: met.rows.isAnyFolded,
		}),
	});
}

/** Takes from a model what the reducers may know; each part is read when it is asked for. */
export function shownOf(model: ViewModel): Shown {
	const panel = panelOf(model.state.panel.type);
	return lazily<Shown>({
		total: () => model.results.rows.total,
		workingSet: () => model.workingSet,
		waysOut: () => model.nothing?.ways.map(({request}) => request) ?? [],
		tiers: () => model.results.tiers,
		pageSize: () => panel.pageSize(model),
		scrollMax: () => panel.scrollMax?.(model) ?? 0,
		counts: () => model.counts,
		completion: () => model.completion,
		sources: () => recordInHand(model)?.sources.map(source => webAddress(source.url)) ?? null,
		hits: () => detailHits(model),
		visit: () => (model.record ? visitIds(model.record, model.visit) : []),
		openedFrom: () => model.openedFrom,
		seeAlso: () => model.seeAlso.map(record => record.id),
		timeline: () => model.timeline,
		met: () => shownMet(model),
		ledger: () => ({
			address: addressOfChosen(model),
			total: model.ledger?.total ?? 0,
			idAt: index => model.ledger?.rowAt(index)?.record.id,
			topOf: (top, cursor) => ledgerWindow(model, top, cursor).top,
		}),
		matrix: () => model.matrix,
		countOf: () => model.countOf,
		faultOf: () => request => {
			const [hint] = model.hintsOf(request);
			return hint ? describeHint(hint, model.state.language) : null;
		},
		palette: () => ({
			total: model.palette?.items.length ?? 0,
			actAt: index => model.palette?.items[index]?.act,
			near: () => model.palette?.near() ?? [],
			topOf: (top, cursor) => paletteWindow(model, top, cursor).top,
		}),
		scopes: () => model.exporting?.scopes.map(({scope}) => scope) ?? [],
		pickerTops: () => cursor => pickerTops(model, cursor),
		topOf: () => (top, cursor) => listWindow(model, top, cursor).top,
		rowAt: () => (line, column) => rowAt(model, line, column),
		rowsShown: () => (top, cursor) =>
			rowsIn(listWindow(model, top, cursor)).filter(index => index < model.results.rows.total),
		preview: () => previewOn(model),
		lastPlace: () => model.lastPlace,
		lastVisit: () => model.lastVisit,
		rows: () => model.results.rows,
		idAt: () => row => model.results.rows.at(row)?.record.id,
		allIds: () => () => model.results.ids(),
		messages: () => model.messages,
		today: () => model.today,
	});
}
