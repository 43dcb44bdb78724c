import {describe, expect, test} from 'vitest';
import {shipConstraints} from '../../../source/extract/dating/known-ships.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import type {Draft} from '../../../source/extract/import-model.ts';
import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {calendar, draft} from '../../fixtures/drafts.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';
import {day, left} from './states.ts';

const ship = {id: 'uss-example', name: 'USS Example', name_vi: '', side: 'US', part: 'visitor'} as const;
const stay = (date: string): Engagement => engagement({id: date, date, kind: 'port-call', bodies: [ship]});
const both = [day('2018-03-06'), day('2020-03-06')];

function constraintOf(text: string, records: readonly Engagement[], overrides: Partial<Draft> = {}) {
	const passages = [{document: document(text), line: 1, text}];
	const reference = {...shippedReference(), engagements: knownEngagements(records)};
	return shipConstraints(draft({date: calendar('6/3'), passages, ...overrides}), both, reference)[0];
}

describe('a ship that the text names', () => {
	const told = 'The mayor received the crew of USS Example.';

	test('tells the year of a day of its known stay', () => {
		const constraint = constraintOf(told, [stay('2020-03-05/2020-03-09'), stay('2019-07-01')]);
		expect(left(constraint, ...both)).toEqual(['2020-03-06']);
		expect(constraint).toMatchObject({
			strength: 'known',
			reason: 'It agrees with what is known already: 2020-03-05/2020-03-09 (2020-03-05/2020-03-09).',
		});
	});

	test('leaves the years of all its stays with such a day', () => {
		const stays = [stay('2018-03-06'), stay('2020-03-05/2020-03-09')];
		expect(left(constraintOf(told, stays), ...both)).toEqual(['2018-03-06', '2020-03-06']);
	});

	test.each([
		['on another day', told, '2020-03-07/2020-03-09'],
		['in a stay of a year', told, '2020-01-01/2020-12-31'],
		['that is another', 'The mayor received the crew of USS Halberd.', '2020-03-05/2020-03-09'],
		[
			'as one of years ago',
			'USS Halberd docked. Two years ago the port had welcomed USS Example.',
			'2020-03-05/2020-03-09',
		],
	])('tells nothing %s', (_, text, date) => {
		expect(constraintOf(text, [stay(date)])).toBeUndefined();
	});

	test('tells nothing of a date with its year, or without a day', () => {
		const stays = [stay('2020-03-05/2020-03-09')];
		for (const date of [calendar('6/3/2018'), null])
			expect(constraintOf(told, stays, {date})).toBeUndefined();
	});
});
