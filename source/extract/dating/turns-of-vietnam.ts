import {addDays} from '../../domain/days.ts';
import type {Draft} from '../import-model.ts';
import {findWords, hasWords, sentencesOf, tokenize} from '../mentions/index.ts';
import {type Constraint, within} from './limits/index.ts';

/** An office among states that Vietnam held for whole years, a turn at a time. */
interface Turn {
	readonly name: string;
	readonly pattern: RegExp;
	readonly years: readonly number[];
}

const turns: readonly Turn[] = [
	// The first turn and the second; in 1998 Vietnam held a summit alone (VNA, 2019-11-05:
	// en.vietnamplus.vn/chairmanship-to-help-vietnam-affirm-stature-in-asean/163160.vnp).
	{
		name: 'chair of ASEAN',
		pattern:
			/ASEAN['’]?s?\s+(?:rotating\s+)?chair(?:man(?:ship)?)?|chair(?:s|ing|man(?:ship)?)?(?:\s+of)?\s+(?:the\s+)?ASEAN|Chủ\s+tịch\s+(?:luân\s+phiên\s+)?(?:của\s+)?ASEAN/giu,
		years: [2010, 2020],
	},
	// The first time and the second (VNA, 2017:
	// en.vietnamplus.vn/vietnam-ready-for-apec-economic-leaders-week-post119454.vnp).
	{
		name: 'host of APEC',
		pattern:
			/host(?:s|ing|ed)?(?:\s+of)?\s+(?:the\s+)?APEC|APEC\s+host|(?:chủ\s+nhà|đăng\s+cai)\s+(?:của\s+)?APEC/giu,
		years: [2006, 2017],
	},
];

/** Vietnam itself, or who speaks for it in the sentence. */
const vietnam = /Viet\s?nam|Hanoi|Ha\s+Noi|Việt\s+Nam|Hà\s+Nội|nước\s+ta/giu;
const otherLand =
	/Indonesia|Laos|Lào|Brunei|Cambodia|Campuchia|Malaysia|Thailand|Thái\s+Lan|Singapore|Philippines|Myanmar|Peru|China|Trung\s+Quốc/giu;

/** Words that say how a turn lies to the day on which it is spoken of, in years. */
const beside: readonly (readonly [RegExp, number])[] = [
	[/next\s+year|năm\s+(?:tới|sau)|sang\s+năm/giu, -1],
	[/this\s+year|năm\s+nay/giu, 0],
	[/last\s+year|năm\s+(?:ngoái|trước)/giu, 1],
];

/** A turn is spoken of before it begins, in days. */
const ahead = 400;

/**
 * The constraint that a turn of Vietnam's in an office among states puts on the date ("next year, when Vietnam is to
 * chair ASEAN"): the years of its turns, moved as the words say; without such words those years and the one before.
 */
export function turnConstraints({passages}: Draft): readonly Constraint[] {
	const text = passages[0]?.text ?? '';
	return turns.filter(({pattern}) => hasWords(text, pattern)).flatMap(turn => turnIn(text, turn));
}

function turnIn(text: string, {name, pattern, years}: Turn): readonly Constraint[] {
	const told = sentencesOf(tokenize(text))
		.map(({start, end}) => text.slice(start, end))
		.filter(each => hasWords(each, pattern) && hasWords(each, vietnam) && !hasWords(each, otherLand));
	const [sentence] = told;
	if (sentence === undefined || told.length > 1) return [];
	const offsets = beside.flatMap(([words, offset]) => findWords(sentence, words).map(() => offset));
	const [offset] = offsets;
	if (new Set(offsets).size > 1) return [];
	const spans = years.map(year => ({
		start: offset === undefined ? addDays(`${year}-01-01`, -ahead) : `${year + offset}-01-01`,
		end: `${year + (offset ?? 0)}-12-31`,
	}));
	return [
		{
			strength: 'period',
			narrow: within(spans),
			reason: `The text speaks of Vietnam as ${name}, which it was in ${years.join(', ')}.`,
		},
	];
}
