import {expect, test} from 'vitest';
import {storeOf} from '../fixtures/database.ts';
import {engagement, source} from '../fixtures/engagements.ts';

test('publishers come once each, the most often cited first, with an address', () => {
	const page = (publisher: string, url = '') => source({publisher, url});
	const store = storeOf([
		engagement({id: '2019-01-01-a', sources: [page('Harbour Gazette', 'https://gazette.example/1')]}),
		engagement({id: '2019-01-02-b', sources: [page('Báo Biển'), page('Harbour Gazette')]}),
		engagement({id: '2019-01-03-c', sources: [page('', 'https://nobody.example')]}),
	]);
	expect(store.publishers()).toEqual([
		{name: 'Harbour Gazette', url: 'https://gazette.example/1', count: 2},
		{name: 'Báo Biển', url: '', count: 1},
	]);
});
