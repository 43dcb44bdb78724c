import {describe, expect, test} from 'vitest';
import {facetOf} from '../../../../source/domain/facets.ts';
import type {Engagement, Participant} from '../../../../source/domain/engagement.ts';
import type {Language} from '../../../../source/domain/vocabulary.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {linesOf} from '../../../../source/ui/kit/frame.ts';
import {lineText} from '../../../../source/ui/kit/line.ts';
import {pickerFrame} from '../../../../source/ui/explorer/picker/lines.ts';
import type {PickerPanel} from '../../../../source/ui/explorer/model.ts';
import {openPicker} from '../../../../source/ui/explorer/picker/picking.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {facetCount, opened} from '../keyboard.ts';
import {Player} from '../player.ts';
import {viewModelOf} from '../view-models.ts';

test.each([
	['en', '12,000', '1,204?'],
	['vi', '12.000', '1.204?'],
] as const)('counts and possible counts are written as %s writes numbers', (language, count, possible) => {
	const state = {...opened(), language};
	const facet = facetOf('years') as PickerPanel['facet'];
	const panel = openPicker(state.request, facet);
	const counts = [facetCount('2019', {count: 12_000, possible: 1204})];
	const text = linesOf(pickerFrame(viewModelOf({state: {...state, panel}, counts}), panel))
		.map(line => lineText(line, false))
		.join('\n');
	expect(text).toContain(` ${count} `);
	expect(text).toContain(` ${possible} `);
});

/** The line in which a picker is typed into, on a terminal of so many columns. */
function fieldOf(id: 'years' | 'leaders', columns: number): string {
	const facet = facetOf(id) as PickerPanel['facet'];
	const panel = openPicker(opened().request, facet);
	const model = viewModelOf({state: {...opened(), panel}, counts: [facetCount('2019')], size: [columns, 24]});
	return lineText(linesOf(pickerFrame(model, panel))[1] ?? [], false);
}

test('the picker of years says in which forms times can be typed, where there is room', () => {
	expect(fieldOf('years', 80)).toContain('type 2019, 2015..2018, sep 2024, 2024-09..2025-03');
	expect(fieldOf('years', 40)).toContain('type 2019, 2015..2018 or sep 2024');
	expect(fieldOf('years', 30)).toMatch(/^│ \/ ▏type to narrow +│$/u);
	expect(fieldOf('leaders', 80)).toContain('type a name; ⇥ adds, both must be there');
	expect(fieldOf('leaders', 40)).toContain('type to narrow');
});

test('a time that is not understood is told how times are written, one that is has its row', () => {
	const player = new Player(storeOf([engagement()]), 80, 24).press('y s o o n');
	expect(player.frame).toMatch(
		/│ “soon” is no time\. Write 2019, 2015\.\.2018, 2018\.\., sep 2024, sep │\n/u,
	);
	// Enter leaves no time for another one.
	expect(player.press('enter').frame).toContain('“soon” is no time.');
	const months = new Player(storeOf([engagement()]), 80, 24).press('y').paste('tháng 11 2025');
	expect(months.frame).toMatch(/│▌ {2}2025-11 +1 ━/u);
	expect(months.press('enter').state.request.years).toMatchObject([{span: {start: '2025-11-01'}}]);
	const none = new Player(storeOf([engagement()]), 80, 24).press('y').paste('sep 2024..mar 2025');
	expect(none.frame).toMatch(/│▌ {2}2024-09\.\.2025-03 +0 /u);
});

describe('the picker of leaders', () => {
	const host = participant({id: 'do-van-nam', name: 'Đỗ Văn Nam'});
	const guest = (name: string): Participant =>
		participant({id: name.toLowerCase().replace(' ', '-'), name, side: 'US', part: 'visitor'});
	const aide = participant({id: 'le-thi-hoa', name: 'Lê Thị Hòa', part: 'attendee'});
	const met = (date: string, ...people: readonly Participant[]): Engagement =>
		engagement({id: `${date.slice(0, 10)}-met`, date, date_start: date.slice(0, 10), people});
	const store = storeOf([
		met('2018-03-05', host, guest('Anna Field')),
		met('2019-06-07/2019-06-09', host, guest('Anna Field'), aide),
		met('2020-10-11', host, guest('Anna Field')),
		met('2020-10-12', host, guest('Ben Brook')),
		met('2016-02-01', host, guest('Carl Dale')),
		met('2021-01-02', guest('Carl Dale'), participant()),
	]);
	const box = (keys: string, columns = 80, rows = 24, language: Language = 'en'): readonly string[] => {
		const state = initialState({...emptyRequest, leaders: [['do-van-nam']]}, language);
		return new Player(store, columns, rows, state)
			.press(keys)
			.lines.flatMap(each => /[╭│╰].*[╮│╯]/u.exec(each)?.[0] ?? []);
	};

	test('has the one chosen first, then his counterparts, then his own side, with n, first, last and a bar', () => {
		expect(box('l')).toEqual([
			'╭─ Leader ─────────────────────────── with Đỗ Văn Nam · 5 records ─╮',
			'│ / ▏type a name; ⇥ adds, both must be there                       │',
			'│                               n        first         last        │',
			'│ ✓ Đỗ Văn Nam                  5   1 Feb 2016  12 Oct 2020        │',
			'│ United States ───────────────────────────────────────────────  3 │',
			'│▌  Anna Field                  3   5 Mar 2018  11 Oct 2020 ━━━    │',
			'│   Ben Brook                   1  12 Oct 2020  12 Oct 2020 ━      │',
			'│   Carl Dale                   1   1 Feb 2016   1 Feb 2016 ━      │',
			'│ Vietnam ─────────────────────────────────────────────────────  1 │',
			'│   Lê Thị Hòa                  1   7 Jun 2019   7 Jun 2019 ━      │',
			'╰──────────────────────────────────────────────────────────────────╯',
		]);
	});

	test('where there is less room the bar goes, then the dates, and the head loses the names', () => {
		expect(box('l', 60, 20)[5]).toBe('│▌  Anna Field                 3   5 Mar 2018  11 Oct 2020 │');
		expect(box('l', 40, 15).slice(0, 6)).toEqual([
			'╭─ Leader ───────────────── 5 records ─╮',
			'│ / ▏type to narrow                    │',
			'│                                    n │',
			'│ ✓ Đỗ Văn Nam                       5 │',
			'│ United States ───────────────────  3 │',
			'│▌  Anna Field                       3 │',
		]);
	});

	test('counts under all that are chosen, and says so in the language', () => {
		expect(box('l tab', 80, 24, 'vi').slice(0, 7)).toEqual([
			'╭─ Lãnh đạo ────────── cùng Đỗ Văn Nam + Anna Field · 3 hoạt động ─╮',
			'│ / ▏gõ tên; ⇥ thêm, phải có mặt cả hai                            │',
			'│                               n          đầu         cuối        │',
			'│ ✓ Đỗ Văn Nam                  3     5/3/2018   11/10/2020        │',
			'│▌✓ Anna Field                  3     5/3/2018   11/10/2020        │',
			'│ Việt Nam ────────────────────────────────────────────────────  1 │',
			'│   Lê Thị Hòa                  1     7/6/2019     7/6/2019 ━      │',
		]);
		expect(box('l down alt-o').slice(0, 5).join('\n')).toContain('with Đỗ Văn Nam / Ben Brook · 5 records');
	});

	test('narrows by any word of a name, without marks, and leaves the ones chosen', () => {
		const lines = box('l h o a');
		expect(lines.slice(3, 6).map(each => each.slice(2, 14).trim())).toEqual([
			'✓ Đỗ Văn Nam',
			'Vietnam ────',
			'Lê Thị Hòa',
		]);
		expect(lines[5]).toMatch(/^│▌/u);
		expect(box('l z z z z').join('\n')).toContain('Nothing matches.');
	});

	test('those chosen who have met nowhere stand there with nothing', () => {
		expect(box('l d a l e tab b e n').join('\n')).not.toContain('Ben Brook');
		const state = initialState({...emptyRequest, leaders: [['anna-field'], ['phan-van-giang']]}, 'en');
		const {frame} = new Player(store, 80, 24, state).press('l');
		expect(frame).toMatch(/│ ✓ Anna Field +0 +│/u);
		expect(frame).toContain('with Anna Field + Phan Văn Giang · 0 records');
	});

	test('lies over the list, which stays in sight', () => {
		const {lines} = new Player(store, 120, 30).press('l');
		expect(lines[2]).toMatch(/^ +Date {2}Vietnam +╭─ Leader /u);
	});

	test('a click chooses a person, none on a rule', () => {
		const state = initialState({...emptyRequest, leaders: [['do-van-nam']]}, 'en');
		const click = (text: string): number => {
			const player = new Player(store, 80, 24, state).press('l');
			const panel = player.mouse(
				'click',
				player.lines.findIndex(each => each.includes(text)),
				20,
			).state.panel;
			return panel.type === 'picker' ? panel.cursor : NaN;
		};
		expect(['Carl Dale', 'Lê Thị Hòa', '✓ Đỗ Văn Nam', 'United States ──'].map(click)).toEqual([3, 4, 0, 1]);
	});
});
