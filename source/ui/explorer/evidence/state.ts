import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import type {Command} from '../keys.ts';
import type {EvidencePanel, ExplorerStep, Shown, State} from '../model.ts';
import {scrolled} from '../movement.ts';
import {openNumbered} from '../sources/index.ts';

/** Scrolls the evidence, opens a source by its number, and goes back to the record. */
export function inEvidence(state: State, panel: EvidencePanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
		case 'evidence':
			return step(popped(state));
		case 'open-numbered':
			return openNumbered(state, shown);
		default:
			return step(withPanel(state, {...panel, scroll: scrolled(panel.scroll, command, shown, state.count)}));
	}
}
