import {describe, expect, test} from 'vitest';
import {dictionaryOf} from '../../../../source/ui/review/dictionary.ts';
import {edited, retype} from './editing.ts';
import {played} from '../player.ts';
import {newProposal, reviewStart} from '../samples.ts';

describe('people', () => {
	test('a known name, in any of its spellings, brings the id; office and part stay', () => {
		for (const name of ['jim mattis', 'James N.Mattis', 'JAMES N. MATTIS']) {
			expect(edited('alden', name).people[1]).toEqual({
				...newProposal.record.people[1],
				id: 'james-mattis',
				name: 'James N. Mattis',
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
			persons: [{id: 'do-an', name: 'Đỗ Ân', side: 'VN', other_names: []}],
		});
		const player = played('enter j j j j j j e ctrl-u', start).paste('Do. An Jr').press('enter');
		expect(player.record.people[1]?.id).toBe('do-an-jr');
		const other = played('enter j j j j j j e ctrl-u', {
			...start,
			persons: [{id: 'le-minh', name: 'Lê Văn Minh', side: 'VN', other_names: []}],
		})
			.paste('Lê Minh')
			.press('enter');
		expect(other.record.people[1]?.id).toBe('le-minh-2');
	});

	test('a new person of another record is the same person', () => {
		const player = played('enter tab j j j j j j e ctrl-u').paste('mira alden').press('enter');
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
