import {perObject} from '../../../domain/memo.ts';
import {numberIn} from '../../../words/index.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {beyondOf} from '../reading/list-window.ts';
import {briefHead} from '../brief/index.ts';
import {recordHead} from '../detail/index.ts';
import {dossierHead} from '../dossier/index.ts';
import {ledgerHead} from '../ledger/index.ts';
import {keyFor} from '../key-names.ts';
import {matrixHead} from '../matrix/index.ts';
import {timelineHead} from '../timeline/index.ts';
import type {State} from '../model.ts';
import {pairHead} from '../pair/index.ts';
import type {ViewModel} from '../view-model.ts';
import {panelOnScreen} from '../panel-on-screen.ts';
import {chipLines, chipsOf} from './chips.ts';
import {rulerLine} from './ruler.ts';

/** Under this width the figures and the chips are shortened. */
const wideFrom = 56;

/** The lines above every panel: query and filters, then the years; above a record its place in the list. */
export function headLines(model: ViewModel): readonly Line[] {
	const {layout, state} = model;
	const panel = panelOnScreen(state) ?? state.panel;
	if (panel.type === 'dossier') return dossierHead(model);
	if (hasOwnHead(state)) {
		const filters = chipsOf(model, true).map(({text}) => text);
		if (panel.type === 'brief') return briefHead(model);
		if (panel.type === 'pair') return pairHead(model, panel, filters);
		if (panel.type === 'ledger') return ledgerHead(model, filters);
		if (panel.type === 'matrix') return matrixHead(model, panel, filters);
		return panel.type === 'timeline' ? timelineHead(model, panel, filters) : recordHead(model, filters);
	}
	const [first = [], second = []] = queryLines(model);
	return [first, ...(layout.queryLines > 1 ? [second] : []), ...(layout.hasRuler ? [rulerLine(model)] : [])];
}

const ownHeads: ReadonlySet<State['panel']['type']> = new Set([
	'detail',
	'find',
	'timeline',
	'dossier',
	'pair',
	'ledger',
	'matrix',
	'brief',
	'adding',
	'saving',
]);

/** Returns true where a panel fills the screen whose head is not that of the list. */
export function hasOwnHead({panel}: Pick<State, 'panel'>): boolean {
	return panel.type === 'annotate' ? panel.scroll !== null : ownHeads.has(panel.type);
}

/**
 * The query, the filters behind it, and at the right what they leave; filters that do not fit there stand on a line of
 * their own. Kept for the model, since the layout asks how many lines there are.
 */
export const queryLines = perObject((model: ViewModel): readonly Line[] => {
	const {state, columns} = model;
	const isActive = state.panel.type === 'search';
	const isWide = columns >= wideFrom;
	const right = figures(model, isWide);
	const room = columns - lineWidth(right) - 1;
	const field =
		state.search.text === '' && !isActive
			? []
			: fieldSegments(state.search, isActive, Math.max(4, room - 3), 'strong');
	const chips = chipsOf(model, isWide);
	const isBare = field.length === 0 && chips.length === 0;
	// On a narrow screen the sign gives its place to the filters.
	const sign: Line =
		isWide || field.length > 0 || isBare ? [{text: ' /', style: isActive ? 'accent' : 'dim'}] : [];
	const typed: Line = field.length === 0 ? sign : [...sign, {text: ' ', style: 'plain'}, ...field];
	const behindField = [ghostLine(model), relatedLine(model)];
	const left = behindField.reduce(
		(before, each) => (lineWidth(before) + lineWidth(each) < room ? [...before, ...each] : before),
		typed,
	);
	const [behind = [], ...below] = chipLines(chips, [room - lineWidth(left), columns - 1], model);
	const placeholder = isBare ? line(` ${placeholderText(model)}`, 'dim') : [];
	const whole = [...left, ...behind];
	const filled = lineWidth([...whole, ...placeholder]) <= room ? [...whole, ...placeholder] : whole;
	return [spread(fitLine(filled, room), right, columns), ...below];
});

/** The ways in which records can be asked for, with their keys. */
function placeholderText({state, messages}: ViewModel): string {
	const [leaders, years, filters] = [
		keyFor(state, 'leaders'),
		keyFor(state, 'years'),
		keyFor(state, 'filters'),
	];
	return messages.searchPlaceholder(leaders, years, filters);
}

/** How many cannot be read, how many are marked, how many of all are in view, and the language. */
function figures({state, results, grandTotal, leftOut, messages}: ViewModel, isWide: boolean): Line {
	const {language, marked} = state;
	const [shown, all] = [numberIn(results.total, language), numberIn(grandTotal, language)];
	const [of, gap] = isWide ? [` ${messages.ofAll} ${all}`, '   '] : [`/${all}`, ' '];
	const {mark, shortMark} = messages.unreadable;
	return [
		{text: leftOut > 0 ? `${isWide ? mark(leftOut) : shortMark(leftOut)}${gap}` : '', style: 'error'},
		{text: marked.length > 0 ? `${messages.markedOnly(marked.length)}${gap}` : '', style: 'plain'},
		{text: shown, style: 'strong'},
		{text: `${of}${gap}${language.toUpperCase()}`, style: 'plain'},
	];
}

/** How many related hits could be taken in; nothing where they are, or there are none. */
function relatedLine({results, messages, state}: ViewModel): Line {
	const count = beyondOf(results);
	return count === 0 ? [] : line(`   ${messages.plusRelated(keyFor(state, 'take-related'), count)}`);
}

/**
 * The rest of the best completion behind the cursor, with the key that takes it, which tells it from typed text where
 * there is no colour.
 */
function ghostLine({state, completion}: ViewModel): Line {
	const [best] = completion?.candidates ?? [];
	if (!best || best.ghost === '' || completion?.end !== state.search.text.length) return [];
	return line(`${best.ghost} ⇥`, 'dim');
}
