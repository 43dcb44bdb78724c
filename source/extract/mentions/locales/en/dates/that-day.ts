import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {sameDayDate} from '../../../shared-grammar/calendar.ts';
import {beforeAnchor, besideDate, dayOfStay} from '../../../shared-grammar/day-beside.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {numberWords, ordinalWords} from '../words.ts';
import {dayPartOf} from './patterns.ts';

const sameDay =
	/(?:(?:later|earlier)\s+)?(?:(?:on|in)\s+)?(?:the\s+same\s+(?:day|(?<part>morning|afternoon|evening))|the\s+(?<part2>morning|afternoon|evening)\s+of\s+the\s+same\s+day|that\s+(?:same\s+)?(?:day|(?<part3>morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in\s+the\s+(?<part4>morning|afternoon|evening)|(?:later|earlier)\s+in\s+the\s+day|(?<=^|[.!?]["”]?\s)(?:before|over|after)\s+(?:lunch|dinner|breakfast)(?!\s+(?:on|in|at|with)\s))/giu;

/** "The day before" alone: "the day before the summit" is told from something else. */
const beside =
	/(?:(?:a|one)\s+day\s+(?<earlier>earlier)(?!\s+than)|(?:a|one)\s+day\s+(?<earlier2>before)(?=\s*[,.;)])|the\s+(?<earlier3>previous|preceding)\s+(?:day|(?<part>morning|afternoon|evening|night))|the\s+(?:day|(?<part2>morning|afternoon|evening|night))\s+(?<earlier4>before)(?=\s*[,.;:)–—])|(?:a|one)\s+day\s+later|the\s+(?:next|following)\s+(?:day|(?<part3>morning|afternoon|evening)))/giu;

const count = String.raw`(?<count>an?|\d|${Object.keys(numberWords).join('|')})`;
const counted = new RegExp(
	String.raw`${count}\s+days?\s+(?:(?<before>earlier(?!\s+than)|before(?=\s*[,.;)]))|later|afterwards?|after\s+that)`,
	'giu',
);
/** "Three days after the paper was signed on March 1". */
const fromBehind = new RegExp(
	String.raw`(?:(?<!for\s)${count}\s+days?|(?<!to\s)the\s+(?:day|(?<part>morning|afternoon|evening)))\s+(?:(?<before>before|ahead\s+of|prior\s+to)|after|following)(?=\s+[\p{L}\d])(?!\s+(?:yesterday|tomorrow|that)(?!\p{L}))`,
	'giu',
);
const ofStay = new RegExp(
	String.raw`(?:(?:on|during)\s+)?(?:day\s+one(?=\s*,|\s+of\s)|the\s+(?:first|opening)\s+day(?=\s*,))|(?:(?:on|during)\s+)?the\s+(?<nth>first|second|third|fourth|fifth|sixth|opening)(?:\s+full)?\s+day\s+of\s+(?:his|her|their|the|an?|its)\s+(?:[\p{L}-]+\s+){0,3}?(?:visit|trip|tour|stay|exchange|exercise|drill)`,
	'giu',
);

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
	...findWords(text, counted).map(hit => besideDate(hit, offsetOf(hit), null)),
	...findWords(text, fromBehind).map(hit => beforeAnchor(hit, offsetOf(hit), dayPartOf(hit.groups['part']))),
	...findWords(text, ofStay).map(hit => {
		const nth = ordinalWords[hit.groups['nth']?.toLowerCase() ?? ''] ?? 1;
		return dayOfStay(hit, nth - 1, null);
	}),
];

/** Days from the one counted from; earlier ones are below 0. */
function offsetOf({groups}: Hit): number {
	const word = groups['count']?.toLowerCase() ?? 'a';
	const number = word.startsWith('a') ? 1 : (numberWords[word] ?? Number(word));
	return groups['before'] === undefined ? number : -number;
}
