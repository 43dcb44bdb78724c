import {expect, test} from 'vitest';
import {recordLines} from '../../../../source/ui/explorer/detail/record-lines.ts';
import {context, linesOf, phoneCall, talks, text, visit} from './record-context.ts';

test('the meetings of the visit are named under it, the present one on the bar', () => {
	const lines = recordLines(talks, 100, context('en', [visit, {...phoneCall, part_of: visit.id}]));
	const at = lines.findIndex(line => text(line).startsWith(' In this visit ─'));
	expect(lines.slice(at + 1, at + 4).map(line => text(line).trimEnd())).toEqual([
		' Hegseth pays an official visit to Vietnam  1–3 Nov · 2 records',
		' ├ 7 Feb phone      Hai bộ trưởng điện đàm',
		'▌└ 2 Nov talks      Giang and Hegseth hold talks in Hanoi',
	]);
	expect(lines[at + 3]?.every(({isOnBar}) => isOnBar)).toBe(true);
	expect(lines[at + 2]?.some(({isOnBar}) => isOnBar)).toBe(false);
});

test('on one day the meetings of a visit are told by the part of the day', () => {
	const day = {date: '2025-11-02', date_start: '2025-11-02', date_end: '2025-11-02'};
	const parent = {...visit, ...day};
	const parts = [
		{...talks, ...day, part_of: parent.id, day_part: 'afternoon' as const},
		{...phoneCall, ...day, part_of: parent.id, day_part: 'morning' as const},
	] as const;
	const lines = linesOf(parts[0], 79, {visit: [parent, parts[1]]});
	const at = lines.findIndex(line => line.startsWith(' In this visit ─'));
	expect(lines.slice(at + 1, at + 4).map(line => line.trimEnd())).toEqual([
		' Hegseth pays an official visit to Vietnam  2 Nov · 2 records',
		' ├ morning   phone      Hai bộ trưởng điện đàm',
		'▌└ afternoon talks      Giang and Hegseth hold talks in Hanoi',
	]);
	expect(linesOf(parts[0], 38, {visit: [parent, parts[1]]}).join('\n')).toMatch(/^ ├ morning {3}phone\s*$/mu);
});
