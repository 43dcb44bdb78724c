import type {Language} from '../../domain/vocabulary.ts';
import type {SearchRequest} from '../../search/index.ts';
import {inDetail, inRelated} from './detail/state.ts';
import {inExport, leaveExport, toggleExport, withPath} from './export/state.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import {bindings, isTextMode, type Command, type Mode} from './keys.ts';
import {inList} from './list/state.ts';
import type {Action, State, World} from './model.ts';
import {scrolled, withSearch} from './movement.ts';
import {inFilters, inPicker} from './picker/state.ts';
import {typeInto, textField} from '../kit/text-field.ts';

/** The explorer as it opens. */
export function initialState(request: SearchRequest, language: Language): State {
	return {
		panel: {type: 'list'},
		request,
		search: textField(request.query),
		sort: 'relevance',
		cursor: 0,
		top: 0,
		marked: [],
		isMarkedOnly: false,
		language,
		notice: null,
		exit: null,
	};
}

/** The mode in which a state reads keys. */
export function modeOf(state: State): Mode {
	return state.panel.type;
}

/** What a state becomes. */
export function reduce(state: State, action: Action, world: World): State {
	switch (action.type) {
		case 'notice':
			return {...state, notice: action.notice};
		case 'exported':
			return {...leaveExport(state), notice: action.notice};
		case 'exists':
			return state.panel.type === 'export'
				? {...state, panel: {...state.panel, isOverwriting: true}, notice: action.notice}
				: state;
		case 'paste':
			return isTextMode(modeOf(state)) ? typeText(state, action.text, world) : state;
		case 'press':
			return press({...state, notice: null}, action.press, world);
	}
}

function press(state: State, key: KeyPress, world: World): State {
	const mode = modeOf(state);
	const command = commandFor(bindings, mode, key);
	if (command === undefined)
		return isTextMode(mode) && key.text !== '' ? typeText(state, key.text, world) : state;
	return obey(state, command, world);
}

function obey(state: State, command: Command, world: World): State {
	switch (command) {
		case 'quit':
			return {...state, exit: 0};
		case 'interrupt':
			return {...state, exit: 130};
		case 'help':
			return state.panel.type === 'help'
				? {...state, panel: state.panel.from}
				: {...state, panel: {type: 'help', scroll: 0, from: state.panel}};
		case 'language':
			return {...state, language: state.language === 'en' ? 'vi' : 'en'};
		default:
			return obeyPanel(state, command, world);
	}
}

function obeyPanel(state: State, command: Command, world: World): State {
	const {panel} = state;
	switch (panel.type) {
		case 'list':
		case 'search':
			return inList(state, command, world);
		case 'picker':
			return inPicker(state, panel, command, world);
		case 'filters':
			return inFilters(state, panel.cursor, command);
		case 'detail':
			return inDetail(state, panel, command, world);
		case 'related':
			return inRelated(state, panel, command, world);
		case 'export':
			return inExport(state, panel, command, world);
		case 'help':
			if (command === 'back') return {...state, panel: panel.from};
			return {...state, panel: {...panel, scroll: scrolled(panel.scroll, command, world)}};
	}
}

function typeText(state: State, text: string, world: World): State {
	const {panel} = state;
	if (panel.type === 'search')
		return withSearch({...state, panel: {type: 'search'}}, typeInto(state.search, text));
	if (panel.type === 'picker') {
		return {...state, panel: {...panel, field: typeInto(panel.field, text), cursor: 0, top: 0}};
	}
	if (panel.type !== 'export') return state;
	if (panel.focus === 'path') {
		const change = withPath(panel, typeInto(panel.path, text), world);
		return {...state, panel: {...panel, isOverwriting: false, ...change}};
	}
	return text === ' ' ? {...state, panel: toggleExport(panel, world)} : state;
}
