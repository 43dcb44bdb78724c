import type {TextField} from '../kit/text-field/index.ts';
import type {State} from '../explorer/model.ts';
import {spokenIn} from './messages/index.ts';

/** A line to type in: its name, and what stands in it. */
export interface Prompt {
	readonly label: string;
	readonly field: TextField;
	/** True for a line that stands there from the start; false where moving about is as likely as typing. */
	readonly isEager: boolean;
}

/** The line to type in of the panel that has the keys; null where letters are keys. */
export function promptOf({panel, search, language}: State): Prompt | null {
	const {prompts} = spokenIn(language);
	switch (panel.type) {
		case 'search':
			return {label: prompts.search, field: search, isEager: true};
		case 'find':
			return {label: prompts.find, field: panel.field, isEager: true};
		case 'annotate':
			return {label: prompts[panel.part], field: panel.field, isEager: true};
		case 'palette':
			return {label: prompts.command, field: panel.field, isEager: false};
		case 'picker':
		case 'help':
			return {label: prompts.narrow, field: panel.field, isEager: false};
		case 'export':
			return panel.focus === 'target' ? {label: prompts.target, field: panel.path, isEager: true} : null;
		case 'saving':
			return {label: prompts.target, field: panel.path, isEager: true};
		case 'adding':
			return {label: prompts.row, field: panel.field, isEager: true};
		default:
			return null;
	}
}
