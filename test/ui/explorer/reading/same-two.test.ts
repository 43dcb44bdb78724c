import {expect, test} from 'vitest';
import {readSameTwo} from '../../../../source/ui/explorer/reading/same-two.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';

const on = (day: string, more: Parameters<typeof engagement>[0] = {}) =>
	engagement({id: day, date: day, date_start: day, date_end: day, ...more});
const days = [
	'2021-01-05',
	'2022-01-05',
	'2023-01-05',
	'2024-01-05',
	'2025-01-05',
	'2026-01-05',
	'2026-02-05',
];
const other = {id: 'other', name: 'Al Hart', side: 'US' as const, part: 'visitor' as const};
const store = storeOf([
	...days.map(day => on(day)),
	on('2024-02-05', {id: 'visit'}),
	on('2024-02-06', {id: 'in-visit', part_of: 'visit'}),
	on('2024-02-07', {id: 'with-another', people: [participant(), participant(other)]}),
	on('2024-02-08', {id: 'alone', people: [participant()]}),
]);

function around(id: string): readonly string[] {
	const record = store.engagements.byId(id);
	return record ? readSameTwo(record, store).map(each => each.id) : [];
}

test('two meetings of the same two before and two after, in order of time, without those of the visit', () => {
	expect(around('in-visit')).toEqual(['2023-01-05', '2024-01-05', '2025-01-05', '2026-01-05']);
	expect(around('visit')).toEqual(['2023-01-05', '2024-01-05', '2025-01-05', '2026-01-05']);
	expect(around('2024-01-05')).toEqual(['2022-01-05', '2023-01-05', 'visit', 'in-visit']);
	expect(around('2026-02-05')).toEqual(['2025-01-05', '2026-01-05']);
	expect(around('2021-01-05')).toEqual(['2022-01-05', '2023-01-05']);
});

test('of two who met hundreds of times those nearest the record are found, wherever it stands', () => {
	const many = Array.from({length: 300}, (_, index) =>
		on(new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)),
	);
	const busy = storeOf(many);
	for (const at of [2, 150, 297]) {
		const record = busy.engagements.byId(many[at]?.id ?? '');
		const near = [-2, -1, 1, 2].map(by => many[at + by]?.id);
		expect(record && readSameTwo(record, busy).map(({id}) => id)).toEqual(near);
	}
});

test('none where they met once, or where a side names nobody', () => {
	expect(around('with-another')).toEqual([]);
	expect(around('alone')).toEqual([]);
});
