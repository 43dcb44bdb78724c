import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto, type TextField} from '../../kit/text-field/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openedDossier} from '../dossier/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, PalettePanel, Shown, State} from '../model.ts';
import {rowAfter} from '../movement.ts';
import {noted} from '../noted.ts';
import type {CommandLine, PaletteAct} from '../palette-panel.ts';
import {openSavedViews} from '../saved-views/index.ts';

/** The palette over a panel, nothing typed; the saved views are read, since others may have saved some. */
export function openPalette(state: State): ExplorerStep {
	return step(pushed(state, {type: 'palette', field: textField(''), cursor: 0, top: 0}), {
		type: 'read-views',
		isRefreshing: false,
	});
}

/** Moves among the rows, narrows them by typing, and does what the chosen one is. */
export function inPalette(state: State, panel: PalettePanel, command: Command, shown: Shown): ExplorerStep {
	const {palette} = shown;
	const row = rowAfter(state, command, panel.cursor, shown);
	if (row !== null) {
		const cursor = clampIndex(row, palette.total);
		return step(withPanel(state, {...panel, cursor, top: palette.topOf(panel.top, cursor)}));
	}
	if (command === 'back' || (command === 'delete-back' && panel.field.text === ''))
		return step(popped(state));
	if (command === 'accept') return accepted(state, panel, shown);
	return step(withField(state, panel, editField(panel.field, command)));
}

/** Narrows the rows by a typed text. */
export function typeInPalette(state: State, panel: PalettePanel, text: string): State {
	// Whoever types the sign of the command line into it, as hands do, means the command.
	const isSign = panel.field.text === '' && text === ':';
	return isSign ? state : withField(state, panel, typeInto(panel.field, text));
}

function withField(state: State, panel: PalettePanel, field: TextField): State {
	const isSame = field.text === panel.field.text;
	return withPanel(state, isSame ? {...panel, field} : {...panel, field, cursor: 0, top: 0});
}

function accepted(state: State, panel: PalettePanel, {palette, messages}: Shown): ExplorerStep {
	const act = palette.actAt(panel.cursor);
	if (act !== undefined) return done(state, panel, act, messages.palette.nameIt);
	const text = panel.field.text.trim();
	return step(noted(state, 'error', messages.palette.unknown(text, palette.near())));
}

function done(state: State, panel: PalettePanel, act: PaletteAct, nameIt: string): ExplorerStep {
	switch (act.type) {
		case 'run':
			return step(popped(state), act);
		case 'begin':
			return step(noted(withField(state, panel, textField(act.text)), 'info', nameIt));
		case 'person':
			return step(pushed(popped(state), openedDossier(act.id)));
		case 'view':
			return step(popped(state), {type: 'open-view', name: act.name});
		case 'line':
			return obeyedLine(state, act.line, nameIt);
	}
}

function obeyedLine(state: State, line: CommandLine, nameIt: string): ExplorerStep {
	const below = popped(state);
	switch (line.type) {
		case 'save':
			if (line.name === '') return step(noted(state, 'error', nameIt));
			return step(below, {type: 'save-view', name: line.name, isReplacing: line.isReplacing});
		case 'views':
			return openSavedViews(below);
		case 'quit': {
			const command = below.panel.type === 'list' ? 'quit' : 'leave';
			return step(below, {type: 'run', command, of: 'panel'});
		}
		case 'quit-all':
			return step(below, {type: 'run', command: 'quit', of: 'list'});
		case 'help':
			return step(below, {type: 'run', command: 'help', of: 'panel'});
	}
}
