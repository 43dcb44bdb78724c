import {describe, expect, test} from 'vitest';
import {chiefPeople, personKey, visitorOf} from '../../source/extract/identity.ts';
import {draft, hostAndVisitor, mention, minister} from '../fixtures/drafts.ts';
import {drafts} from './read.ts';

const stranger = (name: string, overrides = {}) =>
	mention({name, personId: null, postId: null, title: '', office: '', ...overrides});

describe('one person', () => {
	test('is one by the id, else by the name without its marks', () => {
		expect(personKey(mention({name: 'J. Mattis'}))).toBe(personKey(mention()));
		expect(personKey(stranger('Trần Văn Bình'))).toBe(personKey(stranger('Tran Van Binh')));
		expect(personKey(stranger('Trần Văn Bình'))).not.toBe(personKey(stranger('Trần Văn Bích')));
	});

	test('without a name is one by the post', () => {
		const office = (postId: string) => stranger('', {postId});
		expect(personKey(office('us-president'))).toBe(personKey(office('us-president')));
		expect(personKey(office('us-president'))).not.toBe(personKey(office('us-ambassador-to-vietnam')));
	});

	test('takes part once, however a passage spells the name', () => {
		const [only] = drafts(
			'On June 5, 2018, Maj. Gen. Tran Van Binh received Ambassador Ted Osius in Hanoi. Also present were Maj. Gen. Trần Văn Bình and Col. Le Van Hai.',
		);
		expect(only!.participants.map(each => each.mention.name)).toEqual([
			...['Tran Van Binh', 'Ted Osius', 'Le Van Hai'],
		]);
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
