import {expect, test} from 'vitest';
import {sameDayDate, weekdayDate} from '../../../../source/extract/mentions/shared-grammar/calendar.ts';
import {
	besideDate,
	countFromDayBefore,
} from '../../../../source/extract/mentions/shared-grammar/day-beside.ts';
import {buildLexicon} from '../../../../source/extract/mentions/shared-grammar/lexicon.ts';
import {shippedReference} from '../../../fixtures/reference.ts';

const scene = {text: '', tokens: [], lexicon: buildLexicon(shippedReference()), earlier: [], people: []};
const at = (start: number): {start: number; end: number} => ({start, end: start + 1});

test('a day is counted from the nearest one before it, and one after another', () => {
	const dates = [weekdayDate(at(0), 0, null), besideDate(at(5), -1, 'morning'), besideDate(at(9), -1, null)];
	expect(countFromDayBefore(dates, scene).map(each => [each.weekday, each.dayPart])).toEqual([
		[0, null],
		[6, 'morning'],
		[5, null],
	]);
});

test('with no day to count from it tells nothing, and the same day stays what it is', () => {
	expect(countFromDayBefore([besideDate(at(5), 1, null)], scene)).toEqual([]);
	const same = sameDayDate(at(0), null);
	expect(countFromDayBefore([same, besideDate(at(5), 1, null)], scene)).toEqual([same]);
	const ofWeek = {...weekdayDate(at(0), 1, null), offset: -7};
	expect(countFromDayBefore([ofWeek, besideDate(at(5), -1, null)], scene)).toEqual([ofWeek]);
});
