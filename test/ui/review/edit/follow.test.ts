import {expect, test} from 'vitest';
import {edited, retype} from './editing.ts';
import {played} from '../player.ts';
import {newProposal, reviewStart} from '../samples.ts';

test('titles follow a person, a kind and a place; summaries too', () => {
	const person = edited('alden', 'Peter Hegseth');
	expect([person.title_en, person.title_vi]).toEqual([
		'Phan Văn Giang receives Pete Hegseth',
		'Bộ trưởng Bộ Quốc phòng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Hoa Kỳ Pete Hegseth',
	]);
	expect(person.summary_en).toContain('Pete Hegseth (Secretary of Defense), visitor');
	expect(edited('kind', 'talks').title_en).toBe('Phan Văn Giang and Mira Alden hold talks in Hanoi');
	expect(edited('date', '8/4/2014').summary_en).toContain('Reception, 8 Apr 2014');
	expect(edited('place', 'Da Nang').summary_vi).toContain('Đà Nẵng');
});

test('what a correction does not touch stays as it was', () => {
	expect(edited('date', '8/4/2014').title_en).toBe(newProposal.record.title_en);
	expect(edited('topics', '').summary_en).toBe(newProposal.record.summary_en);
});

test('a title written by hand no longer follows, the others do', () => {
	const player = retype('title_en', 'My own title').press('enter');
	player.press('k k k k k e ctrl-u').paste('Peter Hegseth').press('enter');
	expect(player.record.people[1]?.id).toBe('pete-hegseth');
	expect(player.record.title_en).toBe('My own title');
	expect(player.record.title_vi).toContain('Pete Hegseth');
	// Taken back, it follows again.
	player.press('u u').press('e ctrl-u').paste('Peter Hegseth').press('enter');
	expect(player.record.title_en).toBe('Phan Văn Giang receives Pete Hegseth');
});

test('how the text addresses somebody, and that it only announces, outlast a correction', () => {
	const told = {isAnnounced: true, addresses: {'mira-alden': 'bà'}};
	const start = reviewStart({proposals: [{...newProposal, told}]});
	const {record} = played('enter j j e ctrl-u', start).paste('talks').press('enter');
	expect(record.title_vi).toBe('Bộ trưởng Bộ Quốc phòng Phan Văn Giang hội đàm với bà Mira Alden');
	expect(record.summary_en).toMatch(/^Announced: Talks/u);
});
