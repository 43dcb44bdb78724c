import {expect, test, vi} from 'vitest';
import {RecordsInSight} from '../../../../source/ui/explorer/reading/records-in-sight.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {manyRecords} from '../records.ts';

test('reads what comes into sight, and keeps what stays there', () => {
	const store = storeOf(manyRecords);
	const read = vi.spyOn(store.engagements, 'withIds');
	const inSight = new RecordsInSight(store);
	const [a = '', b = '', c = ''] = manyRecords.map(({id}) => id);
	expect([...inSight.of([a, b]).keys()]).toEqual([a, b]);
	expect([...inSight.of([b, c, 'gone']).keys()]).toEqual([b, c]);
	expect(read.mock.calls.map(([ids]) => ids)).toEqual([
		[a, b],
		[c, 'gone'],
	]);
	expect(inSight.of([c]).get(c)?.id).toBe(c);
});
