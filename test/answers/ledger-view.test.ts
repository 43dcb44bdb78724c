import {expect, test} from 'vitest';
import {ledgerOf} from '../../source/answers/ledger-view.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {storeOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';

test('the ledger of a view asks for topics of the commitments themselves', () => {
	const store = storeOf([
		engagement({
			topics: ['dioxin'],
			commitments: [
				commitment(),
				commitment({id: 'clean-up', topics: ['dioxin'], status: 'agreed'}),
				commitment({id: 'course', topics: ['training-education'], status: 'promised'}),
			],
		}),
	]);
	const ids = (filter: Parameters<typeof ledgerOf>[1]) => ledgerOf(store, filter).map(each => each.id);
	expect(ids(emptyFilter)).toEqual(['six-patrol-boats', 'clean-up', 'course']);
	expect(ids({...emptyFilter, topics: ['dioxin']})).toEqual(['clean-up']);
});
