import {describe, expect, test} from 'vitest';
import {emptyRequest} from '../../../../source/search/index.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../../../fixtures/engagements.ts';
import {opened} from '../keyboard.ts';
import {explorerOf, Player} from '../player.ts';

const bare = {title_vi: '', summary_en: '', summary_vi: '', people: [], topics: [], sources: []};
const records = [
	engagement({...bare, id: 'together', date: '2020', kind: 'talks', title_en: 'Calm seas'}),
	engagement({...bare, id: 'apart', date: '2021', kind: 'talks', title_en: 'Calm', summary_en: 'and seas'}),
	engagement({...bare, id: 'related', date: '2022', kind: 'phone-call', title_en: 'Calm'}),
];

/** An explorer of the three, in which "seas" is a synonym of a phone call. */
function tieredStore(given = records) {
	return storeOf(given, {
		kinds: sampleVocabulary.kinds.map(term => ({
			...term,
			synonyms_en: term.id === 'phone-call' ? ['seas'] : [],
			synonyms_vi: [],
		})),
	});
}

test('the list tells the tier of each hit, and why a related one is there', () => {
	const explorer = explorerOf(tieredStore());
	const resultsOf = (related: boolean) =>
		explorer.viewModel({...opened(), request: {...emptyRequest, query: 'calm seas', related}}, 80, 24)
			.results;
	expect(resultsOf(false).total).toBe(2);
	expect(resultsOf(false).tiers).toEqual({together: 1, apart: 1, related: 1});
	const results = resultsOf(true);
	expect([0, 1, 2, 3].map(index => results.at(index)?.id)).toEqual([
		'together',
		'apart',
		'related',
		undefined,
	]);
	expect([0, 1, 2, 3].map(index => results.hitAt(index))).toEqual([
		{tier: 'together', reasons: []},
		{tier: 'apart', reasons: []},
		{tier: 'related', reasons: [{en: 'phone call', vi: 'điện đàm'}]},
		undefined,
	]);
});

describe('on screen', () => {
	const played = (keys: string, columns = 80): Player => new Player(tieredStore(), columns).press(keys);
	const typed = '/ c a l m space s e a s';
	const list = (player: Player): readonly string[] =>
		player.lines.filter(each => /^(?:.{9}20[12]\d | (?:together|apart|related))/u.test(each));

	test('tiers are rules with their counts; related hits stand below, and cannot be chosen', () => {
		const player = played(typed);
		expect(player.lines[0]).toMatch(/^ \/ calm seas▏ {3}~ \+1 related .* 2 of 3 {3}EN$/u);
		expect(list(player).map(each => each.replaceAll(/ {2,}| ─+ /gu, ' ').trim())).toEqual([
			'together 1',
			'▌ 2020 Calm seas Calm seas',
			'apart 1',
			'2021 Calm and seas',
			'related: ~ takes them in 1',
			'2022 Calm ~ phone call',
		]);
		expect(player.press('down down down down').state.cursor).toBe(1);
	});

	test('~ takes them in, and leaves them out again', () => {
		const player = played(`${typed} enter ~`);
		expect(player.model.results.total).toBe(3);
		expect(player.lines[0]).toMatch(/^ \/ calm seas {3,}3 of 3 {3}EN$/u);
		expect(player.frame).toMatch(/^ related ─+ 1$/mu);
		expect(player.press('G').state.cursor).toBe(2);
		expect(player.press('~').state).toMatchObject({cursor: 1, request: {related: false}});
		expect(player.press('~ escape').state.request).toMatchObject({query: '', related: false});
	});

	test('Alt-~ does so while a query is typed', () => {
		expect(played(`${typed} alt-~`).state).toMatchObject({panel: {type: 'search'}, request: {related: true}});
	});

	test('where nothing is related, ~ says so', () => {
		const player = played('~');
		expect(player.frame).toContain('Nothing else is related to what is typed.');
		expect(player.state.request.related).toBe(false);
	});

	test('one word is together wherever it stands: no rule says so', () => {
		expect(played('/ c a l m').frame).not.toMatch(/together|apart|related/u);
	});

	test('how many related hits stand below the window is said over the preview', () => {
		const many = Array.from({length: 20}, (_, index) => ({...records[2]!, id: `related-${index}`}));
		const store = tieredStore([...records, ...many]);
		expect(new Player(store).press(typed).frame).toMatch(/^ ── ▾ 13 more related ─+ 1\/2 ─$/mu);
		expect(new Player(store).press(`${typed} alt-~`).frame).not.toContain('more related');
	});
});
