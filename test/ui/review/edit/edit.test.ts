import {describe, expect, test} from 'vitest';
import {isEdtf} from '../../../../source/domain/date.ts';
import {edited, retype} from './editing.ts';
import {played, type Player} from '../player.ts';
import {conflictProposal, newProposal} from '../samples.ts';

test('e opens the field with what it holds, the cursor at its end; Enter does as well', () => {
	for (const key of ['e', 'enter'])
		expect(played(`enter j ${key}`).state.panel).toMatchObject({
			type: 'edit',
			field: {name: 'date'},
			text: {text: '2025-02-07', cursor: 10},
		});
});

test('e in the list opens the date', () => {
	expect(played('e').state.panel).toMatchObject({type: 'edit', field: {name: 'date'}});
	expect(played('e escape').state.panel).toMatchObject({type: 'fields', cursor: 1});
});

test('Esc leaves a field as it was', () => {
	const player = retype('title_en', 'Something else').press('escape');
	expect(player.record).toBe(newProposal.record);
	expect(player.state.past).toEqual([]);
});

test('sources are not edited', () => {
	expect(played('enter G e').state).toMatchObject({
		panel: {type: 'fields'},
		notice: {type: 'not-edited-here'},
	});
});

describe('the date', () => {
	test.each([
		['2024-02-07', '2024-02-07', '2024-02-07'],
		['2019-11-19/2019-11-21', '2019-11-19', '2019-11-21'],
		['2012-02', '2012-02-01', '2012-02-29'],
		['[2010-04-07,2012-04-07]', '2010-04-07', '2012-04-07'],
		[' 2019? ', '2019-01-01', '2019-12-31'],
	])('%s: its ends are derived again, and it is stated by the reader', (text, start, end) => {
		const record = edited('date', text);
		expect(record).toMatchObject({
			date: text.trim(),
			date_start: start,
			date_end: end,
			date_basis: 'stated',
			date_reasons: ['Entered by hand during review.'],
		});
	});

	test.each(['yesterday', '', '[2010-04-07', '2021-03-04/2020-01-01'])(
		'“%s” is refused and stays in the field',
		text => {
			expect(isEdtf(text)).toBe(false);
			const player = retype('date', text).press('enter');
			expect(player.state.panel).toMatchObject({
				type: 'edit',
				text: {text},
				error: {type: 'bad-date', text},
			});
			expect(player.record).toBe(newProposal.record);
			expect(player.paste('x').state.panel).toMatchObject({error: null});
		},
	);

	test('the same day again changes nothing', () => {
		expect(edited('date', '2025-02-07')).toBe(newProposal.record);
	});

	test('a day to come is taken with a remark', () => {
		const player = retype('date', '2026-08-01').press('enter');
		expect(player.record.date).toBe('2026-08-01');
		expect(player.state.notice?.type).toBe('still-to-come');
		expect(retype('date', '2026-07-30').press('enter').state.notice).toBeNull();
	});

	test('as people write it, day first, and says so where it could be read otherwise', () => {
		const player = retype('date', '8/4/2014').press('enter');
		expect(player.record).toMatchObject({
			date: '2014-04-08',
			date_start: '2014-04-08',
			date_end: '2014-04-08',
		});
		expect(player.frame).toContain('Read day first: 8 Apr 2014.');
		expect(player.press('L').frame).not.toContain('Read day first');
		expect(retype('date', '20/4/2014').press('enter').state.notice).toBeNull();
	});

	test('an impossible day says why, with the forms still there', () => {
		const player = retype('date', '31/2/2014').press('enter');
		expect(player.frame).toMatch(/“31\/2\/2014” cannot be: that month has 28 days\.[^]*20 November 2019/u);
		expect(player.record).toBe(newProposal.record);
	});

	test('offices that are those of the posts follow it, others stay', () => {
		const record = played('j enter j e ctrl-u').paste('2025-06-01').press('enter').record;
		expect(record.people.map(each => each.office)).toEqual([
			'Minister of National Defence',
			'Secretary of Defense',
		]);
		expect(edited('date', '2014-04-08').people[1]?.office).toBe('Assistant Secretary of the Navy');
	});

	test('the id is made anew when it is saved, and stays where nothing of it was changed', () => {
		const idOf = (player: Player): unknown => {
			const {result} = player.press('a w enter').state;
			return result?.type === 'save' && result.proposals[0]?.record.id;
		};
		expect(idOf(retype('date', '1999-01-01').press('enter'))).toBe(
			'1999-01-01-phan-van-giang-mira-alden-reception',
		);
		expect(idOf(retype('title_en', 'Other').press('enter'))).toBe(newProposal.record.id);
	});
});

describe('the kind', () => {
	test('opens on the kind that the record has', () => {
		const {suggestions, state} = played('enter j j e').model;
		expect(state.panel).toMatchObject({type: 'edit', text: {text: ''}});
		expect(state.panel.type === 'edit' && suggestions[state.panel.choice ?? -1]).toMatchObject({
			value: 'reception',
		});
	});

	test.each([
		['talks', 'talks'],
		['phone', 'phone-call'],
		['điện', 'phone-call'],
		['dien dam', 'phone-call'],
		['official-visit', 'official-visit'],
	])('“%s” is %s', (text, kind) => {
		expect(edited('kind', text).kind).toBe(kind);
	});

	test('↓ chooses the next', () => {
		expect(played('enter j j e down enter').record.kind).toBe('announcement');
	});

	test('Enter alone keeps it', () => {
		expect(played('enter j j e enter').record).toBe(newProposal.record);
	});

	test('what is like no kind is refused', () => {
		expect(retype('kind', 'qqqqqqqq').press('enter').state.panel).toMatchObject({
			error: {type: 'unknown-kind'},
			text: {text: 'qqqqqqqq'},
		});
	});
});

describe('the place', () => {
	test('a known one brings its other name and country; the venue of another place goes', () => {
		expect(edited('place', 'da nang').place).toEqual({
			name_en: 'Da Nang',
			name_vi: 'Đà Nẵng',
			country: 'VN',
			venue_en: '',
			venue_vi: '',
		});
	});

	test('the same place keeps its venue', () => {
		expect(edited('place', 'Ha Noi').place).toEqual(newProposal.record.place);
	});

	test('an unknown one is as typed', () => {
		expect(edited('place', 'Tam Kỳ').place).toMatchObject({
			name_en: 'Tam Kỳ',
			name_vi: 'Tam Kỳ',
			country: '',
		});
	});

	test('nothing typed is no place', () => {
		expect(Object.values(edited('place', '').place)).toEqual(['', '', '', '', '']);
	});

	test('suggestions come as it is typed, ↓ and Enter take one, Tab completes', () => {
		const player = retype('place', 'wash');
		expect(player.model.suggestions.map(each => each.label)).toEqual(['Washington']);
		expect(player.press('tab').state.panel).toMatchObject({text: {text: 'Washington'}});
		expect(retype('place', 'wash').press('down enter').record.place).toMatchObject({
			name_en: 'Washington',
			country: 'US',
		});
	});

	test('without a choice the text stands as typed', () => {
		expect(edited('place', 'wash').place.name_en).toBe('wash');
	});

	test('a venue is typed, or taken from another record', () => {
		expect(edited('venue', 'Pier 3').place).toMatchObject({
			name_en: 'Hanoi',
			venue_en: 'Pier 3',
			venue_vi: 'Pier 3',
		});
		expect(edited('venue', 'ministry of national defence').place).toEqual(newProposal.record.place);
		expect(edited('venue', '').place).toMatchObject({name_en: 'Hanoi', venue_en: '', venue_vi: ''});
	});
});

describe('texts', () => {
	test('a title and a summary are as typed, without spaces around them', () => {
		expect(edited('title_en', '  A reception ').title_en).toBe('A reception');
		expect(edited('summary_en', '').summary_en).toBe('');
	});

	test('a title in one language is enough, none is refused', () => {
		const player = retype('title_vi', '').press('enter');
		expect(player.record.title_vi).toBe('');
		player.press('k e ctrl-u enter');
		expect(player.state.panel).toMatchObject({error: {type: 'no-title'}});
	});

	test('a title has at most a thousand letters', () => {
		expect(edited('title_en', 'a'.repeat(1000)).title_en).toHaveLength(1000);
		for (const field of ['title_en', 'title_vi'] as const) {
			const player = retype(field, 'ă'.repeat(1001)).press('enter');
			expect(player.state.panel).toMatchObject({type: 'edit', error: {type: 'long-title', text: '1000'}});
		}
	});

	test('what cannot be shown is left out, line ends become spaces', () => {
		expect(edited('title_en', 'One\ntwo\u001B[31m\u202E three').title_en).toBe('One two three');
	});

	test('topics are typed with commas; an unknown one is refused', () => {
		expect(edited('topics', 'dioxin clean-up, đào tạo; dioxin').topics).toEqual([
			'dioxin',
			'training-education',
		]);
		expect(edited('topics', '').topics).toEqual([]);
		expect(retype('topics', 'dioxin clean-up, weather').press('enter').state.panel).toMatchObject({
			error: {type: 'unknown-topic', text: 'weather'},
		});
	});

	test('Tab completes the last topic, ↓ and Enter take it', () => {
		expect(retype('topics', 'dioxin clean-up, train').press('tab').state.panel).toMatchObject({
			text: {text: 'dioxin clean-up, training and education'},
		});
		expect(retype('topics', 'dioxin clean-up, train').press('down enter').record.topics).toEqual([
			'dioxin',
			'training-education',
		]);
	});
});

describe('what becomes of an edited record', () => {
	const onConflict = (text: string): Player => played('j j enter j e ctrl-u').paste(text).press('enter');

	test('a correction that settles the conflict accepts the record', () => {
		const player = onConflict('2019-11-20');
		expect(player.model.selected).toMatchObject({status: {status: 'merges', conflicts: []}});
		expect(player.decisions).toBe('uaau');
		expect(player.model.counts).toEqual({new: 2, merges: 2, conflict: 0});
		expect(player.press('u').decisions).toBe('uauu');
		expect(player.model.counts).toEqual({new: 2, merges: 1, conflict: 1});
	});

	test('one that does not leaves it a conflict, with what is said now', () => {
		const player = onConflict('2019-12-24');
		expect(player.decisions).toBe('uauu');
		expect(player.model.selected).toMatchObject({
			status: {
				status: 'conflict',
				conflicts: ['The known record gives 2019-11-19/2019-11-21, the text 2019-12-24.'],
			},
		});
	});

	test('a record put back by hand is the proposed one', () => {
		const player = retype('title_en', 'Other').press('enter e ctrl-u');
		player.paste(newProposal.record.title_en).press('enter');
		expect(player.record).toBe(newProposal.record);
	});

	test('the proposal itself is never touched', () => {
		const before = JSON.stringify(conflictProposal);
		onConflict('2019-11-20');
		expect(JSON.stringify(conflictProposal)).toBe(before);
	});
});
