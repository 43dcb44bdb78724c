import {expect, test} from 'vitest';
import {openStore} from '../../../../source/store/index.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {meetingsDatabase} from '../../../answers/meetings.ts';
import {opened as openedStore, storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const path = meetingsDatabase();
const dossierAt = (columns: number, rows: number): Player =>
	new Player(openedStore(path), columns, rows).press('d enter');

test('says who it is, how many, from when to when, and counts the years', () => {
	const [who, office, figures] = dossierAt(120, 40).lines;
	expect(who).toMatch(/^ Đỗ Văn Mai {2}and the United States .* 5 records · 2 counterparts {3}EN$/u);
	expect(office).toMatch(/^ Head of Harbours .* 10 Jan 2020 – 10 Apr 2021, 5 y 3 m ago$/u);
	expect(figures).toMatch(/^ 2020 ▆▆██ 2021 {3}talks 3 .* Hanoi 4 {3}Jakarta 1$/u);
});

test('from 120 columns on the engagements stand beside the counterparts', () => {
	const {lines} = dossierAt(120, 40);
	expect(lines[3]).toMatch(/^ {2}Counterparts ─+ +n +first +last │ Tom Hale · 3 {2}─+$/u);
	expect(lines[4]).toMatch(/^▌ Tom Hale +━━━ +3 {2}10 Jan 2020 {2}10 Apr 2021 {2}│ {4}10 Apr 2021 {2}talks/u);
	expect(lines[5]).toMatch(/^ {2}Ann Reed +━━━ +3 {2}10 Feb 2020 {2}10 Mar 2021 {2}│/u);
	const frame = lines.join('\n');
	expect(frame).toMatch(/│ Talked about ─+\n/u);
	expect(frame).toMatch(/│ With all counterparts ─+\n/u);
	expect(frame).toMatch(/│ 10 Feb 2020 to 10 Feb 2021, 366 days \(1 year\)\n/u);
});

test('under 120 columns they stand below', () => {
	const {lines} = dossierAt(80, 24);
	expect(lines[3]).toMatch(/^ {2}Counterparts ─+ +n +first +last$/u);
	expect(lines[6]).toMatch(/^ Tom Hale · 3 {2}─+$/u);
	expect(lines[7]).toMatch(/^ {4}10 Apr 2021 {2}talks +Hanoi/u);
});

test('on a narrow screen the first date and the bars are left out', () => {
	const {lines} = dossierAt(40, 15);
	expect(lines.find(line => line.includes('Tom Hale'))).toMatch(/^▌ Tom Hale +3 {2}10 Apr 2021$/u);
});

test('the chosen one of either pane is on the bar, and the other pane follows', () => {
	const player = dossierAt(120, 40).press('j');
	expect(player.lines[3]).toContain('│ Ann Reed · 3 ');
	player.press('tab j');
	expect(player.lines[5]).toMatch(/│▌ {3}10 Feb 2021/u);
	// Only the pane with the keys has the sign of the cursor.
	expect(player.lines[5]).toMatch(/^ {2}Ann Reed/u);
});

test('in Vietnamese', () => {
	const {frame} = dossierAt(120, 40).press('L');
	expect(frame).toMatch(/^ Đỗ Văn Mai {2}và Hoa Kỳ .* 5 hoạt động · 2 người đã gặp {3}VI$/mu);
	expect(frame).toMatch(/^ Cục trưởng Cảng biển /mu);
});

test('a click chooses a counterpart', () => {
	expect(dossierAt(120, 40).mouse('click', 5, 4).lines[5]).toMatch(/^▌ Ann Reed/u);
});

test('of the shipped data a long list is windowed, and says how many more there are', () => {
	const store = openStore('db/communique.db');
	try {
		const player = new Player(store, 80, 24).press('/ n g u y e n space c h i space v i n h enter d enter');
		expect(player.frame).toMatch(/^ Nguyễn Chí Vịnh {2}and the United States/u);
		expect(player.frame).toMatch(/^ {2}▾ \d+ more$/mu);
		expect(player.press('G').lines.filter(line => line.startsWith('▌ '))).toHaveLength(1);
		for (const line of player.lines) expect(line).not.toContain('undefined');
	} finally {
		store.close();
	}
});

test('Tab leads to offices with their terms as a line in time, spellings and ranks', () => {
	const {frame} = dossierAt(120, 40).press('tab tab');
	expect(frame).toMatch(/│▌Head of Harbours *\n.*│ ━━━━ {2}acting, Mar 2019 – 1 Jun 2022 *$/mu);
	expect(frame).toMatch(/│ Other spellings ─+\n.*│ Do Van Mai *$/mu);
	expect(frame).toMatch(/│ Promised or given ─+\n.*│ 1 entry of commitments and deliveries *$/mu);
});

test('of the shipped data a topic that has no room is cut at a word', () => {
	const store = openStore('db/communique.db');
	try {
		const {frame} = new Player(store, 40, 30).press('/ p e t e space h e g s e t h enter d enter L');
		expect(frame).toMatch(/^ trao đổi đoàn cấp… +\d/mu);
	} finally {
		store.close();
	}
});

test('of the shipped data the line in time says when which office was held, at 40x15 too', () => {
	const store = openStore('db/communique.db');
	const giang = '/ p h a n space v a n space g i a n g enter d enter tab tab';
	try {
		const {frame} = new Player(store, 80, 24).press(giang);
		expect(frame).toMatch(/^ ╵20\d\d +20\d\d╵$/mu);
		expect(frame).toMatch(/^ ·+━+ {2}since 8 Apr 2021$/mu);
		const small = new Player(store, 40, 15).press(giang);
		expect(small.frame).toMatch(/^ ▾ \d+ more$/mu);
		expect(small.press('G').frame).toMatch(/^▌\d+ entries of commitments/mu);
		for (const line of small.lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
	} finally {
		store.close();
	}
});

test('the foot offers what its keys do next', () => {
	const player = dossierAt(120, 40);
	expect(player.lines.at(-1)).toMatch(/ ⏎ p pair .* s by last /u);
	expect(player.press('s').lines.at(-1)).toMatch(/ s by number /u);
	expect(player.press('tab').lines.at(-1)).toMatch(/ ⏎ open /u);
	expect(player.press('tab').lines.at(-1)).not.toContain('⏎');
});

test('the foot of somebody who met nobody has no keys for those whom he met', () => {
	const store = storeOf([engagement({people: [participant({id: 'a', name: 'A'})]})]);
	const foot = new Player(store, 120, 40).press('d').lines.at(-1);
	expect(foot).toMatch(/ p pair /u);
	expect(foot).not.toMatch(/⏎|swap|by last/u);
});

test('its timeline lists records under the name of its person', () => {
	const player = new Player(openedStore(path), 120, 40).press(':').paste('tom hale').press('enter t');
	const receptions = player.press('G').lines.find(line => / 10 Feb 2020 /u.test(line));
	expect(receptions).toMatch(/Đỗ Văn Mai +⇄ +Tom Hale/u);
});

test('no heading stands alone at the end, and a silence has its dates on a narrow pane in Vietnamese too', () => {
	const store = openedStore('db/communique.db');
	const narrow = new Player(store, 40, 15).press('d enter');
	expect(narrow.lines.at(-2)).not.toMatch(/─$/u);
	const beside = new Player(store, 120, 40).press('d enter L');
	expect(beside.frame).toMatch(
		/Khoảng lặng dài nhất ─+\n.*│ 22\/11\/2020 đến 25\/9\/2024\n.*│ 1\.403 ngày \(3 năm 10 tháng\)$/mu,
	);
});

test('topics are whole where a pane has room for them', () => {
	for (const [columns, rows] of [
		[120, 40],
		[200, 50],
	] as const) {
		const {frame} = new Player(openedStore('db/communique.db'), columns, rows).press(
			'/ m a t t i s enter d j enter L',
		);
		expect(frame).toMatch(/│ trao đổi đoàn cấp cao +\d+ {2}━+$/mu);
	}
});
