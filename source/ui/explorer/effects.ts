import {citationOf} from '../../export/index.ts';
import {filterSentence} from '../../search/index.ts';
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
			return save(effect, state, explorer, ports);
		case 'copy': {
			const record = explorer.recordOf(effect.id);
			if (!record) return null;
			ports.copy(citationOf(record, state.language));
			return {type: 'copied'};
		}
		case 'open': {
			const urls = explorer.recordOf(effect.id)?.sources.map(source => source.url) ?? [];
			const url = urls.find(each => /^https?:\/\//u.test(each)) ?? null;
			if (url !== null) ports.openUrl(url);
			return {type: 'opened', url};
		}
	}
}

function save(
	{path, format, isDetailed, isOverwriting}: Extract<Effect, {type: 'save'}>,
	state: State,
	explorer: Explorer,
	ports: Ports,
): Answer {
	const {language} = state;
	// Others may write while the file is written, but not between its records and its head.
	const {records, filter} = explorer.atOnce(() => ({
		records: explorer.exported(state),
		filter:
			state.marked.length > 0 ? '' : filterSentence(state.request, language, explorer.labelsIn(language)),
	}));
	const result = ports.save({path, format, records, isDetailed, language, filter, isOverwriting});
	return {type: 'saved', result, count: records.length};
}
