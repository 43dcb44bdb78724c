import {describe, expect, test} from 'vitest';
import {chiefPeople, visitorOf} from '../../source/extract/identity.ts';
import {calendar, draft, hostAndVisitor, mention, minister} from '../fixtures/drafts.ts';
import {importing} from '../fixtures/imports.ts';
import {drafts} from './read.ts';

const stranger = (name: string, overrides = {}) =>
	mention({name, personId: null, postId: null, title: '', office: '', ...overrides});

describe('one person', () => {
	test('takes part once, however a passage spells the name', () => {
		const [only] = drafts(
			'On June 5, 2018, Maj. Gen. Tran Van Binh received Ambassador Ted Osius in Hanoi. Also present were Maj. Gen. Trần Văn Bình and Col. Le Van Hai.',
		);
		expect(only!.participants.map(each => each.mention.name)).toEqual([
			...['Tran Van Binh', 'Ted Osius', 'Le Van Hai'],
		]);
	});

	test.each([
		'Ngày 5/6/2018, các đồng chí Nguyễn Văn Hiến và Nguyễn Văn Hiền tiếp Đại sứ Ted Osius tại Hà Nội.',
		'Ngày 5/6/2018, đồng chí Nguyễn Văn Hiến tiếp Đại sứ Ted Osius tại Hà Nội. Cùng dự có đồng chí Nguyễn Văn Hiền.',
	])('is not another whose name differs in its marks: %s', text => {
		const [only] = drafts(text);
		const names = only!.participants.map(each => each.mention.name);
		expect(names).toEqual(expect.arrayContaining(['Nguyễn Văn Hiến', 'Nguyễn Văn Hiền']));
	});

	test('is not another in two texts either, but one whose name is printed without marks', () => {
		const host = (name: string) => stranger(name, {side: 'VN'});
		const [first, second, third] = ['Nguyễn Văn Hiến', 'Nguyễn Văn Hiền', 'Nguyen Van Hien'].map(
			(name, index) =>
				draft({
					line: index + 1,
					date: calendar('25/1/2018'),
					participants: hostAndVisitor(host(name), mention()),
				}),
		);
		const ids = importing([first!, second!]).map(each => each.record.people[0]?.id);
		expect(ids).toEqual(['nguyen-van-hien', 'nguyen-van-hien-2']);
		expect(importing([first!, third!])).toHaveLength(1);
	});
});

describe('chief people', () => {
	test('are the first of each side who have a name', () => {
		const nameless = stranger('', {side: 'VN', postId: 'vn-president'});
		const people = [nameless, minister, stranger('Lê Văn Hải', {side: 'VN'}), mention()];
		const participants = people.map(each => ({mention: each, part: 'attendee' as const}));
		expect(chiefPeople(draft({participants}))).toEqual({vietnam: minister, foreign: mention()});
		expect(chiefPeople(draft({participants: []}))).toEqual({vietnam: null, foreign: null});
	});
});

describe('whose visit it is', () => {
	test('is whom the text names as visitor, else the visiting side’s first, never on the telephone', () => {
		const [host, visitor] = hostAndVisitor(minister, mention());
		expect(visitorOf(draft({participants: [host!, visitor!]}))).toBe(visitor!.mention);
		expect(visitorOf(draft({participants: [host!], visitor: mention()}))).toEqual(mention());
		expect(visitorOf(draft({participants: [host!]}))).toBeNull();
		expect(visitorOf(draft({kind: 'phone-call'}))).toBeNull();
		const nameless = {mention: stranger('', {postId: 'us-president'}), part: 'visitor' as const};
		expect(visitorOf(draft({participants: [host!, nameless]}))).toBeNull();
	});
});
