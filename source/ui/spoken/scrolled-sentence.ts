import type {Command} from '../explorer/keys.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {fileLineSentence} from './export-sentence.ts';
import {openingLines} from './panel-words.ts';
import {recordParagraphs} from './record-paragraphs.ts';
import {rowSentence} from './row-sentence.ts';

const previewing: ReadonlySet<Command> = new Set<Command>(['preview-down', 'preview-up']);
const paging: ReadonlySet<Command> = new Set<Command>([...previewing, 'page-down', 'page-up']);
const beside: ReadonlySet<Command> = new Set<Command>(['next', 'previous', 'previous-hit']);

/**
 * The words to which a command that reads on has come: a part of the record of the row, a line of the file to be
 * written, the place of a record behind which there is none. Null for every other command.
 */
export function scrolledSentence(model: ViewModel, command: Command): string | null {
	const {panel, previewScroll} = model.state;
	switch (panel.type) {
		case 'list':
			if (!previewing.has(command)) return null;
			return recordParagraphs(model)[previewScroll - 1] ?? rowSentence(model);
		case 'export':
			return paging.has(command) && panel.scroll > 0 ? fileLineSentence(model, panel) : null;
		case 'detail':
			return beside.has(command) && panel.find === null ? (openingLines(model)[0] ?? '') : null;
		default:
			return null;
	}
}
