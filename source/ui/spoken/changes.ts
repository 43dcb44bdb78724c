import type {KeyPress} from '../kit/keys.ts';
import type {Command} from '../explorer/keys.ts';
import {modeOf} from '../explorer/mode.ts';
import type {Panel, State} from '../explorer/model.ts';
import {isByTime} from '../explorer/reading/list-window.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {keyInWords, spokenIn} from './messages/index.ts';
import {markWords, foldWords, pickWords} from './mark-words.ts';
import {hereSentence, openingLines} from './panel-words.ts';
import {sentence} from './plain-speech.ts';
import {promptOf} from './prompt.ts';
import {scrolledSentence} from './scrolled-sentence.ts';
import {viewSentence} from './view-sentence.ts';

/** The key that was pressed, and its command; undefined for a key without one. Null for what no key did. */
export type Pressed = {readonly press: KeyPress; readonly command: Command | undefined} | null;

/** The panels that are read out as they open, a line for each of their parts. */
const longPanels: ReadonlySet<Panel['type']> = new Set(['detail', 'evidence', 'brief', 'help', 'text']);

/**
 * The lines that tell a change: a state before a key, and the model of the state after it. One line says where one is
 * now and what the key did on the way; a record, the help and a text in full take one for each of their parts. None
 * where a letter was typed, which the line itself shows.
 */
export function saidAfter(before: State, model: ViewModel, pressed: Pressed): readonly string[] {
	const {state} = model;
	const first = [...doneWords(before, model, pressed), ...viewWords(before, model, pressed)];
	if (isOpened(before, state)) {
		const [opening = '', ...rest] = openingLines(model);
		const isLong = longPanels.has(state.panel.type);
		return [oneLine([...first, opening, isLong ? '' : hereWords(model)]), ...rest].filter(Boolean);
	}
	if (state.below.length < before.below.length)
		return [oneLine([...first, ...returnWords(before, model)])].filter(Boolean);
	return [oneLine([...first, stayWords(before, model, pressed)])].filter(Boolean);
}

function oneLine(sentences: readonly string[]): string {
	return sentences.filter(Boolean).join(' ');
}

/** Returns true where a panel was opened over the one before, or another record in the place of one. */
function isOpened(before: State, {panel, below}: State): boolean {
	if (below.length > before.below.length) return true;
	// What the palette opens takes its place.
	if (before.panel.type === 'palette' && below.length === before.below.length)
		return panel.type !== 'palette';
	return panel.type === 'detail' && before.panel.type === 'detail' && panel.id !== before.panel.id;
}

/** Says what was marked, folded or chosen, and what the explorer itself says to it. */
function doneWords(before: State, model: ViewModel, pressed: Pressed): readonly string[] {
	const {state} = model;
	const {notice, language} = state;
	const isNew = notice !== null && notice !== before.notice;
	return [
		...markWords(before, state, pressed?.command),
		...foldWords(before, model, pressed?.command),
		...pickWords(before, model),
		...(isNew ? [sentence(notice.text, language)] : []),
	];
}

/** The view where it has changed, but while it is typed, and where the notice says how. */
function viewWords(before: State, model: ViewModel, pressed: Pressed): readonly string[] {
	const {state} = model;
	const isTyping = state.panel.type === 'search' && pressed?.command !== 'take-related';
	const isSearchLeft = before.panel.type === 'search' && state.panel.type === 'list';
	if (isSearchLeft) return [viewSentence(model)];
	if (isTyping || pressed?.command === 'sort' || !hasOtherView(before, state)) return [];
	return [viewSentence(model)];
}

/** Returns true where what is asked has changed. */
function hasOtherView(before: State, after: State): boolean {
	return (
		before.request !== after.request ||
		before.sort !== after.sort ||
		before.isMarkedOnly !== after.isMarkedOnly
	);
}

/** The name of the panel to which one comes back, and where one is in it, unless something else was said of it. */
function returnWords(before: State, model: ViewModel): readonly string[] {
	const {state, messages} = model;
	if (before.panel.type === 'search' || hasOtherView(before, state)) return [hereWords(model)];
	const name = before.panel.type === 'find' ? '' : `${messages.modes[modeOf(state.panel)]}.`;
	return [name, state.notice === null || before.panel.type === 'find' ? hereWords(model) : ''];
}

/** Says where one is in the panel, unless one types there. */
function hereWords(model: ViewModel): string {
	return promptOf(model.state)?.isEager ? '' : hereSentence(model);
}

/** Says where one is after a key that has opened and left nothing; empty where a letter is typed or all is said. */
function stayWords(before: State, model: ViewModel, pressed: Pressed): string {
	const {state} = model;
	const field = promptOf(state)?.field;
	if (pressed === null || isTyped(before, state, pressed)) return '';
	if (pressed.command === undefined)
		return state.notice !== null || field !== undefined ? '' : strangeKey(pressed.press, state);
	if (state.notice !== null && isSame(before, state)) return '';
	const scrolled = scrolledSentence(model, pressed.command);
	if (scrolled !== null) return scrolled;
	const here = state.panel.type === 'search' ? hereSentence(model) : hereWords(model);
	return oneLine([tierWords(before, model), here]);
}

/** Returns true where a key has changed the line in which one types, but for one that takes a value in a picker. */
function isTyped(before: State, after: State, {command}: NonNullable<Pressed>): boolean {
	if (command === 'mark' || command === 'either') return false;
	const field = promptOf(after)?.field;
	return field !== undefined && field !== promptOf(before)?.field;
}

function strangeKey({name}: KeyPress, {language}: State): string {
	const spoken = spokenIn(language);
	return spoken.noSuchKey(keyInWords(name, spoken));
}

/** Returns true where a key has changed nothing that is said of the panel. */
function isSame(before: State, after: State): boolean {
	return (
		!hasOtherView(before, after) &&
		before.panel === after.panel &&
		before.cursor === after.cursor &&
		before.language === after.language
	);
}

/** The tier into which a movement has led. */
function tierWords(before: State, {state, results}: ViewModel): string {
	if (isByTime(results) || hasOtherView(before, state) || before.cursor === state.cursor) return '';
	const tier = results.hitAt(state.cursor)?.tier;
	return tier === undefined || tier === results.hitAt(before.cursor)?.tier
		? ''
		: `${spokenIn(state.language).nowIn[tier]}.`;
}
