import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {numberWords} from '../words.ts';

const length = new RegExp(
	String.raw`(?<count>\d{1,2}|${Object.keys(numberWords).join('|')})[\s-]+days?(?=[\s-]+[\p{L}\s-]{0,40}(?:visit|trip|tour|call|stay|port|course|exercise|drill|training|workshop|seminar|session|exchange|upkeep|maintenance))|(?<=(?:visit|trip|tour|call|stay)\s(?:of|for|lasting)\s)(?<count2>\d{1,2}|${Object.keys(numberWords).join('|')})\s+days`,
	'giu',
);

/** `a three-day visit`, `a 5-day friendship visit`. */
export const parseVisitLengths: Parser<DateMention> = ({text}) =>
	findWords(text, length).flatMap(hit => {
		const word = (hit.groups['count'] ?? hit.groups['count2'] ?? '').toLowerCase();
		const count = numberWords[word] ?? Number(word);
		return count >= 1 && count <= 31 ? [relativeDate(hit, null, null, count)] : [];
	});
