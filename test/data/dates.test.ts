import {describe, expect, test} from 'vitest';
import {isEdtf, parseEdtf} from '../../source/domain/date.ts';
import {data} from './read.ts';

const records = data.engagements;

describe('dates of records', () => {
	test('parse as EDTF', () => {
		expect(records.filter(record => !isEdtf(record.date)).map(record => record.id)).toEqual([]);
	});

	test('an inferred date and a one-of set have their reasons', () => {
		const bare = records.filter(
			({date, date_basis, date_reasons}) =>
				(date_basis === 'inferred' || parseEdtf(date).members.length > 1) && date_reasons.length === 0,
		);
		expect(bare.map(record => record.id)).toEqual([]);
	});

	test('a stated date is not doubtful', () => {
		const doubtful = records.filter(
			({date, date_basis}) => date_basis === 'stated' && !parseEdtf(date).isCertain,
		);
		expect(doubtful.map(({id, date}) => `${id}: ${date}`)).toEqual([]);
	});

	test('a stated date has a source with an address or a passage', () => {
		const bare = records.filter(
			({date_basis, sources}) =>
				date_basis === 'stated' && !sources.some(({url, passage}) => url !== '' || passage !== null),
		);
		expect(bare.map(record => record.id)).toEqual([]);
	});

	test('a part of the day belongs to a single day', () => {
		const long = records.filter(
			({date, day_part}) =>
				day_part !== null && parseEdtf(date).members.some(member => member.start !== member.end),
		);
		expect(long.map(record => record.id)).toEqual([]);
	});

	test('a reason is a sentence', () => {
		const fragments = records.flatMap(record =>
			record.date_reasons
				.filter(reason => !/^\P{Ll}.*[.!?)]$/u.test(reason))
				.map(text => `${record.id}: ${text}`),
		);
		expect(fragments).toEqual([]);
	});
});

test('every other date parses, and a term ends after it starts', () => {
	const wrong = data.leaders.memberships.filter(({start, end, attested = []}) => {
		const dates = [start, end, ...attested].filter(date => date !== null);
		if (!dates.every(isEdtf)) return true;
		return start !== null && end !== null && parseEdtf(end).end < parseEdtf(start).start;
	});
	expect(wrong.map(membership => membership.id)).toEqual([]);
	const titles = data.leaders.posts.flatMap(post => post.secondary_titles ?? []);
	expect(
		titles.flatMap(({start, end}) => [start, end]).filter(date => date !== null && !isEdtf(date)),
	).toEqual([]);
});
