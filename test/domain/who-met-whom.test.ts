import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import type {Kind, Part} from '../../source/domain/vocabulary.ts';
import {encounterOf} from '../../source/domain/who-met-whom.ts';
import {body, engagement, participant} from '../fixtures/engagements.ts';

const lan = (part: Part) => participant({id: 'lan', name: 'Trần Thị Lan', side: 'VN', part});
const hart = (part: Part) => participant({id: 'hart', name: 'Al Hart', side: 'US', part});

function of(kind: Kind, people: Engagement['people'], country = 'VN', topics: readonly string[] = []) {
	const {place} = engagement();
	return encounterOf(engagement({kind, people, topics, place: {...place, country}}));
}

describe('the chief of a side', () => {
	const people = [
		participant({id: 'a', part: 'attendee'}),
		participant({id: 'b', part: 'speaker'}),
		participant({id: 'c', part: 'host'}),
		participant({id: 'd', part: 'host'}),
		participant({id: 'e', side: 'other', part: 'host'}),
	];
	const chief = (of: Engagement['people'], wanted = '') =>
		encounterOf(engagement({people: of}), ({id}) => id === wanted).VN?.id;

	test('is the first who did more than speak or attend, else a speaker, else anybody', () => {
		expect(chief(people)).toBe('c');
		expect(chief(people.slice(0, 2))).toBe('b');
		expect(chief(people.slice(0, 1))).toBe('a');
		expect(chief(people.slice(4))).toBeUndefined();
	});

	test('is whoever is asked for, if there', () => {
		expect(chief(people, 'a')).toBe('a');
		expect(chief(people, 'nobody')).toBe('c');
		expect(chief(people, 'e')).toBe('c');
	});

	test('the others of both sides are counted, those of third countries are not', () => {
		expect(encounterOf(engagement({people: [...people, hart('visitor'), hart('attendee')]})).others).toBe(4);
		expect(encounterOf(engagement({people: []})).others).toBe(0);
	});
});

describe('a ship or an organisation', () => {
	const ship = body({name: 'USS Halyard', side: 'US'});
	const port = body({id: 'port', name: 'Port of Huế', side: 'VN'});

	test('stands for a side of which nobody is named, the first of several', () => {
		const bodies = [ship, body({id: 'uss-mainsail', side: 'US'}), port];
		expect(encounterOf(engagement({people: [lan('host')], bodies})).bodies).toEqual({VN: null, US: ship});
		expect(encounterOf(engagement({people: [], bodies})).bodies).toEqual({VN: port, US: ship});
		expect(encounterOf(engagement({people: [], bodies: []})).bodies).toEqual({VN: null, US: null});
	});
});

describe('the arrow', () => {
	test.each<[Kind, string]>([
		['talks', '⇄'],
		['reception', '⇄'],
		['phone-call', '⇄'],
	])('of %s between two is %s', (kind, arrow) => {
		expect(of(kind, [lan('host'), hart('visitor')]).arrow).toBe(arrow);
		expect(of(kind, [hart('visitor')]).arrow).toBe(arrow);
	});

	test.each<[Kind]>([['official-visit'], ['working-visit'], ['port-call'], ['exercise']])(
		'of %s goes from the side with a visitor, else towards the country of the place',
		kind => {
			expect(of(kind, [lan('visitor'), hart('host')]).arrow).toBe('→');
			expect(of(kind, [lan('host'), hart('visitor')]).arrow).toBe('←');
			expect(of(kind, [lan('host'), hart('host')], 'VN').arrow).toBe('←');
			expect(of(kind, [lan('visitor'), hart('visitor')], 'US').arrow).toBe('→');
			expect(of(kind, [lan('host')], 'SG').arrow).toBe('⇄');
		},
	);

	test('of a handover goes from the giver to the recipient', () => {
		expect(of('handover', [lan('giver'), hart('attendee')]).arrow).toBe('→');
		expect(of('handover', [hart('giver'), lan('recipient')]).arrow).toBe('←');
		expect(of('handover', [lan('recipient')]).arrow).toBe('←');
		expect(of('handover', [hart('recipient')]).arrow).toBe('→');
		expect(of('handover', [lan('host'), hart('host')]).arrow).toBe('⇄');
		expect(of('handover', [lan('giver'), hart('giver')]).arrow).toBe('⇄');
	});

	test('of remains of the missing goes to the United States where nobody gives them by name', () => {
		expect(of('handover', [hart('attendee')], 'VN', ['mia-accounting']).arrow).toBe('→');
		expect(of('handover', [hart('giver')], 'VN', ['mia-accounting']).arrow).toBe('←');
		expect(of('handover', [lan('giver'), hart('giver')], 'VN', ['mia-accounting']).arrow).toBe('⇄');
	});

	test('goes by ships and organisations too, which may travel and give where nobody is named', () => {
		const delegation = body({id: 'delegation', side: 'VN', part: 'visitor'});
		const atSea = (people: Engagement['people'], bodies: Engagement['bodies']) =>
			encounterOf(
				engagement({kind: 'working-visit', people, bodies, place: {...engagement().place, country: ''}}),
			);
		expect(atSea([hart('host')], [delegation]).arrow).toBe('→');
		expect(atSea([hart('visitor')], [delegation]).arrow).toBe('⇄');
		const bodies = [body({part: 'giver'}), body({id: 'coast-guard', side: 'VN', part: 'recipient'})];
		expect(encounterOf(engagement({kind: 'handover', people: [], bodies})).arrow).toBe('←');
	});

	test.each<[Kind]>([['speech'], ['announcement']])('of %s is there only between two', kind => {
		expect(of(kind, [lan('speaker'), hart('attendee')]).arrow).toBe('⇄');
		expect(of(kind, [lan('speaker')]).arrow).toBe('');
		expect(of(kind, [hart('speaker')]).arrow).toBe('');
	});
});
