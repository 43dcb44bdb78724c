import {expect, test} from 'vitest';
import {openStore} from '../../../../source/store/index.ts';
import {meetingsDatabase} from '../../../answers/meetings.ts';
import {opened as openedStore} from '../../../fixtures/database.ts';
import {keysOfMoment} from '../../../../source/ui/explorer/foot/keys-of-moment.ts';
import {Player} from '../player.ts';

const path = meetingsDatabase();
/** The pair of the minister and the secretary, who met last but one. */
const pairAt = (columns: number, rows: number): Player =>
	new Player(openedStore(path), columns, rows).press('j p');

test('says who they are, and how much they have to do with each other', () => {
	const {lines, frame} = pairAt(120, 40);
	expect(lines[0]).toMatch(/^ Đỗ Văn Mai {2}⇄ {2}Ann Reed .* 3 records, Feb 2020 – Mar 2021 {3}EN$/u);
	expect(lines[1]).toMatch(/^ Head of Harbours$/u);
	expect(frame).toMatch(/^ Longest silence {5}366 days \(1 year\) {2}10 Feb 2020 to 10 Feb 2021$/mu);
	expect(frame).toMatch(/^ Since the last {6}1,968 days \(5 years 5 months\)$/mu);
	expect(frame).toMatch(/^ Who travelled {7}Mai → US 0 {3}Reed → Vietnam 1 {3}third countries 1$/mu);
	expect(frame).toMatch(/^ Talked about {8}\S.* 2 {2}\S.* 1$/mu);
	expect(frame).toMatch(/^ Promised or given {3}delivered, US → VN: Six patrol boats .* 10 Feb 2020$/mu);
	expect(frame).toMatch(/^ Month by month {6}·▁···········▁▁·········$/mu);
	expect(frame).toMatch(/^ {21}╵2020 {7}╵2021$/mu);
});

test('of a year that has gone by does not say how long ago the last of it was', () => {
	const {frame} = new Player(openedStore(path), 120, 40).press('/ y e a r : 2 0 2 1 enter w enter');
	expect(frame).toMatch(/“year:2021”$/mu);
	expect(frame).toContain(' Who travelled');
	expect(frame).not.toContain('Since the last');
});

test('lists their engagements under rules of years', () => {
	const {frame} = pairAt(80, 24);
	expect(frame).toMatch(
		/^ 2021 ─+ 2\n▌ +10 Mar {2}⇄ phone .*\n +10 Feb {2}⇄ talks +Jakarta .*\n 2020 ─+ 1\n/mu,
	);
});

test('on a narrow screen without labels, tree and places', () => {
	const {lines} = pairAt(40, 15);
	expect(lines.some(line => /^▌10 Mar {2}phone/u.test(line))).toBe(true);
});

test('of the shipped data no name is cut on a narrow screen, and no journey', () => {
	const store = openStore('db/communique.db');
	const pair = '/ n g u y e n space c h i space v i n h enter d enter p';
	try {
		for (const keys of [pair, `${pair} L`]) {
			const {lines} = new Player(store, 40, 15).press(keys);
			expect(lines[0]).toMatch(
				/^ Nguyễn (?:C\. |Chí )?Vịnh {2}⇄ {2}(?:Daniel |D\. )?Kritenbrink +8 (?:EN|VI)$/u,
			);
			expect(lines[2]).toMatch(/^ Vịnh → (?:US|Hoa Kỳ) 0 {3}Kritenbrink → (?:VN|Vietnam|Việt Nam) 0/u);
			expect(lines[2]).not.toContain('…');
		}
	} finally {
		store.close();
	}
});

test('in Vietnamese', () => {
	expect(pairAt(120, 40).press('L').frame).toMatch(
		/^ Ai sang thăm ai {8}Mai → Hoa Kỳ 0 {3}Reed → Việt Nam 1/mu,
	);
});

test('a click chooses an engagement, and a double click opens it', () => {
	const player = pairAt(80, 24);
	const line = player.lines.findIndex(each => each.includes('Jakarta'));
	player.mouse('double-click', line, 20);
	expect(player.state.panel).toMatchObject({type: 'detail', id: '2021-02-10-meeting'});
});

test('of the shipped data visits fold where not all has room, and V unfolds them; titles leave out the two', () => {
	const store = openStore('db/communique.db');
	const pair = '/ g i a n g space a u s t i n enter p';
	try {
		const wide = new Player(store, 120, 40).press(pair);
		expect(wide.frame).toMatch(/^ {2}▾ +7–9 Sep\? → visit .* 3$\n {2}├ +9 Sep /mu);
		expect(wide.frame).toMatch(/ 15 Nov {2}⇄ sideline +Jakarta +meets in Jakarta$/mu);
		expect(wide.press('V').frame).toMatch(/^ {2}▸ +7–9 Sep\? → visit .* 3$\n 2023 /mu);
		const low = new Player(store, 80, 24).press(pair);
		expect(low.frame).toMatch(/^ 2024 ─+ 4 \+1\?$\n.*\n {2}▸ +7–9 Sep\? /mu);
		expect(low.press('j V').frame).toMatch(/^▌ ▾ +7–9 Sep\?/mu);
		expect(low.press('j V').frame).toMatch(/^▌ ▸ +7–9 Sep\?/mu);
		expect(low.press('enter').state.panel).toMatchObject({
			...{type: 'detail', id: '2024-09-07-phan-van-giang-official-visit-united-states'},
		});
		expect(new Player(store, 40, 15).press(`${pair} V`).state.notice?.text).toMatch(/^No visits to fold/u);
	} finally {
		store.close();
	}
});

test('on a narrow screen the silence is told by its name, without dates that have no room', () => {
	expect(pairAt(40, 15).frame).toMatch(/^ Silence: 366 days, Feb 2020–Feb 2021$/mu);
	const once = new Player(openedStore('db/communique.db'), 40, 15).press('j j p');
	expect(once.frame).toMatch(/^ Longest silence: none$/mu);
});

test('the foot speaks of one dossier where the second is a side', () => {
	expect(pairAt(120, 40).lines.at(-1)).toContain('their dossiers');
	const panel = {
		type: 'pair',
		a: 'do-van-mai',
		b: null,
		chosen: null,
		folding: 'by-room',
		isOfView: false,
	} as const;
	const model = pairAt(120, 40).model;
	const words = keysOfMoment({...model, state: {...model.state, panel}}, 'pair').map(
		each => each.foot?.pair?.[1],
	);
	expect(words).toContain('dossier');
	expect(words).not.toContain('theirDossiers');
});
