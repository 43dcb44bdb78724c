import {describe, expect, test} from 'vitest';
import {emptyRequest} from '../../source/search/index.ts';
import {chosenSettings, memoryAfter, type LeftExplorer} from '../../source/settings/choose.ts';
import {noConfiguration, type Configuration} from '../../source/settings/configuration.ts';
import {emptyMemory, type KeptView, type Memory} from '../../source/settings/memory.ts';

const noFlags = {language: undefined, sort: undefined};
const view: KeptView = {request: {...emptyRequest, query: 'dioxin'}, sort: 'relevance', record: 'a'};

/** The language of a run, and the memory after the reader has left it in another language or the same. */
function ran(
	memory: Memory,
	configuration: Partial<Configuration>,
	left: Partial<LeftExplorer> = {},
	flags: Parameters<typeof chosenSettings>[0] = noFlags,
) {
	const configured = {...noConfiguration, ...configuration};
	const settings = chosenSettings(flags, memory, configured, 'en');
	const {language, sort, preview} = settings;
	const end = {language, sort, preview, answeredTheme: null, view: null, queries: memory.queries, ...left};
	return {settings, after: memoryAfter(memory, settings, end, configured)};
}

describe('the language of a run', () => {
	test('is that of the flag, else of the last change on screen, else of the configuration, else of the locale', () => {
		expect(ran(emptyMemory, {}).settings.language).toBe('en');
		expect(ran(emptyMemory, {language: 'vi'}).settings.language).toBe('vi');
		const {after} = ran(emptyMemory, {language: 'vi'}, {language: 'en'});
		expect(ran(after, {language: 'vi'}).settings.language).toBe('en');
		expect(ran(after, {language: 'vi'}, {}, {...noFlags, language: 'vi'}).settings.language).toBe('vi');
	});

	test('is that of a configuration that was changed after the change on screen', () => {
		const {after} = ran(emptyMemory, {}, {language: 'vi'});
		expect(ran(after, {}).settings.language).toBe('vi');
		expect(ran(after, {language: 'en'}).settings.language).toBe('en');
		const again = ran(after, {language: 'en'}, {language: 'vi'});
		expect(ran(again.after, {language: 'en'}).settings.language).toBe('vi');
	});

	test('that a flag asks for holds for one run', () => {
		const {settings, after} = ran(emptyMemory, {}, {}, {...noFlags, language: 'vi'});
		expect(settings.language).toBe('vi');
		expect(after).toEqual(emptyMemory);
	});
});

test('order and preview are taken up as they were left, the preview under the same rules as the language', () => {
	const {after} = ran(emptyMemory, {preview: 'below'}, {sort: 'date', preview: 'off'});
	expect(ran(after, {preview: 'below'}).settings).toMatchObject({sort: 'date', preview: 'off'});
	expect(ran(after, {preview: 'right'}).settings.preview).toBe('right');
	expect(ran(after, {}, {}, {...noFlags, sort: '-date'}).settings.sort).toBe('-date');
	expect(ran(after, {}, {}, {...noFlags, sort: '-date'}).after.sort).toBe('date');
});

test('theme and mouse come from flags and the configuration, the answered theme from the memory', () => {
	expect(ran(emptyMemory, {}).settings).toMatchObject({theme: 'auto', mouse: true, answeredTheme: null});
	const memory: Memory = {...emptyMemory, answeredTheme: 'light'};
	expect(ran(memory, {theme: 'dark', mouse: false}).settings).toMatchObject({
		theme: 'dark',
		mouse: false,
		answeredTheme: 'light',
	});
	const flags = {...noFlags, theme: 'light', mouse: true} as const;
	expect(ran(memory, {theme: 'dark', mouse: false}, {}, flags).settings).toMatchObject({
		theme: 'light',
		mouse: true,
	});
	expect(ran(memory, {}).after.answeredTheme).toBe('light');
	expect(ran(memory, {}, {answeredTheme: 'dark'}).after.answeredTheme).toBe('dark');
});

test('a screen reader is said to read by a flag or by the configuration', () => {
	expect(ran(emptyMemory, {}).settings.isReadOut).toBe(false);
	expect(ran(emptyMemory, {screenReader: true}).settings.isReadOut).toBe(true);
	expect(ran(emptyMemory, {screenReader: false}, {}, {...noFlags, isReadOut: true}).settings.isReadOut).toBe(
		true,
	);
});

test('the view before stays where the one that is left asked for nothing', () => {
	const {after} = ran(emptyMemory, {}, {view});
	expect(after.view).toEqual(view);
	expect(ran(after, {}).after.view).toEqual(view);
});

test('queries of another run that ended meanwhile are kept', () => {
	const other: Memory = {...emptyMemory, queries: ['giang', 'talks']};
	expect(ran(other, {}, {queries: ['giang', 'dioxin']}).after.queries).toEqual(['talks', 'giang', 'dioxin']);
});

test('a run in which nothing was changed leaves the memory as it was', () => {
	const memory: Memory = {...emptyMemory, language: 'vi', view, queries: ['giang']};
	expect(ran(memory, {language: 'en'}).after).toEqual(memory);
});
