import {facets, type Facet} from '../domain/facets.ts';
import {languages} from '../domain/vocabulary.ts';
import {asking, emptyRequest, groupsOf, type Groups, type SearchRequest} from '../search/index.ts';
import {safeText} from '../text/safe.ts';
import {emptyMemory, withLatest, type KeptView, type Memory} from './memory.ts';
import {fieldOf, isJsonObject, oneOf, readJson, textsIn, type JsonObject} from './plain-json.ts';
import {previewPlaces, sorts, themes} from './values.ts';

/** The version of the form in which the memory is written; a file of a newer one is left alone. */
const version = 1;
/** A longer text was not typed. */
const longestText = 4000;
/** More values of a facet were not picked. */
const mostGroups = 200;

/** The memory that a text holds; `newer` where a later version of the program wrote it. */
export type ReadMemory =
	| {readonly type: 'read'; readonly memory: Memory}
	| {readonly type: 'newer'}
	| {readonly type: 'broken'; readonly fault: string};

/**
 * Reads a memory as {@link memoryText} writes it. A part that is not understood is left out, the rest still counts; a
 * text that is no memory at all is broken. Never throws.
 */
export function readMemory(text: string): ReadMemory {
	const json = readJson(text);
	if ('fault' in json) return {type: 'broken', fault: json.fault};
	const {value} = json;
	const written = isJsonObject(value) ? fieldOf(value, 'version') : undefined;
	if (!isJsonObject(value) || typeof written !== 'number' || written < 1)
		return {type: 'broken', fault: 'it has no version'};
	return written > version ? {type: 'newer'} : {type: 'read', memory: memoryOf(value)};
}

/** Writes a memory as JSON. */
export function memoryText({answeredTheme, view, ...rest}: Memory): string {
	const written = {version, ...rest, theme: answeredTheme, view: view && viewJson(view)};
	return `${JSON.stringify(written, null, '\t')}\n`;
}

function memoryOf(json: JsonObject): Memory {
	const over = fieldOf(json, 'over');
	const overridden = isJsonObject(over) ? over : {};
	return {
		language: oneOf(fieldOf(json, 'language'), languages),
		sort: oneOf(fieldOf(json, 'sort'), sorts),
		preview: oneOf(fieldOf(json, 'preview'), previewPlaces),
		answeredTheme: oneOf(fieldOf(json, 'theme'), answers),
		over: {
			language: oneOf(fieldOf(overridden, 'language'), languages),
			preview: oneOf(fieldOf(overridden, 'preview'), previewPlaces),
		},
		view: viewOf(fieldOf(json, 'view')),
		queries: keptTexts(fieldOf(json, 'queries')).reduce(withLatest, emptyMemory.queries),
	};
}

const answers = themes.filter(theme => theme !== 'auto');

function viewOf(json: unknown): KeptView | null {
	if (!isJsonObject(json)) return null;
	const [query = ''] = keptTexts([fieldOf(json, 'query')]);
	const filters = fieldOf(json, 'filters');
	const request = facets.reduce<SearchRequest>(
		(before, facet) => asking(before, facet, groupsIn(filters, facet)),
		{...emptyRequest, query, related: fieldOf(json, 'related') === true},
	);
	const [record = null] = keptTexts([fieldOf(json, 'record')]);
	return {request, sort: oneOf(fieldOf(json, 'sort'), sorts) ?? 'relevance', record};
}

function viewJson({request, sort, record}: KeptView) {
	const filters = facets
		.filter(isKept)
		.map(facet => [facet.key, groupsOf(request, facet)] as const)
		.filter(([, groups]) => groups.length > 0);
	const {query, related} = request;
	return {query, filters: Object.fromEntries(filters), related, sort, record};
}

function groupsIn(filters: unknown, facet: Facet): Groups {
	if (!isJsonObject(filters) || !isKept(facet)) return [];
	const groups = fieldOf(filters, facet.key);
	if (!Array.isArray(groups)) return [];
	return groups
		.slice(0, mostGroups)
		.map(keptTexts)
		.filter(group => group.length > 0);
}

/** Words stand in a query only, where they are kept as they were typed. */
function isKept({form}: Facet): boolean {
	return form !== 'words';
}

/** The texts of a list as they may be shown and searched, but for those that nobody can have typed. */
function keptTexts(value: unknown): readonly string[] {
	return textsIn(value)
		.filter(text => text.length <= longestText)
		.map(safeText)
		.filter(text => text !== '');
}
