import {addDays} from '../../domain/days.ts';
import type {Draft} from '../import-model.ts';
import {findWords} from '../mentions/index.ts';
import {type Constraint, within} from './limits/index.ts';

/** The year in which Vietnam and the United States restored diplomatic relations. */
const firstYear = 1995;
/** An anniversary is spoken of before its year, in days. */
const ahead = 200;

const numbers: Readonly<Record<string, number>> = {
	ten: 10,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	thirtieth: 30,
};
const relations = String.raw`(?:(?:full|diplomatic|bilateral|formal|the|their|U\.?S\.?-Vietnam|Vietnam-U\.?S\.?)\s+)*(?:normali[sz]\p{L}+|relations|ties)`;

const english = new RegExp(
	String.raw`(?<count>\d{1,2}|ten|fifteen|twenty|thirty|thirtieth)(?:th|st|nd|rd)?[\s-]+(?:years?|anniversary)\s+(?:of|since)\s+(?:the\s+)?(?:(?:establishment|restoration|resumption|normali[sz]ation)\s+of\s+|[^.;,]{0,30}?restored\s+)?${relations}`,
	'giu',
);
const vietnamese =
	/(?<count>\d{1,2})\s+năm\s+(?:ngày\s+)?(?:(?:thiết\s+lập|bình\s+thường\s+h(?:óa|oá))(?:\s+quan\s+hệ)?|quan\s+hệ(?!\s+(?:[Đđ]ối|quốc|hợp)))/giu;

/**
 * The constraint that an anniversary of the relations of both countries puts on the date: its year, and the months
 * before, in which it is prepared.
 */
export function anniversaryConstraints({passages}: Draft): readonly Constraint[] {
	const text = passages[0]?.text ?? '';
	const counts = [english, vietnamese].flatMap(pattern =>
		findWords(text, pattern).map(({groups}) => {
			const told = groups['count'] ?? '';
			return numbers[told.toLowerCase()] ?? Number(told);
		}),
	);
	const [years] = counts;
	if (years === undefined || years === 0 || new Set(counts).size > 1) return [];
	const year = firstYear + years;
	return [
		{
			strength: 'period',
			narrow: within([{start: addDays(`${year}-01-01`, -ahead), end: `${year}-12-31`}]),
			reason: `The text names ${years} years of relations, which were restored in ${firstYear}.`,
		},
	];
}
