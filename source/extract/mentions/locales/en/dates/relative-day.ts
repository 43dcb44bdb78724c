import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const relative = new RegExp(
	String.raw`(?:earlier\s+|late\s+|later\s+)?(?:(?<when>today|yesterday|tomorrow|tonight)(?:\s+${dayPart})?|this\s+(?<now>morning|afternoon|evening)|last\s+(?<past>night))`,
	'giu',
);
const vague = /(?:earlier\s+|later\s+)?(?:this|last)\s+week|earlier\s+this\s+month/giu;
const offsets: Readonly<Record<string, number>> = {today: 0, tonight: 0, yesterday: -1, tomorrow: 1};

/** `today`, `this morning`, `yesterday`, `last night`; `earlier this week` has no day. */
export const parseRelativeDays: Parser<DateMention> = ({text}) => [
	...findWords(text, relative).map(hit => {
		const {when, now, past, part} = hit.groups;
		const offset = past === undefined ? (offsets[when?.toLowerCase() ?? ''] ?? 0) : -1;
		return relativeDate(hit, offset, dayPartOf(now ?? part ?? past));
	}),
	...findWords(text, vague).map(hit => relativeDate(hit, null, null)),
];
