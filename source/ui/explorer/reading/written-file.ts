import {ledgerOf} from '../../../answers/ledger-view.ts';
import {timelineCsv, type Timeline} from '../../../answers/timeline/index.ts';
import type {Filter} from '../../../domain/filter.ts';
import {ledgerCsv} from '../../../export/index.ts';
import type {Store} from '../../../store/index.ts';
import {shellLine} from '../../../text/shell-line.ts';
import type {WrittenPanel} from '../file-panels.ts';
import type {LedgerPanel, SavingPanel, State} from '../model.ts';
import {viewFlags} from '../shell-command.ts';
import {writtenPanel} from '../written-panel.ts';
import {absolutePath, type Folders} from './absolute-path.ts';
import type {ReadBrief} from './brief-reading.ts';

/** The file to which a panel can be written. */
export interface WrittenFile {
	readonly what: WrittenPanel;
	/** Absolute; the folder alone where no name is asked for. */
	readonly path: string;
	/** The command line that writes the same; empty where there is none. */
	readonly command: string;
	/** Gives the text of the file. */
	readonly text: () => string;
}

/** The parts of a model that can be written. */
interface Written {
	readonly brief: ReadBrief | null;
	readonly timeline: Timeline | null;
	/** The view. */
	readonly results: {readonly filter: Filter};
}

/** The file of the panel over which its name is asked for, or of a brief that is copied; null elsewhere. */
export function writtenFile(
	state: State,
	written: Written,
	store: Store,
	folders: Folders,
): WrittenFile | null {
	const {panel, language, request} = state;
	const saving = panel.type === 'saving' ? panel : null;
	const open = writtenPanel(state);
	const path = absolutePath(saving?.path.text.trim() ?? '', folders);
	const flags = viewFlags(request, '-date');
	switch (open?.type) {
		case 'brief': {
			const {brief} = written;
			if (!brief) return null;
			const asked = viewFlags(open.request, 'relevance');
			const spoken = open.isBilingual ? 'both' : language;
			const command = shellLine(['communique', 'brief', nameIn(saving), ...asked, '--lang', spoken]);
			return {what: 'brief', path, command, text: () => brief.text};
		}
		case 'timeline': {
			const {timeline} = written;
			if (!timeline) return null;
			const own = [...flags, '--lang', language];
			// No flag asks for rows that were added on screen.
			const command = open.added.length > 0 ? '' : csvCommand('timeline', own, saving);
			return {what: 'timeline', path, command, text: () => timelineCsv(timeline, language)};
		}
		case 'ledger': {
			const words = [...(open.isOpenOnly ? ['--open'] : []), ...flags, '--lang', language];
			const command = csvCommand('commitments', words, saving);
			return {what: 'ledger', path, command, text: () => ledgerText(open, written, store, language)};
		}
		default:
			return null;
	}
}

function ledgerText(
	{isOpenOnly}: LedgerPanel,
	{results}: Written,
	store: Store,
	language: State['language'],
): string {
	const entries = ledgerOf(store, results.filter, {isOpen: isOpenOnly});
	return ledgerCsv(entries, store.figureLinks(), {language, hasByteOrderMark: false});
}

/** The commands of tables write to standard output. */
function csvCommand(command: string, words: readonly string[], saving: SavingPanel | null): string {
	return `${shellLine(['communique', command, '--format', 'csv', ...words])} > ${shellLine([nameIn(saving)])}`;
}

/** The name as it was typed; one that begins with a hyphen would be a flag. */
function nameIn(saving: SavingPanel | null): string {
	const name = saving?.path.text.trim() ?? '';
	return name.startsWith('-') ? `./${name}` : name;
}
