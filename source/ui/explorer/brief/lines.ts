import {lastOf} from '../../../domain/memo.ts';
import {truncateAtWord} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {figureFirst, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {WrappedText} from '../export/index.ts';
import type {BriefPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {panelOnScreen} from '../panel-on-screen.ts';

/** Columns of text that a reader's eye follows well. */
const measure = 110;
/** More rows than any brief has: all of them are made. */
const allRows = 10_000;

/** The brief in the width of the screen. */
const wrapped = lastOf((text: string, width: number) => new WrappedText(text, width));

/** Counts the lines of the brief on screen: one below says how much follows. */
export function briefPage({layout}: Pick<ViewModel, 'layout'>): number {
	return Math.max(1, layout.bodyLines - 1);
}

/** Measures how far the brief can be scrolled. */
export function briefScrollMax(model: ViewModel): number {
	return textOf(model).lastTop(allRows, briefPage(model));
}

/** The brief as it will be written, scrolled. */
export function briefFrame(model: ViewModel, {scroll}: BriefPanel): Frame {
	const text = textOf(model);
	const page = briefPage(model);
	const from = Math.min(scroll, text.lastTop(allRows, page));
	const below = text.linesBelow(from + page);
	const shown = text.page(from, page).map(row => line(` ${row}`, /^#+ /u.test(row) ? 'strong' : 'plain'));
	return [...shown, below > 0 ? line(` ▾ ${model.messages.exporting.moreLines(below)}`) : []];
}

/** The lines over it: what it is of, how many records, and its language. */
export function briefHead(model: ViewModel): readonly Line[] {
	const {brief, state, messages, layout, columns} = model;
	const {language} = state;
	const panel = panelOnScreen(state);
	const isBilingual = panel?.type === 'brief' && panel.isBilingual;
	const right = figureFirst(
		`${messages.words.records(brief?.records ?? 0)}   ${isBilingual ? 'EN + VI' : language.toUpperCase()}`,
	);
	const title = line(` ${messages.brief.title}`, 'heading');
	const room = columns - lineWidth(right) - lineWidth(title) - 4;
	const asked = brief?.asked[language] ?? '';
	const of = room < 8 ? '' : `   ${truncateAtWord(asked === '' ? messages.brief.everything : asked, room)}`;
	const rule = line(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim');
	return [spread([...title, ...line(of)], right, columns), ...(layout.hasRuler ? [rule] : [])];
}

function textOf({brief, columns}: ViewModel): WrappedText {
	return wrapped(brief?.text ?? '', Math.max(1, Math.min(measure, columns - 2)));
}
