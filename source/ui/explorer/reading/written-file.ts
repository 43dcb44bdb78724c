import {ledgerOf} from '../../../answers/ledger-view.ts';
import {monthsCsv, timelineCsv, type OpenTimeline} from '../../../answers/timeline/index.ts';
import {facetOf} from '../../../domain/facets.ts';
import {isOpen} from '../../../domain/ledger.ts';
import {ledgerCsv} from '../../../export/index.ts';
import {asking} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import {shellLine} from '../../../text/shell-line.ts';
import type {WrittenPanel} from '../file-panels.ts';
import type {LedgerPanel, SavingPanel, State, TimelinePanel} from '../model.ts';
import {databaseFlag, viewFlags} from '../shell-command.ts';
import {panelOnScreen} from '../panel-on-screen.ts';
import {absolutePath, targetName, type Folders} from './absolute-path.ts';
import type {ReadBrief} from './brief-reading.ts';
import type {ReadLedger} from './ledger-reading.ts';

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

/** The file's absolute path, and the database that was named. */
interface Target {
	readonly path: string;
	readonly database: string | undefined;
}

/** The parts of a model that can be written. */
interface Written {
	readonly brief: ReadBrief | null;
	readonly timeline: OpenTimeline | null;
	readonly ledger: ReadLedger | null;
}

/** The file of the panel over which its name is asked for, or of a brief that is copied; null elsewhere. */
export function writtenFile(
	state: State,
	written: Written,
	store: Store,
	folders: Folders,
): WrittenFile | null {
	const {panel, language} = state;
	const {database} = folders;
	const saving = panel.type === 'saving' ? panel : null;
	const open = panelOnScreen(state);
	const path = absolutePath(saving?.path.text.trim() ?? '', folders);
	switch (open?.type) {
		case 'brief': {
			const {brief} = written;
			if (!brief) return null;
			const asked = viewFlags(open.request, 'relevance');
			const spoken = open.isBilingual ? 'both' : language;
			const command = shellLine([
				'communique',
				'brief',
				targetName(nameIn(saving), path),
				...asked,
				'--lang',
				spoken,
				...databaseFlag(database),
			]);
			return {what: 'brief', path, command, text: () => brief.text};
		}
		case 'timeline': {
			const {timeline} = written;
			if (!timeline) return null;
			const command = timelineCommand(open, state, saving, {path, database});
			return {what: 'timeline', path, command, text: () => timelineText(timeline, language)};
		}
		case 'ledger': {
			const {ledger} = written;
			if (!ledger) return null;
			const command = ledgerCommand(open, state, saving, {path, database});
			return {what: 'ledger', path, command, text: () => ledgerText(ledger, store, language)};
		}
		default:
			return null;
	}
}

/** Empty where no flag asks for the rows: those added on screen, and what is marked. */
function timelineCommand(
	{added, of, month, year}: TimelinePanel,
	{request, language, isMarkedOnly}: State,
	saving: SavingPanel | null,
	target: Target,
): string {
	const isAskedFor = added.length === 0 && (of ? of.ids === null : !isMarkedOnly);
	const asked = of ?? request;
	const isByMonth = month !== null && year !== null;
	const inYear = isByMonth ? asking(asked, facetOf('years'), [[String(year)]]) : asked;
	const by = isByMonth ? ['--by', 'month'] : [];
	const words = [...by, ...viewFlags(inYear, 'relevance'), '--lang', language];
	return isAskedFor ? csvCommand('timeline', words, saving, target) : '';
}

/** The years of the rows, or the months of the one that is open. */
function timelineText(timeline: OpenTimeline, language: State['language']): string {
	const {months} = timeline;
	return months ? monthsCsv([months], language) : timelineCsv(timeline, language);
}

function ledgerCommand(
	{isOpenOnly, of}: LedgerPanel,
	{request, language, isMarkedOnly}: State,
	saving: SavingPanel | null,
	target: Target,
): string {
	const words = [...(isOpenOnly ? ['--open'] : []), ...viewFlags(of ?? request, '-date'), '--lang', language];
	return (of ? of.ids !== null : isMarkedOnly) ? '' : csvCommand('commitments', words, saving, target);
}

function ledgerText({panel, filter}: ReadLedger, store: Store, language: State['language']): string {
	const whole = ledgerOf(store, filter);
	const entries = panel.isOpenOnly ? whole.filter(isOpen) : whole;
	return ledgerCsv(entries, store.figureLinks(), {language, hasByteOrderMark: false}, whole);
}

/** The commands of tables write to standard output. */
function csvCommand(
	command: string,
	words: readonly string[],
	saving: SavingPanel | null,
	{path, database}: Target,
): string {
	const file = shellLine([targetName(nameIn(saving), path)]);
	const line = shellLine(['communique', command, '--format', 'csv', ...words, ...databaseFlag(database)]);
	return `${line} > ${file}`;
}

/** The name as it was typed. */
function nameIn(saving: SavingPanel | null): string {
	return saving?.path.text.trim() ?? '';
}
