import type {Command} from '../explorer/keys.ts';
import type {State} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {rangeInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/** Says what became of the mark of the chosen record; nothing where the explorer itself says how many it has marked. */
export function markWords(before: State, after: State, command: Command | undefined): readonly string[] {
	if (command !== 'mark' || before.marked === after.marked || after.panel.type !== 'list') return [];
	const {marked, unmarked} = spokenIn(after.language);
	const {length} = after.marked;
	return [length > before.marked.length ? marked(length) : unmarked(length)];
}

/** Says how many records were folded under a visit or unfolded. */
export function foldWords(
	before: State,
	{state, results}: ViewModel,
	command: Command | undefined,
): readonly string[] {
	if (before.folding === state.folding) return [];
	const {folded, unfolded, allFolded, allUnfolded} = spokenIn(state.language);
	if (command === 'fold-all') return [results.rows.isAnyFolded ? allFolded : allUnfolded];
	const visit = command === 'fold' ? results.rows.at(state.cursor)?.visit : null;
	if (!visit) return [];
	return [visit.sign === 'folded' ? folded(visit.size) : unfolded(visit.size)];
}

/** The value of a picker that was taken, or let go again. */
export function pickWords(before: State, {state, labelOf}: ViewModel): readonly string[] {
	const {panel, language} = state;
	if (panel.type !== 'picker' || before.panel.type !== 'picker' || panel.chosen === before.panel.chosen)
		return [];
	// Where the cursor stays, what is said of the value says it.
	if (panel.cursor === before.panel.cursor) return [];
	const {facet} = panel;
	const chosen = panel.chosen.flat();
	const had = before.panel.chosen.flat();
	const {took, letGo} = spokenIn(language);
	const nameOf = (value: string): string =>
		facet.form === 'ranges' ? rangeInWords(value, language) : labelOf(facet.id, value);
	const taken = chosen.find(value => !had.includes(value));
	const left = had.find(value => !chosen.includes(value));
	if (taken !== undefined) return [sentence(took(nameOf(taken)), language)];
	return left === undefined ? [] : [sentence(letGo(nameOf(left)), language)];
}
