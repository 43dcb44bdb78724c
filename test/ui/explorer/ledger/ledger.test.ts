import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {databaseOf, opened as openedStore, storeOf} from '../../../fixtures/database.ts';
import {commitment, engagement, source} from '../../../fixtures/engagements.ts';
import {asVersion7} from '../../../fixtures/older-databases.ts';
import {openStore} from '../../../../source/store/index.ts';
import {shownOf} from '../../../../source/ui/explorer/shown.ts';
import {opened, pressed, stepAfter} from '../keyboard.ts';
import {Player} from '../player.ts';

const day = (date: string) => ({date, date_start: date, date_end: date});
const records: readonly Engagement[] = [
	engagement({
		id: 'talks',
		...day('2024-09-09'),
		sources: [source(), source({publisher: 'Harbour Gazette', url: 'https://gazette.example/b'})],
		commitments: [
			commitment({
				id: 'clean-up',
				status: 'promised',
				what_en: 'Clean-up of the old base',
				amount: 65_000_000,
				source: 1,
			}),
			commitment({id: 'again', status: 'promised', repeats: 'talks#clean-up', amount: 65_000_000}),
		],
	}),
	engagement({
		id: 'gift',
		...day('2023-03-02'),
		commitments: [
			commitment({amount: null, currency: null}),
			commitment({id: 'papers', by: 'VN', to: 'US', amount: 200_000_000, status: 'agreed', fulfils: null}),
		],
	}),
	engagement({id: 'silent', ...day('2022-01-05')}),
];

function playerOf(columns = 120, rows = 40, keys = '$', own = records): Player {
	return new Player(storeOf(own), columns, rows).press(keys);
}

describe('the keys of the ledger', () => {
	const there = pressed(opened(), '$');

	test('$ opens it over the list, q and Escape lead back', () => {
		expect(there.panel).toEqual({
			type: 'ledger',
			of: null,
			cursor: 0,
			top: 0,
			isOpenOnly: false,
			order: 'date',
		});
		for (const key of ['q', 'escape', 'h']) expect(pressed(there, key).panel.type).toBe('list');
	});

	test('the cursor moves within its rows', () => {
		expect(pressed(there, 'j j k').panel).toMatchObject({cursor: 1});
		expect(pressed(there, 'G').panel).toMatchObject({cursor: 19, top: 15});
		expect(pressed(there, 'G g').panel).toMatchObject({cursor: 0, top: 0});
	});

	test('Enter opens the record of the chosen one, and back leads to it', () => {
		const inRecord = pressed(there, 'j enter');
		expect(inRecord.panel).toMatchObject({type: 'detail', id: 'record-1'});
		expect(pressed(inRecord, 'escape').panel).toMatchObject({type: 'ledger', cursor: 1});
	});

	test('a digit opens the source of that number', () => {
		expect(stepAfter(there, '3').effect).toEqual({type: 'open', url: 'https://news.example/3'});
		expect(stepAfter(there, '9').state.notice?.kind).toBe('error');
	});

	test('s orders by sum and back, f narrows to what is open and back, each from the first row and told', () => {
		const sorted = pressed(there, 'j s');
		expect(sorted).toMatchObject({panel: {order: 'amount', cursor: 0}, notice: {kind: 'info'}});
		expect(pressed(sorted, 's').panel).toMatchObject({order: 'date'});
		const narrowed = pressed(there, 'j f');
		expect(narrowed).toMatchObject({panel: {isOpenOnly: true, cursor: 0}, notice: {kind: 'info'}});
		expect(pressed(narrowed, 'f').panel).toMatchObject({isOpenOnly: false});
	});
});

describe('the screen of the ledger', () => {
	test('says of how many records of the view it is, not of all', () => {
		const {frame} = playerOf(120, 40, '/ y e a r : 2 0 2 2 enter $');
		expect(frame).toMatch(/^ Commitments and deliveries {3}“year:2022” +0 in 1 record {3}EN$/mu);
	});

	test('has totals, years, rows, and the chosen one in full with its source', () => {
		const {frame} = playerOf();
		expect(frame).toMatch(/^ Commitments and deliveries +4 in 3 records {3}EN$/mu);
		expect(frame).toMatch(/^ ○ promised 2 {3}◐ agreed 1 {3}● delivered 1\b/mu);
		expect(frame).toContain('$265 million promised or agreed, each sum once; 1 repeat left out');
		expect(frame).toMatch(/^ 2024 ─+ 2$/mu);
		expect(frame).toMatch(
			/^▌ +9 Sep {2}○ promised +US → VN +\$65 million {2}Clean-up of the old base +Hanoi +\[2\] *$/mu,
		);
		expect(frame).toMatch(/● delivered +US → VN +6 boats {2}Six patrol boats/u);
		expect(frame).toMatch(/^ 9 Sep 2024 {2}Phan Văn Giang ⇄ Pete Hegseth, talks, /mu);
		expect(frame).toContain(
			'Clean-up of the old base (promised, US → VN, $65 million, no delivery found in the data)',
		);
		expect(frame).toMatch(/^ \[2\] Harbour Gazette, .* gazette\.example$/mu);
		expect(frame).toMatch(/─ 1\/4 ─$/mu);
	});

	test('is in Vietnamese, the number of things with their unit', () => {
		const {frame} = playerOf(120, 40, 'L $');
		expect(frame).toMatch(/^ Cam kết và bàn giao +4 trong 3 hoạt động {3}VI$/mu);
		expect(frame).toMatch(/^▌ +9\/9 {2}○ hứa +US → VN +65 triệu USD/mu);
		expect(frame).toMatch(/● đã bàn giao {2}US → VN {2,}6 xuồng {2}Sáu xuồng/u);
	});

	test('by sum the greatest comes first, without rules, and what has none last', () => {
		const {lines} = playerOf(120, 40, '$ s');
		const rows = lines.filter(line => /[○◐●] /u.test(line) && line.includes('→ '));
		expect(rows.map(line => /\$\d+|boats/u.exec(line)?.[0])).toEqual(['$200', '$65', '$65', 'boats']);
		expect(lines.some(line => line.startsWith(' 2024 ─'))).toBe(false);
		expect(rows.map(line => /\d+ [A-Z][a-z]{2} \d{4}/u.exec(line)?.[0])).toEqual([
			'2 Mar 2023',
			'9 Sep 2024',
			'9 Sep 2024',
			'2 Mar 2023',
		]);
		expect(playerOf(40, 15, '$ s').frame).toMatch(/^▌Mar 2023 /mu);
	});

	test('narrowed it has what nothing makes good', () => {
		const {frame} = playerOf(120, 40, '$ f');
		expect(frame).toMatch(/^ Commitments with no delivery found +3 in 3 records/mu);
		expect(frame).toMatch(/^ ○ promised 2 {3}◐ agreed 1 *(?:\$|$)/mu);
		expect(frame).not.toMatch(/● delivered +US/u);
		const done = [engagement({commitments: [commitment()]})];
		expect(playerOf(80, 24, '$ f', done).frame).toContain('Nothing promised or agreed');
	});

	test('the open ones never make more than all: which sums count is settled over the whole view', () => {
		const pledge = engagement({
			commitments: [
				commitment({id: 'base', status: 'agreed', amount: 300_000_000}),
				commitment({id: 'part', status: 'promised', amount: 20_000_000, within: `${engagement().id}#base`}),
				commitment({id: 'own', status: 'promised', amount: 5_000_000}),
				commitment({
					id: 'made',
					status: 'delivered',
					amount: 300_000_000,
					fulfils: `${engagement().id}#base`,
				}),
			],
		});
		const {frame} = playerOf(120, 40, '$ f', [pledge]);
		expect(frame).toMatch(/^ ○ promised 2\b/mu);
		expect(frame).toContain('$5 million promised or agreed, each sum once; 1 repeat left out');
	});

	test('on a narrow screen columns are left out, no row is cut twice', () => {
		const {frame} = playerOf(40, 15);
		expect(frame).toMatch(/^▌ 9 Sep {2}○ US→VN \$65 million Clean-up…/mu);
		expect(frame).toMatch(/^ ○ 2 {3}◐ 1 {3}● 1$/mu);
		expect(frame).not.toContain('……');
		expect(playerOf(80, 24).frame).toMatch(
			/^▌ +9 Sep {2}○ US → VN +\$65 million {2}Clean-up of the old base +\[2\]$/mu,
		);
	});

	test('an empty one says so, and so does a database of an older form', () => {
		expect(playerOf(80, 24, '$', records.slice(2)).frame).toContain('No promise, agreement or delivery');
		const older = new Player(openedStore(asVersion7(databaseOf(records))), 80, 24).press('$');
		expect(older.frame).toContain('of an older form');
	});

	test('is of the view: its filters stand in the head, and its topics are those of commitments', () => {
		const {frame} = playerOf(120, 40, '/ y e a r : 2 0 2 3 enter $');
		expect(frame).toMatch(/^ Commitments and deliveries {3}“year:2023” .* 2 in 1 record/mu);
	});

	test('a click chooses a row, and none on a rule', () => {
		const player = playerOf(120, 40);
		const line = player.wholeLines.findIndex(each => each.includes('6 boats'));
		expect(shownOf(player.model).rowAt(line, 5)).toBe(2);
		expect(shownOf(player.model).rowAt(line - 1, 5)).toBeNull();
	});

	test('f is called by what it does next', () => {
		const player = playerOf(120, 40);
		expect(player.lines.at(-1)).toContain('f not delivered yet');
		expect(player.press('f j').lines.at(-1)).toContain('f all of them');
	});
});

test('an empty ledger offers no key that does nothing', () => {
	const store = storeOf([engagement()]);
	expect(new Player(store).press('$').lines.at(-1)).toMatch(/^ e export CSV +\? keys {2}q back$/u);
	expect(new Player(store).press('$ f g').lines.at(-1)).toMatch(/^ f all of them {2}e export CSV +\? keys/u);
});

test('of the shipped data neither who gives to whom nor a sum nor the totals are cut, in both languages', () => {
	const shipped = openStore('db/communique.db');
	try {
		for (const keys of ['$', 'L $']) {
			const wide = new Player(shipped, 80, 24).press(keys);
			expect(wide.lines[2]).not.toContain('…');
			for (let page = 0; page < 5; page += 1) {
				const {lines} = new Player(shipped, 40, 15).press(`${keys}${' ctrl-f'.repeat(page)}`);
				const rows = lines.slice(2, -4);
				for (const each of rows) expect(each).not.toMatch(/(?:\$[\d.,]*|million|triệu)…/u);
				const entries = rows.filter(each => / [○◐●·] /u.test(each));
				for (const each of entries) expect(each).toMatch(/ [○◐●·] (?:\S+→|both |hai bên )/u);
			}
		}
	} finally {
		shipped.close();
	}
});
