import type {Frame} from '../../kit/frame.ts';
import {blank, fitLine, line, padLine, type Line} from '../../kit/line.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';
import {figuresLine} from './dossier-head.ts';
import {dossierPanes, type DossierPanes} from './dossier-panes.ts';
import {counterpartHeading, counterpartLines} from './counterpart-lines.ts';
import {personLines} from './person-lines.ts';
import {togetherHeading, togetherLines} from './together-lines.ts';

/** Lines of offices, spellings and ranks that are worth showing. */
const leastFacts = 4;

/** A person's figures, whom he met, and beside or below that the engagements with the chosen one. */
export function dossierFrame(model: ViewModel, panel: DossierPanel): Frame {
	const {met, messages, layout} = model;
	const panes = dossierPanes(model, panel);
	const {bodyLines, columns} = layout;
	if (panes.isPersonAlone) {
		const above = [
			figuresLine(model),
			...(met.counterparts.length === 0 ? [line(` ${messages.met.noCounterparts}`)] : []),
		];
		return [...above, ...personLines(model, panel, columns, bodyLines - above.length)];
	}
	const people = [counterpartHeading(model, panes), ...counterpartLines(model, panel, panes)];
	const side = sideLines(model, panel, panes);
	if (!panes.isBeside) return [figuresLine(model), ...people, ...(panes.sideLines > 0 ? side : [])];
	const rows = Array.from({length: bodyLines - 1}, (_, index): Line => [
		...padLine(people[index] ?? [], panes.peopleWidth),
		{text: '│', style: 'dim'},
		...fitLine(side[index] ?? [], panes.sideWidth),
	]);
	return [figuresLine(model), ...rows];
}

/** The engagements with the chosen one and what there is of them; or what is known of the person. */
function sideLines(model: ViewModel, panel: DossierPanel, panes: DossierPanes): readonly Line[] {
	const room = panes.sideLines + 1;
	if (panel.focus === 'person' || model.met.counterparts.length === 0)
		return personLines(model, panel, panes.sideWidth, room);
	const together = [togetherHeading(model, panes), ...togetherLines(model, panel, panes)];
	const left = room - together.length - 1;
	// Offices, spellings and ranks take what is left beside the counterparts.
	return panes.isBeside && left >= leastFacts
		? [...together, blank, ...personLines(model, panel, panes.sideWidth, left)]
		: together;
}

/** The row of the pane that has the keys at a place of the body. */
export function dossierRowAt(
	model: ViewModel,
	panel: DossierPanel,
	at: number,
	column: number,
): number | null {
	const panes = dossierPanes(model, panel);
	if (panel.focus === 'person') return null;
	const isPeople = panel.focus === 'people';
	const first = isPeople || panes.isBeside ? 2 : 3 + panes.peopleLines;
	const isWithin = !panes.isBeside || column < panes.peopleWidth === isPeople;
	const {top, size} = isPeople ? panes.people : panes.records;
	const index = at - first;
	return isWithin && index >= 0 && index < size ? top + index : null;
}
