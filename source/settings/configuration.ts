import {languages, type Language} from '../domain/vocabulary.ts';
import {fieldOf, isJsonObject, oneOf, readJson} from './plain-json.ts';
import {previewPlaces, themes, type PreviewPlace, type ThemeName} from './values.ts';

/** The keys that commands of the explorer are given, by the commands' names. */
export type GivenKeys = Readonly<Record<string, readonly string[]>>;

/** The defaults that `config.json` sets; null for what it leaves to the program. */
export interface Configuration {
	readonly language: Language | null;
	readonly theme: ThemeName | null;
	readonly mouse: boolean | null;
	readonly preview: PreviewPlace | null;
	/** True where a screen reader reads the screen. */
	readonly screenReader: boolean | null;
	/** Not yet compared with the commands that there are. */
	readonly keys: GivenKeys;
}

/** A configuration, and a line for every entry that is not understood. */
export interface ReadConfiguration {
	readonly configuration: Configuration;
	readonly problems: readonly string[];
}

/** The configuration of somebody who has none. */
export const noConfiguration: Configuration = {
	language: null,
	theme: null,
	mouse: null,
	preview: null,
	screenReader: null,
	keys: {},
};

const entries = [
	'language',
	'theme',
	'mouse',
	'preview',
	'screenReader',
	'keys',
] as const satisfies readonly (keyof Configuration)[];

/** Reads a configuration. An entry that is not understood is named, and the others count. Never throws. */
export function readConfiguration(text: string): ReadConfiguration {
	const json = readJson(text);
	if ('fault' in json) return {configuration: noConfiguration, problems: [json.fault]};
	const {value} = json;
	if (!isJsonObject(value))
		return {configuration: noConfiguration, problems: ['it is no object ({"language": "vi"})']};
	const problems = Object.keys(value)
		.filter(name => oneOf(name, entries) === null)
		.map(name => `there is no "${name}"; the entries are ${entries.join(', ')}`);
	const chosen = <T extends string | boolean>(name: keyof Configuration, allowed: readonly T[]): T | null => {
		const given = fieldOf(value, name);
		const known = oneOf(given, allowed);
		if (given !== undefined && known === null)
			problems.push(`${name} is one of ${allowed.join(', ')}, not ${shortly(given)}`);
		return known;
	};
	const configuration = {
		language: chosen('language', languages),
		theme: chosen('theme', themes),
		mouse: chosen('mouse', [true, false]),
		preview: chosen('preview', previewPlaces),
		screenReader: chosen('screenReader', [true, false]),
		keys: keysIn(fieldOf(value, 'keys'), problems),
	};
	return {configuration, problems};
}

function keysIn(given: unknown, problems: string[]): GivenKeys {
	if (given === undefined) return {};
	if (!isJsonObject(given)) {
		problems.push(`keys is an object ({"export": "E"}), not ${shortly(given)}`);
		return {};
	}
	const keys = Object.entries(given).flatMap(([command, value]) => {
		const names: readonly unknown[] = Array.isArray(value) ? value : [value];
		if (names.every(name => typeof name === 'string')) return [[command, names] as const];
		problems.push(`keys: ${command} takes a key or a list of keys, not ${shortly(value)}`);
		return [];
	});
	return Object.fromEntries(keys);
}

/** A value as JSON, in one short line. */
function shortly(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
