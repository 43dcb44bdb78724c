import {describe, expect, test} from 'vitest';
import {briefOf} from '../../../source/answers/brief/index.ts';
import type {Commitment} from '../../../source/domain/commitment.ts';
import {briefMarkdown} from '../../../source/export/brief/index.ts';
import {emptyRequest, Search} from '../../../source/search/index.ts';
import {storeOf} from '../../fixtures/database.ts';
import {commitment, engagement} from '../../fixtures/engagements.ts';

const [quantity, unit] = [null, null];
const noSum = {amount: null, currency: null};

/** What a brief says of what one record tells, whose items are `talks#c0`, `talks#c1` and so on. */
function told(...made: readonly Partial<Commitment>[]): string {
	const commitments = made.map((each, at) => commitment({id: `c${at}`, quantity, unit, ...each}));
	const store = storeOf([engagement({id: 'talks', commitments})]);
	const {filter} = new Search(store).resolve(emptyRequest);
	const commands = {brief: '', list: '', commitments: ''};
	const brief = briefOf(store, emptyRequest, filter, {today: '2026-11-22', commands});
	const sections = briefMarkdown(brief, 'en', store.vocabulary()).split(/^## /mu);
	return sections.find(each => each.startsWith('Commitments')) ?? '';
}

describe('commitments and deliveries', () => {
	test('calls what is only reported or delivered an entry, no commitment', () => {
		const text = told({status: 'reported', ...noSum}, {status: 'delivered', ...noSum});
		expect(text).toContain('2 entries, none of them promised or agreed.');
		expect(text).not.toMatch(/\d commitments?/u);
		expect(text).not.toContain('no delivery');
	});

	test.each<readonly [readonly Partial<Commitment>[], string]>([
		[[{status: 'promised'}], '1 entry, promised or agreed; no delivery of it is in the data.'],
		[
			[{status: 'promised'}, {status: 'agreed'}],
			'2 entries, all of them promised or agreed; of these, none has a delivery in the data.',
		],
		[
			[{status: 'promised'}, {status: 'delivered'}],
			'2 entries, 1 of them promised or agreed; no delivery of it is in the data.',
		],
		[
			[{status: 'promised'}, {status: 'agreed'}, {status: 'delivered', fulfils: 'talks#c0'}],
			'3 entries, 2 of them promised or agreed; of these, 1 has no delivery in the data.',
		],
		[
			[{status: 'promised'}, {status: 'delivered', fulfils: 'talks#c0'}],
			'2 entries, 1 of them promised or agreed; a delivery of it, or of a part, is in the data.',
		],
	])('counts them in sentences that hold: %j', (made, line) => {
		expect(told(...made.map(each => ({...noSum, ...each})))).toContain(line);
	});

	test('explains the terms that occur, and no others', () => {
		const text = told({status: 'delivered', ...noSum, by: 'US', to: 'VN'});
		expect(text).toContain('Delivered: ');
		expect(text).toContain('An arrow leads');
		for (const absent of [
			'Promised: ',
			'Agreed: ',
			'Reported: ',
			'repeat',
			'“both”',
			'“other”',
			'sum of money',
		])
			expect(text).not.toContain(absent);
		expect(told({status: 'agreed', ...noSum, by: 'both', to: 'other'})).toContain('“other”: third countries');
	});

	test('calls a sum that is told again a repeat, everywhere', () => {
		const text = told(
			{status: 'promised', amount: 5_000_000, currency: 'USD'},
			{status: 'promised', amount: 5_000_000, currency: 'USD', repeats: 'talks#c0'},
			{status: 'reported', ...noSum},
		);
		expect(text).toContain('- promised 2: \\$5 million (1 sum, 1 repeat left out)');
		expect(text).toContain('- \\$5 million promised or agreed, each sum once; 1 repeat left out');
		expect(text).toContain('a repeat is a sum told again');
		expect(text).toContain('2 of the 3 tell a sum of money.');
		expect(text).not.toContain('added again');
	});

	test('says for what the listed ones are listed', () => {
		expect(told({status: 'promised', ...noSum}, {status: 'delivered', ...noSum})).toContain(
			'All entries, first what has no delivery in the data, then others, newest first:',
		);
		expect(told({status: 'delivered', ...noSum}, {status: 'delivered', ...noSum})).toContain(
			'All entries, newest first:',
		);
		expect(told({status: 'delivered', ...noSum})).not.toContain('newest first');
	});
});
