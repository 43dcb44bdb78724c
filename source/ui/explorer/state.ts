import type {Language} from '../../domain/vocabulary.ts';
import type {SearchRequest} from '../../search/index.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import {step} from '../kit/program.ts';
import {popped, pushed} from '../kit/stack.ts';
import {textField} from '../kit/text-field/index.ts';
import {afterSaving} from './export/index.ts';
import {bindings, type Command} from './keys.ts';
import type {Action, ExplorerStep, Shown, State} from './model.ts';
import {modeOf} from './mode.ts';
import {kindOf} from './panels.ts';
import {lazily} from './reading/lazily.ts';
import {listWindow} from './reading/list-window.ts';
import type {ViewModel} from './view-model.ts';
import {recorded, redoneView, undoneView} from './views.ts';

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
 *                         shownOf
 *                            v
 *   key ── reduce(State, key, Shown) ──> State, Effect or null
 *
 * A reducer never reads the database: what it must know of it is in Shown, and is read only if it asks.
 */

/** The explorer as it opens. */
export function initialState(request: SearchRequest, language: Language): State {
	return {
		panel: {type: 'list'},
		below: [],
		request,
		search: textField(request.query),
		sort: 'relevance',
		cursor: 0,
		top: 0,
		marked: [],
		isMarkedOnly: false,
		past: [],
		future: [],
		queries: [],
		language,
		notice: null,
		exit: null,
	};
}

/** Takes from a model what the reducers may know; each part is read when it is asked for. */
export function shownOf(model: ViewModel): Shown {
	const kind = kindOf(model.state.panel.type);
	return lazily<Shown>({
		total: () => model.results.total,
		tiers: () => model.results.tiers,
		pageSize: () => kind.pageSize(model),
		scrollMax: () => kind.scrollMax?.(model) ?? 0,
		counts: () => model.counts,
		completion: () => model.completion,
		related: () => model.related.map(record => record.id),
		scopes: () => model.exporting?.scopes.map(({scope}) => scope) ?? [],
		topOf: () => (top, cursor) => listWindow(model, top, cursor).top,
		idAt: () => index => model.results.at(index)?.id,
		messages: () => model.messages,
		today: () => model.today,
	});
}

/** Gives the state after an action, and what is then to be done outside. Pure. */
export function reduce(state: State, action: Action, shown: Shown): ExplorerStep {
	const {messages} = shown;
	switch (action.type) {
		case 'press':
			return press({...state, notice: null}, action.press, shown);
		case 'paste':
			return step(recorded(state, typed({...state, notice: null}, action.text, shown)));
		case 'saved':
			return step(afterSaving(state, action, shown));
		case 'copied':
			return step({...state, notice: {kind: 'info', text: messages.copied}});
		case 'opened':
			return step({
				...state,
				notice:
					action.url === null
						? {kind: 'error', text: messages.noUrl}
						: {kind: 'info', text: messages.opened(action.url)},
			});
	}
}

function press(state: State, key: KeyPress, shown: Shown): ExplorerStep {
	const command = commandFor(bindings, modeOf(state.panel), key);
	if (command === 'undo' || command === 'redo') return step(walked(state, command, shown));
	const next: ExplorerStep =
		command === undefined ? step(typed(state, key.text, shown)) : obeyed(state, command, shown);
	return {...next, state: recorded(state, next.state)};
}

/** The view before or after the present one, with a word on what was done: it may lie off the screen. */
function walked(state: State, command: 'undo' | 'redo', {messages}: Shown): State {
	const there = command === 'undo' ? undoneView(state) : redoneView(state);
	const text = there ? messages.walked[command] : messages.nothingTo[command];
	return {...(there ?? state), notice: {kind: 'info', text}};
}

function obeyed(state: State, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'quit':
			return step({...state, exit: 0});
		case 'interrupt':
			return step({...state, exit: 130});
		case 'help':
			return step(state.panel.type === 'help' ? popped(state) : pushed(state, {type: 'help', scroll: 0}));
		case 'language':
			return step({...state, language: state.language === 'en' ? 'vi' : 'en'});
		default:
			return kindOf(state.panel.type).reduce(state, state.panel, command, shown);
	}
}

function typed(state: State, text: string, shown: Shown): State {
	const {type} = kindOf(state.panel.type);
	return type === null || text === '' ? state : type(state, state.panel, text, shown);
}
