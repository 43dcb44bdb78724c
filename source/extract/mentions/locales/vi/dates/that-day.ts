import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {sameDayDate} from '../../../shared-grammar/calendar.ts';
import {besideDate} from '../../../shared-grammar/day-beside.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const sameDay = new RegExp(
	String.raw`(?:(?:cũng\s+)?(?:trong|vào)?\s*${dayPart}\s+cùng\s+ngày|(?:cũng\s+)?(?:trong\s+)?cùng\s+ngày(?!\s+\d)|(?<=^|[.!?]["”]?\s)(?:vào\s+)?(?:đầu\s+|cuối\s+)?(?:giờ\s+)?buổi\s+${dayPart.replace('part', 'part3')}(?!\s+(?:nay|qua|ngày|\d))|cũng\s+(?:trong|vào)\s+${dayPart.replace('part', 'part2')}(?:\s+nay)?(?!\s+(?:ngày\s+)?\d))`,
	'giu',
);

const beside = new RegExp(
	String.raw`(?:(?:ngày|${dayPart})\s+hôm\s+(?<side>trước|sau)|trước\s+(?<side2>đó)\s+(?:một|1)\s+(?:ngày|hôm)|(?:một|1)\s+(?:ngày|hôm)\s+(?<side3>trước|sau)\s+đó)`,
	'giu',
);

/** `cùng ngày`, `chiều cùng ngày`, `cũng trong chiều`; `một ngày trước đó`, `sáng hôm sau`. */
export const parseThatDay: Parser<DateMention> = ({text}) => [
	...findWords(text, sameDay).map(hit => sameDayDate(hit, dayPartOf(hit))),
	...findWords(text, beside).map(hit => {
		const side = hit.groups['side'] ?? hit.groups['side3'];
		return besideDate(hit, side?.toLowerCase() === 'sau' ? 1 : -1, dayPartOf(hit));
	}),
];
