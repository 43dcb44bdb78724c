import {pushed} from '../kit/stack.ts';
import type {SearchRequest} from '../../search/index.ts';
import {openExportOf} from './export/index.ts';
import type {Command} from './keys.ts';
import {openedLedger} from './ledger/index.ts';
import type {Shown, State} from './model.ts';
import {openedTimeline} from './timeline/index.ts';

/** The commands of a dossier or a pair that lead on with all of its records. */
export type OfRecords = 'timeline' | 'ledger' | 'export';

/** Returns true for a command that leads on with all of the records. */
export function isOfRecords(command: Command): command is OfRecords {
	return command === 'timeline' || command === 'ledger' || command === 'export';
}

/** The timeline or the ledger of the records of a request over what is open, or the export dialog on them. */
export function openOfRecords(state: State, these: SearchRequest, command: OfRecords, shown: Shown): State {
	switch (command) {
		case 'timeline':
			return pushed(state, openedTimeline(these));
		case 'ledger':
			return pushed(state, openedLedger(these));
		case 'export':
			return openExportOf(state, shown, these);
	}
}
