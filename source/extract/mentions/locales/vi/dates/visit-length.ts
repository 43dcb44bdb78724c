import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {numberWords} from '../words.ts';

const length = new RegExp(
	String.raw`(?:chuyến\s+thăm|thăm|trong|kéo\s+dài)(?:\s+[\p{L}]+){0,6}?\s+(?<count>\d{1,2}|${Object.keys(numberWords).join('|')})\s+ngày(?!\s+\d)`,
	'giu',
);
/** Before the length of a visit that the day named ended, so that it does not begin on that day. */
const ended =
	/(?:sau|kết\s+thúc|khép\s+lại|hoàn\s+thành|hoàn\s+tất|cuối|trước)(?:\s+(?:khi|tốt\s+đẹp|ngày|của|đợt|chặng))*\s*$/iu;

/** `chuyến thăm ba ngày`, `thăm Việt Nam 3 ngày`. */
export const parseVisitLengths: Parser<DateMention> = ({text}) =>
	findWords(text, length).flatMap(hit => {
		if (ended.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return [];
		const word = (hit.groups['count'] ?? '').toLowerCase();
		const count = numberWords[word] ?? Number(word);
		return count >= 1 && count <= 31 ? [relativeDate(hit, null, null, count)] : [];
	});
