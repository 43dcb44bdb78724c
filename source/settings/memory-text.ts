import {languages} from '../domain/vocabulary.ts';
import {emptyMemory, withLatest, type Memory} from './memory.ts';
import {fieldOf, isJsonObject, oneOf, readJson, type JsonObject} from './plain-json.ts';
import {previewPlaces, sorts, themes} from './values.ts';
import {keptTexts, viewIn, viewJson} from './view-json.ts';

/** The version of the form in which the memory is written; a file of a newer one is left alone. */
const version = 1;

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
		view: viewIn(fieldOf(json, 'view')),
		queries: keptTexts(fieldOf(json, 'queries')).reduce(withLatest, emptyMemory.queries),
	};
}

const answers = themes.filter(theme => theme !== 'auto');
