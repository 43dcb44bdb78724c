import type {PairAnswer} from '../answers/pair.ts';
import {dateLabel, dateLabelUpTo} from '../domain/date-label.ts';
import {placeIn, titleIn, type ListedEngagement} from '../domain/engagement.ts';
import type {LedgerEntry} from '../domain/ledger.ts';
import {periodOf} from '../domain/period.ts';
import {labelIn, labelOf} from '../domain/vocabulary.ts';
import {
	amountIn,
	dossierWordsIn,
	listed,
	numberIn,
	partiesIn,
	sinceText,
	spanText,
	timeText,
	whatWithDue,
	wordsIn,
} from '../words/index.ts';
import type {Context} from './command.ts';
import type {Sheet, SheetSection} from './sheet.ts';

/** The most columns for a date. */
const dateWidth = 20;

/** A pair with all that is told of it. */
export interface PairTold {
	readonly answer: PairAnswer;
	/** Its engagements, and what was promised there, the latest first. */
	readonly records: readonly ListedEngagement[];
	readonly commitments: readonly LedgerEntry[];
	/** The filters of the view in words; empty where there are none. */
	readonly filters: string;
}

/** The answers on a pair and its engagements, to be printed. */
export function pairSheet({answer, records, commitments, filters}: PairTold, context: Context): Sheet {
	const {language, now} = context;
	const words = dossierWordsIn(language);
	const {total, span, silence, byTopic} = answer;
	const silent =
		silence === null
			? ''
			: `${timeText(silence.days, language)}, ${words.fromTo(dateLabel(silence.from, language), dateLabel(silence.to, language))}`;
	const topics = byTopic.map(each => `${labelIn(each, language)} ${numberIn(each.count, language)}`);
	return {
		title: titleOf(answer, context),
		facts: [
			[words.filters, filters],
			[
				words.engagements,
				total === 0
					? noneText(answer, filters, language)
					: `${numberIn(total, language)}${span === null ? '' : `, ${spanText(span.first, span.last, language)}`}`,
			],
			[
				words.sinceLast,
				span === null || periodOf(answer.filter, now) === 'past' ? '' : sinceText(span, now, language),
			],
			[words.longestSilence, silent],
			[words.travelled, total === 0 ? '' : journeysText(answer, context)],
			[words.talkedAbout, listed(topics)],
		],
		sections: [promises(commitments, context), engagements(records, context)],
	};
}

/** Says that there is none, and where both are of one side, that too. */
function noneText({a, b}: PairAnswer, filters: string, language: Context['language']): string {
	const {noneHere, sameSide} = dossierWordsIn(language);
	const isOneSide = 'person' in b && b.person.side === a.side;
	const none = filters !== '' ? noneHere.filtered : 'person' in b ? noneHere.both : noneHere.all;
	return isOneSide ? `${none} (${sameSide})` : none;
}

function titleOf({a, b}: PairAnswer, {language}: Context): string {
	if ('person' in b) return `${a.name} ⇄ ${b.person.name}`;
	return b.side === null ? a.name : `${a.name} ${dossierWordsIn(language).withSide[b.side]}`;
}

function journeysText({a, b, journeys}: PairAnswer, {language}: Context): string {
	const {country, elsewhere} = dossierWordsIn(language);
	const ends = [
		a,
		...('person' in b ? [b.person] : b.side === null ? [] : [{name: country[b.side], side: b.side}]),
	];
	const ways = ends.flatMap(({name, side}) =>
		side === 'other'
			? []
			: [`${name} → ${country[side === 'VN' ? 'US' : 'VN']} ${numberIn(journeys[side], language)}`],
	);
	return [...ways, `${elsewhere} ${numberIn(journeys.elsewhere, language)}`].join('; ');
}

function promises(commitments: readonly LedgerEntry[], {language}: Context): SheetSection {
	const words = wordsIn(language);
	const {ledger} = words;
	return {
		heading: words.commitments,
		columns: [
			{
				heading: words.date,
				isDate: true,
				cells: commitments.map(({record}) => dateLabelUpTo(dateWidth, record.date, [], language)),
			},
			{heading: words.status, cells: commitments.map(({status}) => ledger.statuses[status])},
			{heading: `${ledger.by} → ${ledger.to}`, cells: commitments.map(each => partiesIn(each, language))},
			{heading: ledger.what, most: 'flexible', cells: commitments.map(each => whatWithDue(each, language))},
			{heading: ledger.amount, align: 'right', cells: commitments.map(each => amountIn(each, language))},
		],
	};
}

function engagements(records: readonly ListedEngagement[], {language, store}: Context): SheetSection {
	const words = wordsIn(language);
	const {kinds} = store.vocabulary();
	return {
		heading: dossierWordsIn(language).records,
		columns: [
			{
				heading: words.date,
				isDate: true,
				cells: records.map(({date}) => dateLabelUpTo(dateWidth, date, [], language)),
			},
			{heading: words.kind, cells: records.map(({kind}) => labelOf(kinds, kind, language))},
			{heading: words.place, cells: records.map(({place}) => placeIn(place, language))},
			{heading: words.engagement, most: 'flexible', cells: records.map(each => titleIn(each, language))},
			{heading: words.id, cells: records.map(({id}) => id), needs: 60, look: 'faint'},
		],
	};
}
