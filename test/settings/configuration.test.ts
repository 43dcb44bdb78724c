import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {noConfiguration, readConfiguration, type Configuration} from '../../source/settings/configuration.ts';
import {previewPlaces, themes} from '../../source/settings/values.ts';

function problemsOf(value: unknown): readonly string[] {
	return readConfiguration(JSON.stringify(value)).problems;
}

describe('a configuration', () => {
	test('sets language, theme, mouse, preview, screen reader and keys; one key may stand without its list', () => {
		const text = `\u{FEFF}{"language": "vi", "theme": "light", "mouse": false, "preview": "off", "screenReader": true, "keys": {"export": "E", "search": ["/", "ctrl-s"]}}`;
		expect(readConfiguration(text)).toEqual({
			configuration: {
				language: 'vi',
				theme: 'light',
				mouse: false,
				preview: 'off',
				screenReader: true,
				keys: {export: ['E'], search: ['/', 'ctrl-s']},
			},
			problems: [],
		});
		expect(readConfiguration('{}')).toEqual({configuration: noConfiguration, problems: []});
	});

	test('names an entry, a value and a form that it does not know, and counts the rest', () => {
		const {configuration, problems} = readConfiguration(
			JSON.stringify({
				colour: 'red',
				constructor: 1,
				language: 'fr',
				theme: ['dark'],
				mouse: 'no',
				preview: 'below',
				keys: {export: 3, search: ['s', 4], sort: 'S'},
			}),
		);
		expect(configuration).toEqual({...noConfiguration, preview: 'below', keys: {sort: ['S']}});
		expect(problems).toEqual([
			'there is no "colour"; the entries are language, theme, mouse, preview, screenReader, keys',
			'there is no "constructor"; the entries are language, theme, mouse, preview, screenReader, keys',
			'language is one of en, vi, not "fr"',
			'theme is one of auto, dark, light, not ["dark"]',
			'mouse is one of true, false, not "no"',
			'keys: export takes a key or a list of keys, not 3',
			'keys: search takes a key or a list of keys, not ["s",4]',
		]);
	});

	test.each([
		['', 'it is empty'],
		['{"language": vi}', 'it is no JSON'],
		['"vi"', 'it is no object ({"language": "vi"})'],
		['[]', 'it is no object ({"language": "vi"})'],
	])('%j counts for nothing and says why', (text, problem) => {
		expect(readConfiguration(text)).toEqual({configuration: noConfiguration, problems: [problem]});
	});

	test('tells a long value in short', () => {
		const [problem = ''] = problemsOf({keys: 'x'.repeat(500)});
		expect(problem.length).toBeLessThan(90);
	});

	test('of any JSON is read without a fault, each problem in one line', () => {
		const names = ['language', 'theme', 'mouse', 'preview', 'screenReader', 'keys', '__proto__', 'x'];
		const object = fc.dictionary(fc.constantFrom(...names), fc.jsonValue()).map(each => JSON.stringify(each));
		fc.assert(
			fc.property(fc.oneof(object, fc.json(), fc.string()), text => {
				for (const problem of readConfiguration(text).problems) expect(problem).not.toContain('\n');
			}),
		);
	});

	test('that is written as it is understood is read back', () => {
		const key = fc.string({minLength: 1, maxLength: 3});
		const configuration: fc.Arbitrary<Configuration> = fc.record({
			language: fc.constantFrom('en', 'vi'),
			theme: fc.constantFrom(...themes),
			mouse: fc.boolean(),
			preview: fc.constantFrom(...previewPlaces),
			screenReader: fc.boolean(),
			keys: fc.dictionary(fc.string({maxLength: 6}), fc.array(key, {maxLength: 3}), {noNullPrototype: true}),
		});
		fc.assert(
			fc.property(configuration, given => {
				const {configuration: read, problems} = readConfiguration(JSON.stringify(given));
				expect(read).toEqual(given);
				expect(problems).toEqual([]);
			}),
		);
	});
});
