import {perObject} from '../../../domain/memo.ts';
import {annotationIn} from '../../../domain/working-set.ts';
import {displayWidth} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, type Line} from '../../kit/line.ts';
import {keyFor} from '../key-names.ts';
import type {DetailPanel, State} from '../model.ts';
import {pairLine, wantedIn} from '../pair-line.ts';
import type {ViewModel} from '../view-model.ts';
import type {RecordContext} from './context.ts';
import {foundIn, type Found} from './hits.ts';
import {firstFrom, scrollOf} from './finding.ts';
import {isRecordWide, recordLines} from './record-lines.ts';
import {visitLine} from './visit-lines.ts';

/** From so many lines on the visit stands on a line of its own that does not scroll. */
const visitFrom = 8;

/** Counts the lines of a record that are shown; the rule under them and the line of the visit hold still. */
export function detailPage(model: ViewModel): number {
	return Math.max(1, model.layout.bodyLines - 1 - Number(visitOf(model) !== null));
}

/** Measures how far the open record can be scrolled. */
export function detailScrollMax(model: ViewModel): number {
	return Math.max(0, wholeText(model).length - detailPage(model));
}

/** Lists the lines of the open record that have what is looked for in it. */
export function detailHits(model: ViewModel): readonly number[] {
	return found(model).hits;
}

/** One record in full, scrolled, and its visit. While a text is typed to be found, its first hit. */
export function detailFrame(model: ViewModel, {scroll}: DetailPanel): Frame {
	const {state} = model;
	const {lines} = found(model);
	const page = detailPage(model);
	const scrollMax = Math.max(0, lines.length - page);
	const hits = state.panel.type === 'find' ? detailHits(model) : [];
	const first = hits[firstFrom(hits, scroll)];
	const from =
		first === undefined ? Math.min(scroll, scrollMax) : scrollOf(first, {pageSize: page, scrollMax});
	const shown = Array.from({length: page}, (_, index) => lines[from + index] ?? []);
	const visit = visitOf(model);
	return [...shown, moreRule(lines.length - from - page, model), ...(visit === null ? [] : [visit])];
}

/** The rule under the text, with how many lines of it lie below. */
function moreRule(below: number, model: ViewModel): Line {
	const {layout, messages} = model;
	const more = below > 0 ? ` ${messages.more(below)} ` : '';
	if (more === '' && isRecordWide(layout.columns - 1)) return blank;
	const rest = Math.max(0, layout.columns - 1 - (more === '' ? 0 : 2) - displayWidth(more));
	return [
		...(more === '' ? [] : [...line(' ──', 'dim'), ...line(more)]),
		...line(`${more === '' ? ' ' : ''}${'─'.repeat(rest)}`, 'dim'),
	];
}

/** The line of the visit under a record of one column; null where there is none. */
const visitOf = perObject((model: ViewModel): Line | null => {
	const {record, layout} = model;
	if (!record || layout.bodyLines < visitFrom || isRecordWide(layout.columns - 1)) return null;
	const visit = visitLine(record, layout.columns - 1, contextOf(model));
	return visit === null ? null : [...line(' '), ...visit];
});

function textToFind({state: {panel}}: ViewModel): string {
	if (panel.type === 'find') return panel.field.text.trim();
	return panel.type === 'detail' ? (panel.find?.text ?? '') : '';
}

const wholeText = perObject((model: ViewModel): readonly Line[] => {
	const {record, layout} = model;
	if (!record) return [];
	return recordLines(record, layout.columns - 1, contextOf(model));
});

/** The open record with what is looked for in it. */
const found = perObject((model: ViewModel): Found => foundIn(wholeText(model), textToFind(model)));

function contextOf(model: ViewModel): RecordContext {
	const {state, messages, vocabulary, results, visit, hasLinks, today} = model;
	// What is looked for in the record alone is marked.
	const terms = textToFind(model) === '' ? results.terms : [];
	const pair = {language: state.language, vocabulary, names: model.names, terms, isWanted: wantedIn(results)};
	return {
		language: state.language,
		messages,
		vocabulary,
		terms,
		own: model.record ? annotationIn(model.workingSet, model.record.id) : null,
		visit,
		visitKeys: visitKeysIn(state),
		sameTwo: model.sameTwo,
		pairOf: (each, width) => pairLine(each, width, pair),
		hasLinks,
		today,
	};
}

/** The keys that go along a visit; those that the configuration has taken away are left out. */
function visitKeysIn(state: State): string {
	const commands = ['previous-in-visit', 'next-in-visit'] as const;
	return commands
		.map(command => keyFor(state, command, 'detail'))
		.filter((key, index) => key !== commands[index])
		.join(' ');
}
