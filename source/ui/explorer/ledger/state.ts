import type {SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, LedgerPanel, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';
import {openSaving} from '../saving/index.ts';
import {openNumbered} from '../sources/index.ts';

/** The commitments of the view, or of the records of a request, newest first. */
export function openedLedger(of: SearchRequest | null): LedgerPanel {
	return {type: 'ledger', of, cursor: 0, top: 0, isOpenOnly: false, order: 'date'};
}

/** Moves among commitments, opens the record of one or a source of it, and changes their order and what they are. */
export function inLedger(state: State, panel: LedgerPanel, command: Command, shown: Shown): ExplorerStep {
	const {ledger, messages} = shown;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const id = ledger.idAt(panel.cursor);
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		case 'open-source':
			return ledger.address === null
				? step({...state, notice: {kind: 'error', text: messages.noUrl}})
				: step(state, {type: 'open', url: ledger.address});
		case 'export':
			return step(asCsv(state, panel, shown));
		case 'open-numbered':
			return openNumbered(state, shown);
		case 'sort': {
			const order = panel.order === 'date' ? 'amount' : 'date';
			const name = order === 'date' ? messages.sorts['-date'] : messages.ledger.greatestFirst;
			return step(fromFirst(state, {...panel, order}, messages.sortedBy(name)));
		}
		case 'narrow': {
			const isOpenOnly = !panel.isOpenOnly;
			const {openOnly, allOfThem} = messages.ledger;
			return step(fromFirst(state, {...panel, isOpenOnly}, isOpenOnly ? openOnly : allOfThem));
		}
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			const cursor = clampIndex(row, ledger.total);
			return step(withPanel(state, {...panel, cursor, top: ledger.topOf(panel.top, cursor)}));
		}
	}
}

function asCsv(state: State, {of}: LedgerPanel, {today}: Shown): State {
	return openSaving(state, 'ledger', of ?? state.request, today);
}

function fromFirst(state: State, panel: LedgerPanel, text: string): State {
	return {...withPanel(state, {...panel, cursor: 0, top: 0}), notice: {kind: 'info', text}};
}
