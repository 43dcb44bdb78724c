import {step} from '../../kit/program.ts';
import {bottomed, popped, pushed, withPanel} from '../../kit/stack.ts';
import {openExport} from '../export/index.ts';
import type {Command} from '../keys.ts';
import type {DetailPanel, ExplorerStep, Shown, State} from '../model.ts';
import {alongVisit} from './along-visit.ts';
import {besideHit, openFind} from './finding.ts';
import {moved, openedDetail, scrolled} from '../movement.ts';
import {rowBeside} from '../opened-from.ts';
import {openAnnotate} from '../open-annotate.ts';
import {openSeeAlso} from '../see-also/index.ts';
import {openNumbered, openOrAsk} from '../sources/index.ts';
import {openDossier} from '../who/index.ts';

/** Scrolls a record, goes to the next one, and to what is related to it. */
export function inDetail(state: State, detail: DetailPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(detail.find ? withPanel(state, {...detail, find: null}) : popped(state));
		case 'next':
		case 'previous-hit':
		case 'previous':
			return step(walked(state, detail, command, shown));
		case 'search':
			return step(openFind(state, detail));
		case 'dossier':
			return step(openDossier(state, detail.id, shown));
		case 'see-also':
			return step(openSeeAlso(state, detail.id, shown));
		case 'evidence':
			return step(pushed(state, {type: 'evidence', id: detail.id, scroll: 0}));
		case 'export':
			return step(openExport(state, shown, detail.id));
		case 'copy-citation':
		case 'copy-address':
			return step(state, {type: command, id: detail.id});
		default:
			return opened(state, detail, command, shown);
	}
}

/** Opens a source of the record, or the line for a note or tags, goes along its visit, or scrolls it. */
function opened(state: State, detail: DetailPanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'write-note' || command === 'write-tags')
		return step(openAnnotate(state, command, detail.id, shown));
	if (command === 'open-source') return openOrAsk(state, detail.id, shown);
	if (command === 'open-numbered') return openNumbered(state, shown);
	if (command === 'previous-in-visit') return step(alongVisit(state, detail, -1, shown));
	if (command === 'next-in-visit') return step(alongVisit(state, detail, 1, shown));
	const scroll = scrolled(detail.scroll, command, shown, state.count);
	return step(withPanel(state, {...detail, scroll}));
}

/** The next hit of what is found, or the one before; without one, and for `p`, the next record or the one before. */
function walked(state: State, detail: DetailPanel, command: Command, shown: Shown): State {
	const by = command === 'next' ? 1 : -1;
	const isHit = detail.find !== null && command !== 'previous';
	return isHit ? besideHit(state, detail, by, shown) : beside(state, detail, by, shown);
}

/**
 * The next or the previous record of the panel from which the open one was opened, whose bar goes with it. The list has
 * them folded or not, and its cursor goes to the row of the record or of its visit.
 */
function beside(state: State, {id}: DetailPanel, by: 1 | -1, shown: Shown): State {
	const {openedFrom} = shown;
	if (openedFrom) {
		const row = rowBeside(openedFrom, id, by);
		const next = row === null ? undefined : openedFrom.idAt(row);
		if (row === null || next === undefined) return state;
		return pushed({...popped(state), panel: openedFrom.at(row)}, openedDetail(next));
	}
	const there = shown.rows.beside(state.cursor, id, by);
	return there === null ? state : pushed(bottomed(moved(state, there.row, shown)), openedDetail(there.id));
}
