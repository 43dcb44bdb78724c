import {expect, test} from 'vitest';
import {emptyFilter, type Filter} from '../../source/domain/filter.ts';
import {allFolded, allOpen, type Folding} from '../../source/domain/folding.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {engagement} from '../fixtures/engagements.ts';
import {storeOf} from '../fixtures/database.ts';

function on(date: string, id: string, overrides: Partial<Engagement> = {}): Engagement {
	const [start = date, end = start] = date.split('/');
	return engagement({id, date, date_start: start, date_end: end, ...overrides});
}

const records = [
	on('2024-09-07/2024-09-09', 'journey', {kind: 'official-visit'}),
	on('2024-09-09', 'evening', {part_of: 'journey', day_part: 'evening'}),
	on('2024-09-09', 'morning', {part_of: 'journey', day_part: 'morning'}),
	on('2024-09-09', 'some-time', {part_of: 'journey', day_part: null}),
	on('2024-09-08', 'day-before', {part_of: 'journey', kind: 'reception'}),
	on('2024-09-08', 'elsewhere'),
	on('2025-01-02', 'later'),
];

function drawn(folding: Folding, filter: Filter = emptyFilter, sort: '-date' | 'date' = '-date') {
	const signs = {folded: '▸', open: '▾', part: '├', 'last-part': '└'};
	return storeOf(records)
		.rows.page(filter, sort, folding, {offset: 0, limit: 20})
		.map(({record, visit}) => `${visit ? `${signs[visit.sign]}${visit.size} ` : ''}${record.id}`);
}

test('a folded visit is one row at its first day, with the number of its records', () => {
	expect(drawn(allFolded)).toEqual(['later', 'elsewhere', '▸4 journey']);
	expect(drawn(allFolded, emptyFilter, 'date')).toEqual(['▸4 journey', 'elsewhere', 'later']);
});

test('an unfolded visit has its records under it by day, then by part of the day', () => {
	const parts = ['▾4 journey', '├4 day-before', '├4 morning', '├4 evening', '└4 some-time'];
	expect(drawn(allOpen)).toEqual(['later', 'elsewhere', ...parts]);
	expect(drawn({areOpen: false, except: ['journey']}, emptyFilter, 'date')).toEqual([
		...parts,
		'elsewhere',
		'later',
	]);
});

test('records fold only under a visit that is in the view itself, which counts those in the view alone', () => {
	expect(drawn(allFolded, {...emptyFilter, kinds: ['reception']})).toEqual(['day-before']);
	expect(drawn(allFolded, {...emptyFilter, kinds: ['reception', 'official-visit']})).toEqual(['▸1 journey']);
});

test('a record that the view lacks has no row', () => {
	const {rows} = storeOf(records);
	expect(rows.rowOf(emptyFilter, '-date', allFolded, 'nothing')).toBe(-1);
	expect(rows.rowOf({...emptyFilter, kinds: ['reception']}, '-date', allFolded, 'later')).toBe(-1);
	expect(rows.rowOf(emptyFilter, '-date', allFolded, 'evening')).toBe(2);
});
