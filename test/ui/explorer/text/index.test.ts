import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {shownOf} from '../../../../source/ui/explorer/shown.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

describe('a text in full that is longer than the screen', () => {
	const long = (keys: string, columns = 80, rows = 24): Player => {
		const player = new Player(store, columns, rows);
		player.copyWay = 'none';
		return player.press(`ctrl-a c ${keys}`);
	};

	test('says how much is below, and scrolls to its last line and back', () => {
		const {lines} = long('');
		const more = lines.findIndex(each => /^ ▾ \d+ more$/u.test(each));
		expect(more).toBe(lines.length - 2);
		const whole = long('').asked[0]?.replace('copy ', '').split('\n') ?? [];
		expect(whole).toHaveLength(manyRecords.length);
		expect(long('').frame).not.toContain(whole.at(-1)?.slice(0, 40));
		expect(long('G').frame).toContain(whole.at(-1)?.slice(0, 40));
		expect(long('G').frame).not.toMatch(/▾/u);
		expect(long('G g').frame).toBe(long('').frame);
		expect(long('j').lines[4]).toBe(long('').lines[5]);
		expect(long('page-down page-up k').frame).toBe(long('').frame);
	});

	test.each([
		[40, 15],
		[80, 24],
		[200, 50],
	])('at %ix%i loses no line on the way', (columns, rows) => {
		const player = long('', columns, rows);
		const text = player.asked[0]?.replace('copy ', '').replaceAll(/\s/gu, '');
		const seen: string[] = [];
		const {pageSize, scrollMax} = shownOf(player.model);
		for (let scroll = 0; scroll <= scrollMax; scroll++) {
			const from = player.lines.indexOf('', 1) + 1;
			seen.push(...player.lines.slice(from, from + (scroll === scrollMax ? pageSize : 1)));
			player.press('down');
		}
		expect(seen.join('').replaceAll(/\s/gu, '')).toBe(text);
	});

	test('one that fits has no such line, and does not scroll', () => {
		const player = new Player(store);
		player.copyWay = 'none';
		player.press('c');
		const {frame} = player;
		expect(frame).not.toContain('▾');
		expect(player.press('j j G').frame).toBe(frame);
	});
});
