import type {SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto} from '../../kit/text-field/index.ts';
import type {Answer} from '../effect.ts';
import {fileNameFor} from '../export/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, SavingPanel, Shown, State} from '../model.ts';
import type {WrittenPanel} from '../file-panels.ts';

/** The beginnings of names of files, and their extensions. */
const names: Readonly<Record<WrittenPanel, readonly [name: string, extension: string]>> = {
	brief: ['brief', 'md'],
	timeline: ['timeline', 'csv'],
	ledger: ['commitments', 'csv'],
};

/** Asks for the file to which a panel is written, over it. */
export function openSaving(state: State, what: WrittenPanel, request: SearchRequest, today: string): State {
	const [name, extension] = names[what];
	const path = textField(`${fileNameFor(name, request, today)}.${extension}`);
	return pushed(state, {type: 'saving', path, isOverwriting: false});
}

/** Edits the name of the file, and asks for it to be written. */
export function inSaving(
	state: State,
	panel: SavingPanel,
	command: Command,
	{messages}: Shown,
): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			if (panel.path.text.trim() === '')
				return step({...state, notice: {kind: 'error', text: messages.emptyPath}});
			const {isOverwriting} = panel;
			return step(withPanel(state, {...panel, isOverwriting: false}), {type: 'save', isOverwriting});
		}
		default:
			return step(withPanel(state, {...panel, isOverwriting: false, path: editField(panel.path, command)}));
	}
}

/** Types into the name of the file. */
export function typeInSaving(state: State, panel: SavingPanel, text: string): State {
	return withPanel(state, {...panel, isOverwriting: false, path: typeInto(panel.path, text)});
}

/** Leads back to what was written; where it was not, says why, and lets the next Enter overwrite a file. */
export function afterSavingPanel(
	state: State,
	panel: SavingPanel,
	{result}: Extract<Answer, {type: 'saved'}>,
	{messages}: Shown,
): State {
	switch (result.type) {
		case 'written':
			return {...popped(state), notice: {kind: 'info', text: messages.saving.written(result.path)}};
		case 'exists':
			return {
				...withPanel(state, {...panel, isOverwriting: true}),
				notice: {kind: 'error', text: messages.exists(result.path)},
			};
		case 'failed':
			return {...state, notice: {kind: 'error', text: result.message}};
		case 'stopped':
			return state;
	}
}
