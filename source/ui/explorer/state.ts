import {allFolded} from '../../domain/folding.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {SearchRequest} from '../../search/index.ts';
import {hostOf} from '../../text/web-host.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import {step} from '../kit/program.ts';
import {popped, pushed} from '../kit/stack.ts';
import {textField} from '../kit/text-field/index.ts';
import {afterSaving, onSaving} from './export/index.ts';
import {afterSavingPanel} from './saving/index.ts';
import type {Answer} from './effect.ts';
import {openHelp} from './help/index.ts';
import {keepingMarks} from './kept-marks.ts';
import {keyFor} from './key-names.ts';
import {bindings, type Command} from './keys.ts';
import {steppedInPiece} from './keys-at-once.ts';
import type {Action, ExplorerStep, Shown, State} from './model.ts';
import {modeOf, placeOf} from './mode.ts';
import {ledBack} from './led-list.ts';
import {moused} from './moused.ts';
import {copiedText, inOtherLanguage, noted, tooLongText} from './noted.ts';
import {openPalette} from './palette/index.ts';
import {panelOf} from './panels.ts';
import {afterViews} from './saved-views/index.ts';
import {withDigit} from './list/index.ts';
import {recorded, settledPreview, walked} from './views.ts';

/*
 * One turn of the explorer, and the four types that it goes through:
 *
 *   State      what the reader has done so far: panels, query, filters, marks. Knows no record.
 *   ViewModel  a state with what the database says about it, on a terminal of a size (reading/): all that is drawn.
 *   Shown      the few things of a view model that keys act upon: how many rows there are, which record is where.
 *   Effect     what a key asks for outside the screen (effects.ts), as data.
 *
 *   State ── reading ──> ViewModel ── lines.ts ──> the screen
 *                            │
 *                         shownOf (shown.ts)
 *                            v
 *   key ── reduce(State, key, Shown) ──> State, Effect or null
 *
 * A reducer never reads the database: what it must know of it is in Shown, and is read only if it asks.
 */

/** The parts of the first state that earlier runs and the configuration decide. */
export type Opening = Pick<
	State,
	'marked' | 'earlierMarks' | 'sort' | 'lastView' | 'queries' | 'preview' | 'bindings' | 'notice'
>;

/** The explorer as it opens. */
export function initialState(
	request: SearchRequest,
	language: Language,
	opening: Partial<Opening> = {},
): State {
	return {
		panel: {type: 'list'},
		below: [],
		request,
		search: textField(request.query),
		sort: 'relevance',
		folding: allFolded,
		cursor: 0,
		top: 0,
		marked: [],
		earlierMarks: new Set(),
		isMarkedOnly: false,
		count: null,
		idleLetters: 0,
		previewScroll: 0,
		past: [],
		future: [],
		lastView: null,
		queries: [],
		preview: 'auto',
		savedViews: [],
		bindings,
		language,
		notice: null,
		atOnce: null,
		exit: null,
		...opening,
	};
}

/** Gives the state after an action, and what is then to be done outside. Pure. */
export function reduce(state: State, action: Action, shown: Shown): ExplorerStep {
	const next = keepingMarks(state, reduced(state, action, shown));
	return action.type === 'press' ? steppedInPiece(state, next, action.inPiece, shown) : next;
}

function reduced(state: State, action: Action, shown: Shown): ExplorerStep {
	switch (action.type) {
		case 'press':
			return press({...state, notice: null}, action.press, shown);
		case 'paste': {
			const before: State = {...state, notice: null, count: null, idleLetters: 0};
			const after = typed(before, action.text, shown);
			return step(after === before ? hinted(before, shown) : recorded(before, after));
		}
		case 'mouse':
			return moused({...state, notice: null, count: null, idleLetters: 0}, action, shown);
		default:
			return answered(state, action, shown);
	}
}

/** The state after an effect has ended. */
function answered(state: State, action: Answer, shown: Shown): ExplorerStep {
	const {messages} = shown;
	switch (action.type) {
		case 'saving':
			return step(onSaving(state, action, shown));
		case 'saved':
			return step(
				state.panel.type === 'saving'
					? afterSavingPanel(state, state.panel, action, shown)
					: afterSaving(state, action, shown),
			);
		case 'copied':
			if (action.way === 'none') return step(shownWhole(state, messages.noClipboard, action.text));
			if (action.way === 'too-long') return step(noted(state, 'error', tooLongText(state, messages)));
			return step(noted(state, 'info', copiedText(action.way, action, messages)));
		case 'not-kept':
			return step(noted(state, 'error', messages.working.notKept(action.reason)));
		case 'run':
			return commanded(state, action.command, shown, action.of);
		case 'no-address':
			return step(noted(state, 'error', messages.noUrl));
		case 'opened':
			return step(noted(state, 'info', messages.opened(action.url)));
		case 'not-opened':
			return step(
				// It may fail ten seconds later, when something else is read.
				placeOf(state.panel) === action.from
					? shownWhole(state, messages.noBrowser(keyFor(state, 'copy-address', 'text')), action.url)
					: noted(state, 'error', messages.noBrowserFor(hostOf(action.url))),
			);
		default:
			return step(afterViews(state, action, shown));
	}
}

/** A text that could be sent nowhere, in full over the panel. */
function shownWhole(state: State, why: string, text: string): State {
	return state.panel.type === 'text'
		? noted(state, 'error', why)
		: pushed(state, {type: 'text', why, text, scroll: 0});
}

function press(state: State, key: KeyPress, shown: Shown): ExplorerStep {
	const command = commandFor(state.bindings, modeOf(state.panel), key);
	const done: State = {...state, idleLetters: 0};
	switch (command) {
		case undefined:
			return step(typedKey(state, key, shown));
		case 'count':
			return step(recorded(state, withDigit(done, Number(key.text), shown)));
		default:
			// The number of a source is its key.
			return commanded(
				command === 'open-numbered' ? {...done, count: Number(key.text)} : done,
				command,
				shown,
			);
	}
}

/** What a command makes of the state, which can be undone; of the list where it is asked for from elsewhere. */
function commanded(
	state: State,
	command: Command,
	shown: Shown,
	of: 'panel' | 'list' = 'panel',
): ExplorerStep {
	if (of === 'list' && command === 'quit') return step({...state, exit: 0});
	if (command === 'undo' || command === 'redo') return step(walked({...state, count: null}, command, shown));
	const {state: after, effect} =
		of === 'list'
			? panelOf('list').reduce(state, {type: 'list'}, command, shown)
			: obeyed(state, command, shown);
	return step({...recorded(state, settledPreview(state, after)), count: null}, effect);
}

/** A key that is no command types; letters that type nothing either show how a search begins. */
function typedKey(state: State, key: KeyPress, shown: Shown): State {
	const before: State = {...state, count: null};
	const after = typed(before, key.text, shown);
	if (after !== before) return recorded(state, {...settledPreview(state, after), idleLetters: 0});
	const idleLetters = /^\p{L}/u.test(key.text) ? state.idleLetters + 1 : 0;
	const next: State = {...before, idleLetters};
	return idleLetters < mostIdleLetters ? next : hinted(next, shown);
}

/** As many letters do nothing before the way to search is told: somebody types a name. */
const mostIdleLetters = 3;

function hinted(state: State, {messages}: Shown): State {
	const mode = modeOf(state.panel);
	const isHere = state.bindings.some(({command, modes}) => command === 'search' && modes.includes(mode));
	const search = keyFor(state, 'search');
	const elsewhere = messages.searchElsewhere(keyFor(state, 'back', modeOf(state.panel)), search);
	return noted(state, 'info', isHere ? messages.searchHere(search) : elsewhere);
}

function obeyed(state: State, command: Command, shown: Shown): ExplorerStep {
	const {messages} = shown;
	switch (command) {
		case 'quit': {
			const {panel} = state;
			return step(panel.type === 'list' && panel.from ? ledBack(state, panel.from) : {...state, exit: 0});
		}
		case 'interrupt':
			// It ends what is under way, as in a shell; once nothing is, the explorer.
			return state.panel.type === 'export' && state.panel.writing
				? step(state, {type: 'stop-saving'})
				: step({...state, exit: 130});
		case 'leave':
			return step(popped(state));
		case 'help':
			return step(openHelp(state));
		case 'language':
			return step(inOtherLanguage(state, shown));
		case 'tell-mark':
			return step(noted(state, 'info', messages.tell.mark(keyFor(state, 'mark'))));
		case 'tell-quit':
			return step(noted(state, 'info', messages.tell.quit(keyFor(state, 'quit'))));
		case 'palette':
			return openPalette(state);
		default:
			return panelOf(state.panel.type).reduce(state, state.panel, command, shown);
	}
}

function typed(state: State, text: string, shown: Shown): State {
	const {type} = panelOf(state.panel.type);
	return type === null || text === '' ? state : type(state, state.panel, text, shown);
}
