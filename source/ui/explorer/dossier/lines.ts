import type {Frame} from '../../kit/frame.ts';
import {fitLine, line, padLine, type Line} from '../../kit/line.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';
import {figuresLine} from './dossier-head.ts';
import {dossierPanes} from './dossier-panes.ts';
import {counterpartHeading, counterpartLines} from './counterpart-lines.ts';
import {togetherHeading, togetherLines} from './together-lines.ts';

/** A person's figures, whom he met, and beside or below that the engagements with the chosen one. */
export function dossierFrame(model: ViewModel, panel: DossierPanel): Frame {
	const {met, messages, layout} = model;
	const panes = dossierPanes(model, panel);
	if (met.counterparts.length === 0) return [figuresLine(model), line(` ${messages.met.noCounterparts}`)];
	const people = [counterpartHeading(model, panes), ...counterpartLines(model, panel, panes)];
	const side = [togetherHeading(model, panes), ...togetherLines(model, panel, panes)];
	if (!panes.isBeside) return [figuresLine(model), ...people, ...(panes.sideLines > 0 ? side : [])];
	const rows = Array.from({length: layout.bodyLines - 1}, (_, index): Line => [
		...padLine(people[index] ?? [], panes.peopleWidth),
		{text: '│', style: 'dim'},
		...fitLine(side[index] ?? [], panes.sideWidth),
	]);
	return [figuresLine(model), ...rows];
}

/** The row of the pane that has the keys at a place of the body. */
export function dossierRowAt(
	model: ViewModel,
	panel: DossierPanel,
	at: number,
	column: number,
): number | null {
	const panes = dossierPanes(model, panel);
	const isPeople = panel.focus === 'people';
	const first = isPeople || panes.isBeside ? 2 : 3 + panes.peopleLines;
	const isWithin = !panes.isBeside || column < panes.peopleWidth === isPeople;
	const {top, size} = isPeople ? panes.people : panes.records;
	const index = at - first;
	return isWithin && index >= 0 && index < size ? top + index : null;
}
