import {perObject} from '../../../domain/memo.ts';
import {displayWidth, wrap} from '../../../text/width.ts';
import {keyLine, type FootForm} from '../../kit/footer.ts';
import type {Binding} from '../../kit/keys.ts';
import {fitLine, line, lineText, spread, type Line} from '../../kit/line.ts';
import {rowsIn} from '../../kit/sectioned-rows.ts';
import {addingLine} from '../adding/index.ts';
import {annotateLine} from '../annotate/index.ts';
import {writingLine} from '../export/index.ts';
import {findLine} from '../find/index.ts';
import type {Command, Mode} from '../keys.ts';
import type {Messages} from '../messages/index.ts';
import type {Notice} from '../model.ts';
import {modeOf} from '../mode.ts';
import {beyondOf, relatedBelow} from '../reading/list-window.ts';
import type {NothingFound} from '../reading/nothing-found.ts';
import {candidatesLine} from '../search/index.ts';
import {uncutLines} from '../text/index.ts';
import type {ViewModel} from '../view-model.ts';
import {describeHint} from './hint-words.ts';
import {keysOfMoment} from './keys-of-moment.ts';

/** From this width on the foot has room for keys and for the place in the list. */
const placeFrom = 100;

/** Lines that hints take at most: the list under them is looked at while a query is typed. */
const mostHintLines = 3;

/**
 * The foot: a notice, what the typed text was taken for, or the keys of the moment. What is too long for a line goes on
 * over the lowest lines of the panel, so that nothing of it is cut and nothing above moves. Kept for the model: the
 * mouse asks which lines the panel has left.
 */
export const footLines = perObject((model: ViewModel): readonly Line[] => {
	const {state, layout, results} = model;
	const {columns} = layout;
	const writing = writingLine(model);
	if (writing) return [fitLine(writing, columns)];
	if (state.notice) return noticeLines(state.notice, model);
	const find = findLine(model) ?? addingLine(model) ?? annotateLine(model);
	if (find) return [fitLine(find, columns)];
	const mode = modeOf(state.panel);
	const candidates = candidatesLine(model);
	if (candidates) return [fitLine(candidates, columns)];
	const hints = results.hints.map(each => describeHint(each, state.language));
	if (hints.length > 0 && (mode === 'search' || mode === 'list')) return hintLines(hints, model);
	const place = placeOf(model);
	// Where the place moves with the rows in sight, the keys keep clear of all that it may be.
	const keys = keysOf(model, mode, columns - (place === null ? 0 : place.room + 2));
	return [place === null ? keys : spread(keys, place.text, columns)];
});

/** A notice in as many lines as it needs; where it would hide the panel, its end stays, which names the file. */
function noticeLines({kind, text}: Notice, {layout}: ViewModel): readonly Line[] {
	const style = kind === 'error' ? 'error' : 'accent';
	const most = Math.max(1, Math.floor(layout.bodyLines / 2));
	const width = layout.columns - 2;
	// A path or address goes on where it stands: it would leave the line before it half empty.
	const isLong = text.split(' ').some(word => displayWidth(word) > width);
	const lines = isLong ? uncutLines(text, width).map(each => lineText(each, false)) : wrap(text, width);
	const isCut = lines.length > most;
	const shown = isCut ? lines.slice(-most).map((each, index) => (index === 0 ? `…${each}` : each)) : lines;
	return shown.map(each => fitLine([{text: ` ${each}`, style}], layout.columns));
}

/** Hints on one line where they fit; else each on its own, and how many more there are where not all have room. */
function hintLines(hints: readonly string[], {layout, messages}: ViewModel): readonly Line[] {
	const width = layout.columns - 2;
	const joined = hints.join('  ');
	if (displayWidth(joined) <= width) return [line(` ${joined}`)];
	const most = Math.max(1, Math.min(mostHintLines, Math.floor(layout.bodyLines / 4)));
	const wrapped = hints.map(each => wrap(each, width));
	let shown = 1;
	const linesOf = (count: number): number =>
		wrapped.slice(0, count).reduce((sum, lines) => sum + lines.length, 0);
	while (shown < hints.length && linesOf(shown + 1) <= most) shown++;
	const lines = wrapped.slice(0, shown).flat();
	const left = hints.length - shown;
	const more = left > 0 ? line(`${messages.moreHints(left)} `, 'strong') : [];
	return lines
		.slice(0, most)
		.map((text, index, all) =>
			index === all.length - 1
				? spread(line(` ${lines.slice(index).join(' ')}`), more, layout.columns)
				: line(` ${text}`),
		);
}

function keysOf(model: ViewModel, mode: Mode, width: number): Line {
	const {results, messages, record} = model;
	if (mode === 'list' && results.total === 0 && model.nothing) return emptyKeys(model, model.nothing, width);
	return keyLine(keysOfMoment(model, mode), mode, messages.keyWords, width, {
		lastDigit: record?.sources.length ?? 0,
		forms: mode === 'search' ? formsOf(messages) : [],
	});
}

/** The keys over an empty list, as far as they do something there. */
function emptyKeys({state, messages}: ViewModel, {ways, asked}: NothingFound, width: number): Line {
	type Word = keyof Messages['keyWords'] | keyof Messages['emptyKeys'];
	const feet: Readonly<Partial<Record<Command, Binding<Mode, Command, Word>['foot']>>> = {
		...(ways.length > 0 ? {accept: {list: [1, 'takeFirst']}, count: {list: [2, 'take']}} : {}),
		...(asked.filters.length > 0 ? {'clear-filters': {list: [3, 'clearFilters', 5]}} : {}),
		...(asked.words.length > 0 ? {back: {list: [4, 'clearSearch', 4]}} : {}),
		search: {list: [5, 'search', 3]},
		help: {list: [20, 'keys']},
		quit: {list: [21, 'quit']},
	};
	const listed = state.bindings.filter(({isListed}) => isListed);
	const bindings = listed.map(each => ({...each, foot: feet[each.command]}));
	const words = {...messages.keyWords, ...messages.emptyKeys};
	return keyLine(bindings, 'list', words, width, {lastDigit: ways.length});
}

/** The forms of a query, behind the keys of the search line. */
function formsOf({searchForms}: Messages): readonly FootForm[] {
	return searchForms.map(([sign, word], index) => ({place: 4 + index, sign, word}));
}

/**
 * What lies outside of a list that no rule ends: the rows in sight, where there are more, and the related hits below
 * them; with the columns that both can take, so that the keys hold still while the list is scrolled.
 */
function placeOf(model: ViewModel): {readonly text: Line; readonly room: number} | null {
	const {state, layout, results, window, messages} = model;
	const mode = modeOf(state.panel);
	if (layout.previewLines > 0 || layout.columns < placeFrom || (mode !== 'list' && mode !== 'search'))
		return null;
	const {total} = results.rows;
	const rows = rowsIn(window);
	const isWhole = mode === 'search' || rows.length >= total;
	const below = relatedBelow(model);
	const shown = [
		below > 0 ? messages.moreRelated(below) : '',
		isWhole ? '' : messages.rowsShown((rows[0] ?? 0) + 1, (rows.at(-1) ?? 0) + 1, total),
	].filter(Boolean);
	const widest = [
		beyondOf(results) > 0 ? messages.moreRelated(beyondOf(results)) : '',
		isWhole ? '' : messages.rowsShown(total, total, total),
	].filter(Boolean);
	return widest.length === 0 ? null : {text: line(shown.join('   ')), room: displayWidth(widest.join('   '))};
}
