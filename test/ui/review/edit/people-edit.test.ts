import {describe, expect, test} from 'vitest';
import {dictionaryOf} from '../../../../source/ui/review/dictionary.ts';
import {edited, retype} from './editing.ts';
import {played} from '../player.ts';
import {newProposal, reviewStart} from '../samples.ts';

describe('people', () => {
	test('a known name, in any of its spellings, brings the id and the office of that day; the part stays', () => {
		for (const name of ['jim mattis', 'James N.Mattis', 'JAMES N. MATTIS']) {
			expect(edited('alden', name).people[1]).toEqual({
				...newProposal.record.people[1],
				id: 'james-mattis',
				name: 'James N. Mattis',
				// He held none on that day.
				office: '',
				office_vi: '',
			});
		}
	});

	test('an unknown name is a new person on the same side', () => {
		expect(edited('alden', 'Myra Aldén').people[1]).toMatchObject({
			id: 'myra-alden',
			name: 'Myra Aldén',
			side: 'US',
			part: 'visitor',
		});
	});

	test('a name whose slug is taken is numbered', () => {
		const start = reviewStart({
			persons: [{id: 'do-an', name: 'Đỗ Ân', side: 'VN', other_names: [], ranks: []}],
		});
		const player = played('enter j j j j j j j j e ctrl-u', start).paste('Do. An Jr').press('enter');
		expect(player.record.people[1]?.id).toBe('do-an-jr');
		const other = played('enter j j j j j j j j e ctrl-u', {
			...start,
			persons: [{id: 'le-minh', name: 'Lê Văn Minh', side: 'VN', other_names: [], ranks: []}],
		})
			.paste('Lê Minh')
			.press('enter');
		expect(other.record.people[1]?.id).toBe('le-minh-2');
	});

	test('a new person of another record is the same person', () => {
		const player = played('enter tab j j j j j j j j e ctrl-u').paste('mira alden').press('enter');
		expect(player.record.people[1]).toMatchObject({id: 'mira-alden', name: 'Mira Alden', side: 'US'});
	});

	test('nobody is there twice', () => {
		const player = retype('alden', 'Phan Van Giang').press('enter');
		expect(player.state.panel).toMatchObject({error: {type: 'same-person', text: 'Phan Văn Giang'}});
		expect(player.record).toBe(newProposal.record);
	});

	test('an empty name takes a person out', () => {
		expect(edited('giang', '').people.map(person => person.id)).toEqual(['mira-alden']);
	});

	test('the last row adds somebody, and stays to add another', () => {
		const player = retype('add', 'Trần Thị Hoa').press('enter');
		expect(player.record.people.at(-1)).toEqual({
			id: 'tran-thi-hoa',
			name: 'Trần Thị Hoa',
			side: 'VN',
			office: '',
			office_vi: '',
			part: 'attendee',
		});
		expect(player.press('e').state.panel).toMatchObject({field: {name: 'new-person'}, text: {text: ''}});
		expect(edited('add', 'Ann Doe (us)').people.at(-1)).toMatchObject({name: 'Ann Doe', side: 'US'});
		expect(edited('add', 'Ann Doe').people.at(-1)).toMatchObject({name: 'Ann Doe', side: 'other'});
		expect(edited('add', '')).toBe(newProposal.record);
	});

	test('somebody known comes with the office of that day, somebody new keeps the one of the text', () => {
		expect(edited('alden', 'hegseth').people[1]).toMatchObject({
			id: 'hegseth',
			office: 'Assistant Secretary of the Navy',
		});
		expect(edited('alden', 'Peter Hegseth').people[1]).toMatchObject({
			id: 'pete-hegseth',
			office: 'Secretary of Defense',
			office_vi: 'Bộ trưởng Quốc phòng Hoa Kỳ',
			part: 'visitor',
		});
		expect(edited('add', 'Pete Hegseth').people.at(-1)).toMatchObject({office: 'Secretary of Defense'});
	});

	test('name, side and office are typed in one go', () => {
		expect(edited('add', 'Pham Van Xyz (VN), Minister of Magic').people.at(-1)).toMatchObject({
			id: 'pham-van-xyz',
			name: 'Pham Van Xyz',
			side: 'VN',
			office: 'Minister of Magic',
			office_vi: '',
		});
		// An office of the list is known in both languages, and tells the side.
		expect(edited('add', 'Ann Doe, secdef').people.at(-1)).toMatchObject({
			name: 'Ann Doe',
			side: 'US',
			office: 'Secretary of Defense',
			office_vi: 'Bộ trưởng Quốc phòng Hoa Kỳ',
		});
		expect(edited('alden', 'James Mattis, Envoy').people[1]).toMatchObject({office: 'Envoy'});
	});

	test('the undo of all that is one step', () => {
		const player = retype('add', 'Pham Van Xyz (VN), Minister of Magic').press('enter u');
		expect(player.record).toBe(newProposal.record);
	});

	test('an office is typed, or taken from the posts of that side under their titles of that day', () => {
		expect(edited('aldenOffice', 'Envoy').people[1]).toMatchObject({office: 'Envoy', office_vi: ''});
		expect(edited('aldenOffice', 'Đặc phái viên').people[1]).toMatchObject({
			office: '',
			office_vi: 'Đặc phái viên',
		});
		expect(edited('aldenOffice', '').people[1]).toMatchObject({office: '', office_vi: ''});
		const player = retype('aldenOffice', 'secdef');
		expect(player.model.suggestions.map(each => each.label)).toEqual(['Secretary of Defense']);
		expect(player.press('down enter').record.people[1]).toMatchObject({
			office: 'Secretary of Defense',
			office_vi: 'Bộ trưởng Quốc phòng Hoa Kỳ',
		});
		expect(player.frame).toMatch(/Office\* +Secretary of Defense/u);
	});

	test('before anything is typed an office offers what the person held that day', () => {
		const offered = played('enter j j j j j j e').model.suggestions.map(each => each.label);
		expect(offered).toEqual(['Minister of National Defence']);
	});

	test('a part is picked from the vocabulary', () => {
		expect(edited('aldenPart', 'speak').people[1]?.part).toBe('speaker');
		expect(played('enter j j j j j j j e enter').record).toBe(newProposal.record);
		expect(retype('aldenPart', 'qqqq').press('enter').state.panel).toMatchObject({
			error: {type: 'unknown-part'},
		});
	});

	test('a suggestion is taken by ↓ and Enter', () => {
		const player = retype('alden', 'hegs');
		expect(player.model.suggestions.map(each => each.value)).toEqual(['pete-hegseth']);
		expect(player.press('down enter').record.people[1]?.id).toBe('pete-hegseth');
	});

	test('known people are those of the database and of known records; an import’s own are new', () => {
		const {people} = dictionaryOf(reviewStart());
		expect(people.filter(person => person.isNew).map(person => person.id)).toEqual(['mira-alden']);
		const bare = dictionaryOf({...reviewStart(), persons: []});
		expect(bare.people.map(person => [person.id, person.isNew])).toEqual([
			['phan-van-giang', false],
			['pete-hegseth', false],
			['mira-alden', true],
		]);
	});
});
