import type {ExplorerBinding, Mode} from '../keys.ts';
import type {Messages} from '../messages/index.ts';
import type {DossierPanel} from '../met-panels.ts';
import {crossingIn} from '../matrix/index.ts';
import type {LedgerPanel, MatrixPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

type Word = keyof Messages['keyWords'];

/**
 * The key table as it is at the moment: a key that leads nowhere is not offered, and one that does this or that is
 * called by what it does next.
 */
export function keysOfMoment(model: ViewModel, mode: Mode): readonly ExplorerBinding[] {
	return model.state.bindings.flatMap(binding => {
		const place = binding.modes.includes(mode) ? binding.foot?.[mode] : undefined;
		if (!place) return [binding];
		const word = wordNow(binding, mode, model);
		if (word === null) return [];
		const [at, usual, ...rest] = place;
		return [{...binding, foot: {[mode]: [at, word ?? usual, ...rest]}}];
	});
}

/** The word of a key; undefined for that of the table, null where it does nothing. */
function wordNow({command}: ExplorerBinding, mode: Mode, model: ViewModel): Word | null | undefined {
	const {results, visit} = model;
	switch (command) {
		case 'previous-in-visit':
		case 'next-in-visit':
			return visit.length === 0 ? null : undefined;
		case 'take-related':
			return mode === 'search' && results.tiers.related === 0 ? null : undefined;
		default:
			return panelWord(command, model);
	}
}

function panelWord(command: ExplorerBinding['command'], model: ViewModel): Word | null | undefined {
	const {panel, savedViews} = model.state;
	switch (panel.type) {
		case 'list':
			return command === 'quit' && panel.from ? 'back' : undefined;
		case 'matrix':
			return matrixWord(command, panel, model);
		case 'ledger':
			return ledgerWord(command, panel, model);
		case 'views':
			return savedViews.length === 0 && onViews.has(command) ? null : undefined;
		case 'dossier':
			return dossierWord(command, panel, model);
		case 'pair':
			return command === 'other-pane' && panel.b === null ? 'dossier' : undefined;
		default:
			return undefined;
	}
}

/** What is done at the crossing of two posts, which are no pair. */
const ofOffices: Readonly<Partial<Record<ExplorerBinding['command'], Word>>> = {
	accept: 'these',
	'by-office': 'byPerson',
	pair: 'these',
};

function matrixWord(
	command: ExplorerBinding['command'],
	panel: MatrixPanel,
	{matrix}: ViewModel,
): Word | null | undefined {
	const isEmpty = matrix !== null && crossingIn(matrix, panel) === null;
	if (isEmpty && (onCrossings.has(command) || (command === 'by-office' && panel.by === 'leaders')))
		return null;
	return panel.by === 'offices' ? ofOffices[command] : undefined;
}

/** What there is to do with people who met. */
const onCrossings: ReadonlySet<ExplorerBinding['command']> = new Set([
	...(['up', 'down', 'left', 'right', 'accept', 'pair', 'sort', 'swap', 'export'] as const),
]);

function ledgerWord(
	command: ExplorerBinding['command'],
	{isOpenOnly}: LedgerPanel,
	{ledger}: ViewModel,
): Word | null | undefined {
	if (command === 'narrow' && isOpenOnly) return 'allOfThem';
	return ledger?.total === 0 && onEntries.has(command) ? null : undefined;
}

/** What there is to do with an entry of the ledger, or with several. */
const onEntries: ReadonlySet<ExplorerBinding['command']> = new Set([
	'accept',
	'open-source',
	'sort',
	'narrow',
]);

/** What there is to do with a saved view. */
const onViews: ReadonlySet<ExplorerBinding['command']> = new Set(['up', 'down', 'accept', 'remove-view']);

function dossierWord(
	command: ExplorerBinding['command'],
	{focus, order}: DossierPanel,
	{met}: ViewModel,
): Word | null | undefined {
	const isAlone = met.counterparts.length === 0;
	switch (command) {
		case 'accept':
			return isAlone || focus === 'person' ? null : focus === 'records' ? 'open' : undefined;
		case 'swap':
			return isAlone ? null : undefined;
		case 'sort':
			return isAlone ? null : order === 'count' ? undefined : 'byCount';
		default:
			return undefined;
	}
}
