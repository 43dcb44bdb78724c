import {pickedFacets} from '../../domain/facets.ts';
import {citationOf} from '../../export/index.ts';
import {facetText} from './head/chips.ts';
import type {Answer, Effect} from './model.ts';
import type {Ports} from './ports.ts';
import type {Explorer} from './reading/explorer.ts';
import type {ViewModel} from './view-model.ts';

/**
 * Does what a key has asked for, through the ports, and gives how it ended; null where its record is gone.
 * @param model the model of the state after the key
 */
export function perform(effect: Effect, model: ViewModel, explorer: Explorer, ports: Ports): Answer | null {
	switch (effect.type) {
		case 'save':
			return save(effect, model, explorer, ports);
		case 'copy': {
			const record = explorer.recordOf(effect.id);
			if (!record) return null;
			ports.copy(citationOf(record, model.state.language));
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
	model: ViewModel,
	explorer: Explorer,
	ports: Ports,
): Answer {
	const {state} = model;
	const records = explorer.exported(state);
	const result = ports.save({
		path,
		format,
		records,
		isDetailed,
		language: state.language,
		filter: state.marked.length > 0 ? '' : filterSentence(model),
		isOverwriting,
	});
	return {type: 'saved', result, count: records.length};
}

/** The active filters as an export names them: `giang hegs; year 2019`. */
function filterSentence(model: ViewModel): string {
	const {request, language} = model.state;
	const filters = pickedFacets
		.map(facet => [facet.name[language], facetText(model, facet)] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name} ${text}`);
	return [request.query, ...filters].filter(Boolean).join('; ');
}
