import {describe, expect, test} from 'vitest';
import {leftOf, sameViewCommand} from '../../../source/ui/explorer/leaving.ts';
import {opened, pressed} from './keyboard.ts';

describe('what outlasts a run', () => {
	test('is the view with its record, language, order, preview and the queries', () => {
		const state = pressed({...opened({kinds: ['talks']}), queries: ['giang']}, '/ d i enter s L');
		expect(leftOf(state, 'record-2', 'light')).toEqual({
			language: 'vi',
			sort: '-date',
			preview: 'auto',
			queries: ['giang', 'di'],
			view: {request: state.request, sort: '-date', record: 'record-2'},
			answeredTheme: 'light',
		});
	});

	test('is no view where it asks for nothing', () => {
		expect(leftOf(opened({query: '  '}), 'record-0', null).view).toBeNull();
	});
});

describe('the command line for the same view', () => {
	test('is that of its query, filters and order', () => {
		const state = {...opened({query: 'dioxin', kinds: ['talks']}), sort: 'date'} as const;
		expect(sameViewCommand(state)).toEqual(['-q', 'dioxin', '-k', 'talks', '--sort', 'date']);
	});

	test('lists the marked records where only they were shown', () => {
		expect(sameViewCommand(pressed(opened(), 'space space m'))).toEqual([
			...['list', '--id', 'record-0,record-1'],
		]);
	});

	test('lists marked records in their order', () => {
		const state = {...pressed(opened({query: 'dioxin'}), 'space space m'), sort: 'date'} as const;
		expect(sameViewCommand(state)).toEqual(['list', '--id', 'record-0,record-1', '--sort', 'date']);
	});

	test('is that of the view where too many are marked to be named', () => {
		const marked = Array.from({length: 41}, (_, index) => `record-${index}`);
		const state = {...opened({query: 'dioxin'}), isMarkedOnly: true, marked, sort: 'date'} as const;
		expect(sameViewCommand(state)).toEqual(['-q', 'dioxin', '--sort', 'date']);
		expect(sameViewCommand({...state, marked: marked.slice(1)})).toContain('--id');
	});

	test('is none where nothing is asked', () => {
		expect(sameViewCommand({...opened(), sort: 'date'})).toEqual([]);
	});
});
