import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {weekdayDate} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {weekdayWords} from '../words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const weekday = new RegExp(
	String.raw`(?:${dayPart}\s+)?(?<weekday>${Object.keys(weekdayWords).join('|')}|thứ\s+[2-7](?=\s*[,(]\s*(?:ngày\s+)?\d{1,2}\s?[/.-]))(?:\s*(?:và|đến|-|–)\s*(?<lastDay>${Object.keys(weekdayWords).join('|')}))?(?:\s+(?:đầu\s+|giữa\s+|cuối\s+)?tuần\s+này|\s+vừa\s+qua|\s+(?:đầu\s+|giữa\s+|cuối\s+)?tuần\s+(?<week>trước|vừa\s+rồi|vừa\s+qua|qua|rồi|tới|sau))?`,
	'giu',
);
const weeks: Readonly<Record<string, number>> = {tới: 7, sau: 7};

/**
 * `thứ Hai`, `sáng thứ tư`, `Chủ nhật`, `thứ Tư và thứ Năm tuần tới`. In small letters without a word of time before it
 * `thứ ba` is "the third".
 */
export const parseWeekdays: Parser<DateMention> = ({text}) =>
	findWords(text, weekday).flatMap(hit => {
		const printed = hit.groups['weekday'] ?? '';
		const before = text.slice(Math.max(0, hit.start - 12), hit.start);
		const isTime =
			hit.groups['part'] !== undefined ||
			isOfWeek(hit.text, before) ||
			timeWord.test(before) ||
			isHead(hit, text);
		const isSure = /\p{Lu}|\d/u.test(printed.slice(1)) || printed.toLowerCase().startsWith('chủ');
		const day = weekdayNumber(printed);
		if (day === undefined || !(isTime || isSure)) return [];
		const last = weekdayNumber(hit.groups['lastDay'] ?? printed) ?? day;
		const lengthInDays = last === day ? null : ((last - day + 7) % 7) + 1;
		return [{...weekdayDate(hit, day, dayPartOf(hit)), offset: weekTold(hit.groups['week']), lengthInDays}];
	});

/** Days from this week to the one told; null where none is. */
function weekTold(word: string | undefined): number | null {
	return word === undefined ? null : (weeks[word.toLowerCase()] ?? -7);
}

/** An ordinal stands behind what it counts, never behind a word of time alone. */
const timeWord = /(?<![\p{L}\p{M}])(?:hôm|ngày|vào|từ|đến|tới|trước|sau|mãi)\s*$/iu;
/** An enumeration that comes to a second has a first. */
const enumeration = /thứ\s+nhất|(?<![\p{L}\p{M}])một\s+là|trước\s+hết|đầu\s+tiên\s+là/iu;
const sentenceStart = /(?:^|[.!?…;]["”]?\s+["“]?|[,;]\s(?:còn|và|rồi)\s)$/u;

/** "Thứ ba, khách thăm trường": the head of a sentence that tells when, unless the text counts its points so. */
function isHead({start, end}: Hit, text: string): boolean {
	const isAtHead = sentenceStart.test(text.slice(Math.max(0, start - 6), start));
	return isAtHead && /^\s*[,(]/u.test(text.slice(end, end + 3)) && !enumeration.test(text);
}

/** "Thứ năm tuần trước", but not "lần thứ năm tuần trước", the fifth one last week. */
function isOfWeek(text: string, before: string): boolean {
	return (
		/tuần\s+(?:này|trước|qua|rồi|vừa\s+qua|vừa\s+rồi|tới|sau)$/iu.test(text) && !/lần\s*$/iu.test(before)
	);
}

function weekdayNumber(printed: string): number | undefined {
	const number = /\d/u.exec(printed);
	return number ? Number(number[0]) - 1 : weekdayWords[printed.toLowerCase().replaceAll(/\s+/gu, ' ')];
}
