import {explorerProgram} from '../explorer/explorer-program.ts';
import type {Shown} from '../explorer/model.ts';
import type {Ports} from '../explorer/ports.ts';
import type {Explorer} from '../explorer/reading/explorer.ts';
import {shownOf} from '../explorer/shown.ts';
import {reduce} from '../explorer/state.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {fileLines} from './export-sentence.ts';
import {briefParagraphs} from './brief-paragraphs.ts';
import {evidenceSentences} from './evidence-sentences.ts';
import {helpList} from './help-list.ts';
import {spokenIn} from './messages/index.ts';
import {paragraphHits, recordParagraphs} from './record-paragraphs.ts';

/** The explorer as a program that is spoken: the same states and effects, measured in sentences. */
export function spokenProgram(explorer: Explorer, ports: Ports): ReturnType<typeof explorerProgram> {
	const program = explorerProgram(explorer, ports);
	return {...program, reduce: (state, action, model) => reduce(state, action, spokenShown(model))};
}

/** A terminal on which visits fold; its size means nothing else here. */
export const spokenSize = {columns: 80, rows: 24} as const;

/** Rows by which a page moves. */
const rowsOfPage = 11;

/**
 * The measures that keys go by: a page is ten rows of a list, or a paragraph of a record, and what is scrolled is
 * counted in paragraphs and lines. Read when they are asked for.
 */
function spokenShown(model: ViewModel): Shown {
	const {panel} = model.state;
	return Object.defineProperties(Object.create(shownOf(model)) as Shown, {
		pageSize: {get: () => ('scroll' in panel ? 1 : rowsOfPage)},
		scrollMax: {get: () => scrollMaxOf(model)},
		// The explorer keeps half a page before a hit on screen, which is a paragraph here.
		hits: {get: () => paragraphHits(model).map(index => index + 1)},
		messages: {get: () => ({...model.messages, ...spokenIn(model.state.language).insteadOf})},
		topOf: {get: () => (_: number, cursor: number) => cursor},
	});
}

function scrollMaxOf(model: ViewModel): number {
	const {panel} = model.state;
	switch (panel.type) {
		case 'detail':
		case 'find':
			return Math.max(0, recordParagraphs(model).length - 1);
		case 'brief':
			return Math.max(0, briefParagraphs(model).length - 1);
		case 'evidence':
			return Math.max(0, evidenceSentences(model).length - 1);
		case 'help':
			return helpList(model, panel).length - 1;
		case 'export':
			return fileLines(model).length;
		case 'list':
			return recordParagraphs(model).length;
		default:
			return 0;
	}
}
