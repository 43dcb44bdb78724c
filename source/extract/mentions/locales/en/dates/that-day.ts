import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {sameDayDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPartOf} from './patterns.ts';

const sameDay =
	/(?:(?:later|earlier)\s+)?(?:(?:on|in)\s+)?(?:the\s+same\s+(?:day|(?<part>morning|afternoon|evening))|the\s+(?<part2>morning|afternoon|evening)\s+of\s+the\s+same\s+day|that\s+(?:day|(?<part3>morning|afternoon|evening))|in\s+the\s+(?<part4>morning|afternoon|evening)|later\s+in\s+the\s+day)/giu;

/** `later the same afternoon`, `in the afternoon of the same day`, `that evening`. */
export const parseThatDay: Parser<DateMention> = ({text}) =>
	findWords(text, sameDay).map(hit => {
		const {part: first, part2, part3, part4} = hit.groups;
		return sameDayDate(hit, dayPartOf(first ?? part2 ?? part3 ?? part4));
	});
