import {useCallback, useRef, useState} from 'react';
import {useInput, usePaste, useWindowSize} from 'ink';
import {citationOf, formats} from '../../export/index.ts';
import {pickedFacets} from '../../domain/facets.ts';
import {facetText} from './chips.ts';
import {commandFor, pressesOf, type KeyPress} from '../kit/keys.ts';
import type {Explorer} from './explorer.ts';
import {bindings} from './keys.ts';
import type {Action, State} from './model.ts';
import type {Ports} from './ports.ts';
import {modeOf, reduce} from './state.ts';
import type {ViewModel} from './view-model.ts';

/**
 * Joins keys, state and data: the one place of the explorer where something happens. Every key of a chunk of input is
 * taken in turn, each on the state that the one before it left.
 */
export function useExplorer(
	explorer: Explorer,
	ports: Ports,
	initial: State,
	onExit: (code: number) => void,
): ViewModel {
	const {columns, rows} = useWindowSize();
	const [state, setState] = useState(initial);
	const latest = useRef(state);
	const apply = useCallback(
		(action: Action) => {
			const before = explorer.followed(latest.current, columns, rows);
			const model = explorer.viewModel(before, columns, rows);
			latest.current = reduce(before, action, explorer.world(model));
			setState(latest.current);
			if (latest.current.exit !== null) onExit(latest.current.exit);
		},
		[explorer, columns, rows, onExit],
	);
	const press = useCallback(
		(key: KeyPress) => {
			latest.current = explorer.followed(latest.current, columns, rows);
			const model = explorer.viewModel(latest.current, columns, rows);
			apply({type: 'press', press: key});
			const after = sideEffect(model, key, explorer, ports);
			if (after) apply(after);
		},
		[explorer, ports, columns, rows, apply],
	);
	useInput((input, key) => {
		for (const each of pressesOf(input, key)) press(each);
	});
	usePaste(text => apply({type: 'paste', text}));
	return explorer.viewModel(state, columns, rows);
}

/** What a key does outside the screen, and how it ended. */
function sideEffect(model: ViewModel, key: KeyPress, explorer: Explorer, ports: Ports): Action | undefined {
	const {state} = model;
	const command = commandFor(bindings, modeOf(state), key);
	if (state.panel.type === 'export' && command === 'accept') return save(model, explorer, ports);
	if (command === 'copy-citation') return copyCitation(model, explorer, ports);
	if (command === 'open-source') return openSource(model, ports);
	return undefined;
}

function save(model: ViewModel, explorer: Explorer, ports: Ports): Action | undefined {
	const {state, messages} = model;
	const {panel} = state;
	if (panel.type !== 'export') return undefined;
	const path = panel.path.text.trim();
	if (path === '') return {type: 'notice', notice: {kind: 'error', text: messages.emptyPath}};
	const records = explorer.exported(state);
	const result = ports.save({
		path,
		format: formats[panel.format]?.id ?? 'md',
		records,
		isDetailed: panel.isDetailed,
		language: state.language,
		filter: state.marked.length > 0 ? '' : filterSentence(model),
		isOverwriting: panel.isOverwriting,
	});
	if (result.type === 'exists')
		return {type: 'exists', notice: {kind: 'error', text: messages.exists(result.path)}};
	if (result.type === 'failed') return {type: 'notice', notice: {kind: 'error', text: result.message}};
	return {type: 'exported', notice: {kind: 'info', text: messages.exported(records.length, result.path)}};
}

function copyCitation(model: ViewModel, explorer: Explorer, ports: Ports): Action | undefined {
	const record = explorer.selected(model);
	if (!record) return undefined;
	ports.copy(citationOf(record, model.state.language));
	return {type: 'notice', notice: {kind: 'info', text: model.messages.copied}};
}

function openSource({record, messages}: ViewModel, ports: Ports): Action {
	const url = record?.sources.map(source => source.url).find(each => /^https?:\/\//u.test(each));
	if (url === undefined) return {type: 'notice', notice: {kind: 'error', text: messages.noUrl}};
	ports.openUrl(url);
	return {type: 'notice', notice: {kind: 'info', text: messages.opened(url)}};
}

/** The active filters as an export names them: `giang hegs; year 2019`. */
function filterSentence(model: ViewModel): string {
	const {request} = model.state;
	const filters = pickedFacets
		.map(facet => [facet.name[model.state.language], facetText(model, facet)] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name} ${text}`);
	return [request.query, ...filters].filter(Boolean).join('; ');
}
