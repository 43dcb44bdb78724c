import {citationOf} from '../../export/index.ts';
import type {Answer, Copied, Effect, KeepEffect} from './effect.ts';
import {placeOf} from './mode.ts';
import {marksOfSession} from './kept-marks.ts';
import type {State} from './model.ts';
import type {Ports, SaveResult} from './ports.ts';
import type {Explorer} from './reading/explorer.ts';
import {performOnViews} from './views-effects.ts';
import {webAddress} from './web-address.ts';

/**
 * Does what a key has asked for, through the ports, and gives how it ended; null where its record is gone.
 * @param state the one after the key
 * @param later takes what turns out afterwards
 */
export function perform(
	effect: Effect,
	state: State,
	explorer: Explorer,
	ports: Ports,
	later: (answer: Answer) => void,
): Answer | null {
	switch (effect.type) {
		case 'save':
			return save(effect.isOverwriting, state, explorer, ports, later);
		case 'stop-saving':
			ports.stopSaving();
			return {type: 'saved', result: {type: 'stopped'}, count: 0};
		case 'keep':
			return keep(effect, state, explorer, ports, later);
		case 'copy-citation': {
			const cited = explorer.recordsOf(citedIn(state, effect.id));
			const text = cited.map(record => citationOf(record, state.language)).join('\n');
			return cited.length > 0 ? copied('citation', text, ports, cited.length) : null;
		}
		case 'copy-address': {
			const record = explorer.recordOf(effect.id);
			if (!record) return null;
			const address = record.sources.map(source => webAddress(source.url)).find(url => url !== null);
			return address === undefined ? {type: 'no-address'} : copied('address', address, ports);
		}
		case 'copy-brief': {
			const file = explorer.fileOf(state);
			return file && copied('brief', [...file.content.pieces()].join(''), ports);
		}
		case 'copy-text':
			return copied(effect.what, effect.text, ports);
		case 'run':
			return effect;
		case 'open':
			return opened(effect.url, state, ports, later);
		default:
			return performOnViews(effect, state, explorer, ports.savedViews, later);
	}
}

function opened(url: string, {panel}: State, ports: Ports, later: (answer: Answer) => void): Answer {
	const failed: Answer = {type: 'not-opened', url, from: placeOf(panel)};
	return ports.openUrl(url, () => later(failed)) ? {type: 'opened', url} : failed;
}

/** Has changes of the working set kept, and does what the same key asks for besides. */
function keep(
	{changes, next}: KeepEffect,
	state: State,
	explorer: Explorer,
	ports: Ports,
	later: (answer: Answer) => void,
): Answer | null {
	explorer.change(changes);
	ports.keep(changes, {
		kept: (written, path) => explorer.written(written, path),
		failed: reason => later({type: 'not-kept', reason}),
	});
	return next ? perform(next, state, explorer, ports, later) : null;
}

/** In the list, marks of this session stand for the chosen record, as they do for the export. */
function citedIn(state: State, id: string): readonly string[] {
	const marked = marksOfSession(state);
	return state.panel.type === 'list' && marked.length > 0 ? marked : [id];
}

function copied(what: Copied, text: string, ports: Ports, count = 1): Answer {
	return {type: 'copied', what, way: ports.copy(text), text, count};
}

/** Writes the file of the open export dialog, or of the panel whose file is named. */
function save(
	isOverwriting: boolean,
	state: State,
	explorer: Explorer,
	ports: Ports,
	later: (answer: Answer) => void,
): Answer | null {
	const file = explorer.atOnce(() => explorer.fileOf(state));
	if (!file) return null;
	const {path, content} = file;
	const ended = (result: SaveResult): Answer => ({
		type: 'saved',
		result,
		count: content.total,
	});
	const saving = (): Answer => ({type: 'saving', written: content.written, total: content.total});
	const result = ports.save(
		{path, pieces: () => content.pieces(), isOverwriting},
		{on: () => later(saving()), ended: end => later(ended(end))},
	);
	return result.type === 'saving' ? saving() : ended(result);
}
