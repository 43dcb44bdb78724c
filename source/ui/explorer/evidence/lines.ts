import {evidenceOf} from '../../../answers/evidence.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {perObject} from '../../../domain/memo.ts';
import {displayWidth, truncateAtWord} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, type Line} from '../../kit/line.ts';
import type {EvidencePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {testimonyTable} from './testimony-table.ts';
import {whyLines} from './why-lines.ts';

/** Columns of text that a reader's eye follows well. */
const measure = 100;

/** Counts the lines of evidence on screen: a heading stands over them, and a rule below. */
export function evidencePage({layout}: ViewModel): number {
	return Math.max(1, layout.bodyLines - 2);
}

/** Measures how far the evidence can be scrolled. */
export function evidenceScrollMax(model: ViewModel): number {
	return Math.max(0, evidenceText(model).length - evidencePage(model));
}

/** The table of sources and facts, then why the record has its date, scrolled. */
export function evidenceFrame(model: ViewModel, {scroll}: EvidencePanel): Frame {
	const {layout, messages, record, state} = model;
	const lines = evidenceText(model);
	const page = evidencePage(model);
	const from = Math.min(scroll, Math.max(0, lines.length - page));
	const heading = messages.words.evidence.heading;
	const room = Math.max(1, layout.columns - displayWidth(heading) - 4);
	const title = record ? truncateAtWord(titleIn(record, state.language), room) : '';
	const shown = Array.from({length: page}, (_, index) => lines[from + index] ?? blank);
	const below = lines.length - from - page;
	return [
		[...line(` ${heading}`, 'heading'), ...line(`  ${title}`)],
		...shown,
		below > 0 ? line(` ${messages.more(below)}`) : blank,
	];
}

const evidenceText = perObject((model: ViewModel): readonly Line[] => {
	const {record, layout} = model;
	if (!record) return [];
	const evidence = evidenceOf(record);
	const width = Math.min(measure, layout.columns - 2);
	const lines = [...testimonyTable(evidence, width, model), ...whyLines(record, evidence, width, model)];
	return lines.map(each => (each.length === 0 ? each : [...line(' '), ...each]));
});
