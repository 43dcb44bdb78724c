import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const relative = new RegExp(
	String.raw`(?:(?:hôm|ngày)\s+(?<when>nay|qua|kia|mai)|${dayPart}\s+(?<partWhen>nay|qua|mai))`,
	'giu',
);
const offsets: Readonly<Record<string, number>> = {nay: 0, qua: -1, kia: -2, mai: 1};

/** `hôm nay`, `sáng nay`, `hôm qua`, `tối qua`, `ngày mai`. */
export const parseRelativeDays: Parser<DateMention> = ({text}) =>
	findWords(text, relative).map(hit => {
		const when = (hit.groups['when'] ?? hit.groups['partWhen'] ?? '').toLowerCase();
		return relativeDate(hit, offsets[when] ?? null, dayPartOf(hit));
	});
