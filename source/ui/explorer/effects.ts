import {CommuniqueError} from '../../domain/errors.ts';
import {citationOf} from '../../export/index.ts';
import {isWebAddress} from '../../text/web-host.ts';
import type {Answer, Effect, State} from './model.ts';
import type {Ports} from './ports.ts';
import type {Explorer} from './reading/explorer.ts';

/**
 * Does what a key has asked for, through the ports, and gives how it ended; null where its record is gone.
 * @param state the one after the key
 */
export function perform(effect: Effect, state: State, explorer: Explorer, ports: Ports): Answer | null {
	switch (effect.type) {
		case 'save':
			return save(effect.isOverwriting, state, explorer, ports);
		case 'copy': {
			const record = explorer.recordOf(effect.id);
			if (!record) return null;
			ports.copy(citationOf(record, state.language));
			return {type: 'copied'};
		}
		case 'open': {
			const record = explorer.recordOf(effect.id);
			if (!record) return null;
			const url = record.sources.map(source => source.url).find(isWebAddress) ?? null;
			if (url !== null) ports.openUrl(url);
			return {type: 'opened', url};
		}
	}
}

/** Writes the file of the open export dialog. */
function save(isOverwriting: boolean, state: State, explorer: Explorer, ports: Ports): Answer | null {
	try {
		// Others may write while the file is written, but not between its records and its head.
		const file = explorer.atOnce(() => {
			const exporting = explorer.exporting(state);
			return exporting && {path: exporting.path, count: exporting.total, text: exporting.text()};
		});
		if (!file) return null;
		const {path, text, count} = file;
		return {type: 'saved', count, result: ports.save({path, text, isOverwriting})};
	} catch (error) {
		if (!(error instanceof CommuniqueError) || error.kind !== 'data') throw error;
		return {type: 'saved', count: 0, result: {type: 'failed', message: error.message}};
	}
}
