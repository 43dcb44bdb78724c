import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {sameDayDate} from '../../../shared-grammar/calendar.ts';
import {besideDate} from '../../../shared-grammar/day-beside.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPartOf} from './patterns.ts';

const sameDay =
	/(?:(?:later|earlier)\s+)?(?:(?:on|in)\s+)?(?:the\s+same\s+(?:day|(?<part>morning|afternoon|evening))|the\s+(?<part2>morning|afternoon|evening)\s+of\s+the\s+same\s+day|that\s+(?:day|(?<part3>morning|afternoon|evening))|in\s+the\s+(?<part4>morning|afternoon|evening)|(?:later|earlier)\s+in\s+the\s+day)/giu;

/** "The day before" alone: "the day before the summit" is told from something else. */
const beside =
	/(?:(?:a|one)\s+day\s+(?<earlier>earlier)(?!\s+than)|(?:a|one)\s+day\s+(?<earlier2>before)(?=\s*[,.;)])|the\s+(?<earlier3>previous|preceding)\s+(?:day|(?<part>morning|afternoon|evening|night))|the\s+(?:day|(?<part2>morning|afternoon|evening|night))\s+(?<earlier4>before)(?=\s*[,.;)])|(?:a|one)\s+day\s+later|the\s+(?:next|following)\s+(?:day|(?<part3>morning|afternoon|evening)))/giu;

/** `later the same afternoon`, `in the afternoon of that day`, `that evening`; `a day earlier`, `the next day`. */
export const parseThatDay: Parser<DateMention> = ({text}) => [
	...findWords(text, sameDay).map(hit => {
		const {part: first, part2, part3, part4} = hit.groups;
		return sameDayDate(hit, dayPartOf(first ?? part2 ?? part3 ?? part4));
	}),
	...findWords(text, beside).map(hit => {
		const {earlier, earlier2, earlier3, earlier4, part, part2, part3} = hit.groups;
		const isEarlier = (earlier ?? earlier2 ?? earlier3 ?? earlier4) !== undefined;
		return besideDate(hit, isEarlier ? -1 : 1, dayPartOf(part ?? part2 ?? part3));
	}),
];
