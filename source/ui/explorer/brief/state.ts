import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import type {Command} from '../keys.ts';
import type {BriefPanel, ExplorerStep, Shown, State} from '../model.ts';
import {scrolled} from '../movement.ts';
import {openSaving} from '../saving/index.ts';
import {requestOfPeople} from '../these-records.ts';

/** The brief of the view over the list. */
export function openBrief(state: State, {messages}: Shown): State {
	const over = briefOver(state, state.request);
	return state.isMarkedOnly ? {...over, notice: {kind: 'info', text: messages.brief.wholeView}} : over;
}

/** The brief of all records of one or two people, over their dossier or their pair. */
export function openBriefOn(state: State, people: readonly string[], isOfView = false): State {
	return briefOver(state, requestOfPeople(state, people, isOfView));
}

function briefOver(state: State, request: BriefPanel['request']): State {
	return pushed(state, {type: 'brief', request, isBilingual: false, scroll: 0});
}

/** Scrolls the brief, has it in both languages, copies it, and asks for the file to write it to. */
export function inBrief(state: State, panel: BriefPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'both-languages':
			return step(withPanel(state, {...panel, isBilingual: !panel.isBilingual, scroll: 0}));
		case 'copy-brief':
			return step(state, {type: 'copy-brief'});
		case 'export':
			return step(openSaving(state, 'brief', panel.request, shown.today));
		default:
			return step(withPanel(state, {...panel, scroll: scrolled(panel.scroll, command, shown, state.count)}));
	}
}
