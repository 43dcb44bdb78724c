import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {sameDayDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const sameDay = new RegExp(
	String.raw`(?:(?:cũng\s+)?(?:trong|vào)?\s*${dayPart}\s+cùng\s+ngày|(?:cũng\s+)?(?:trong\s+)?cùng\s+ngày(?!\s+\d)|(?<=^|[.!?]["”]?\s)(?:vào\s+)?(?:đầu\s+|cuối\s+)?(?:giờ\s+)?buổi\s+${dayPart.replace('part', 'part3')}(?!\s+(?:nay|qua|ngày|\d))|cũng\s+(?:trong|vào)\s+${dayPart.replace('part', 'part2')}(?:\s+nay)?(?!\s+(?:ngày\s+)?\d))`,
	'giu',
);

/** `cùng ngày`, `chiều cùng ngày`, `cũng trong chiều`. */
export const parseThatDay: Parser<DateMention> = ({text}) =>
	findWords(text, sameDay).map(hit => sameDayDate(hit, dayPartOf(hit)));
