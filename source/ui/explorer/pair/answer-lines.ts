import type {PairAnswer} from '../../../answers/pair.ts';
import {dateLabel} from '../../../domain/date-label.ts';
import {periodOf} from '../../../domain/period.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import type {MetSide} from '../../../domain/who-met-whom.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {
	commitmentLine,
	dossierWordsIn,
	numberIn,
	sinceText,
	timeText,
	type DossierWords,
} from '../../../words/index.ts';
import {fitLine, line, lineWidth, type Line} from '../../kit/line.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import {monthLines} from './pair-months.ts';

/** Blanks behind the longest label; under this width labels are left out. */
const labelGap = 3;
const labelsFrom = 56;
/** From so many lines of the body on the months are drawn, and blank lines stand between the parts. */
const monthsFrom = 14;
const blanksFrom = 26;
const sinceFrom = 18;

/** The answers of a pair in a few lines: silence, journeys, topics, promises, and a mark a month. */
export function answerLines(
	{state, layout, today}: Pick<ViewModel, 'state' | 'layout' | 'today'>,
	pair: PairAnswer,
): readonly Line[] {
	if (pair.total === 0) return [];
	const {language} = state;
	const {columns, bodyLines} = layout;
	const words = dossierWordsIn(language);
	const labels = [
		words.longestSilence,
		words.sinceLast,
		words.travelled,
		words.talkedAbout,
		words.promised,
		words.byMonth,
	];
	const labelWidth = 1 + Math.max(...labels.map(each => displayWidth(each))) + labelGap;
	const labelled = (label: string, text: Line): Line =>
		fitLine([...line(columns < labelsFrom ? ' ' : ` ${fit(label, labelWidth - 1)}`), ...text], columns);
	const room = columns - (columns < labelsFrom ? 1 : labelWidth);
	const promise = promiseText(pair, language, room);
	const lines = [
		columns < labelsFrom
			? silenceLine(pair, words, language, columns)
			: labelled(words.longestSilence, silenceText(pair, words, language)),
		...(columns >= labelsFrom && bodyLines >= sinceFrom && periodOf(pair.filter, today) !== 'past'
			? [labelled(words.sinceLast, line(sinceText(pair.span?.latestDay ?? today, today, language)))]
			: []),
		labelled(words.travelled, journeysText(pair, room, language)),
		labelled(words.talkedAbout, line(topicsText(pair, language, room))),
		...(promise === '' ? [] : [labelled(words.promised, line(promise))]),
	];
	const hasMonths = bodyLines >= monthsFrom && columns >= labelsFrom;
	const months = hasMonths ? monthLines(pair, columns - labelWidth - 1, labelWidth, words.byMonth) : [];
	const gap: readonly Line[] = bodyLines >= blanksFrom ? [[]] : [];
	return [...gap, ...lines, ...(months.length > 0 ? [...gap, ...months] : []), ...gap];
}

/** The silence where labels have no room: a time alone, or "none", would not say of what. */
function silenceLine(pair: PairAnswer, words: DossierWords, language: Language, columns: number): Line {
	const label = line(` ${words.longestSilence}: `);
	const whole = [...label, ...silenceText(pair, words, language)];
	const time = pair.silence ? timeText(pair.silence.days, language).replace(/ \(.*$/su, '') : '';
	return lineWidth(whole) <= columns ? whole : fitLine([...label, {text: time, style: 'strong'}], columns);
}

function silenceText({silence}: PairAnswer, words: DossierWords, language: Language): Line {
	if (!silence) return line(words.noSilence);
	const dates = words.fromTo(dateLabel(silence.from, language), dateLabel(silence.to, language));
	return [{text: timeText(silence.days, language), style: 'strong'}, ...line(`  ${dates}`)];
}

/**
 * Who came to whom how often: `Giang → US 1   Austin → Vietnam 1   third countries 5`; countries by their codes, and no
 * third countries, where there is no room for them.
 */
function journeysText(pair: PairAnswer, room: number, language: Language): Line {
	const words = dossierWordsIn(language);
	const codes = {VN: 'VN', US: 'US'};
	const forms = [words.country, codes].map(countries => [
		...waysText(pair, countries, language),
		...line(`${words.elsewhere} `),
		{text: numberIn(pair.journeys.elsewhere, language), style: 'strong'} as const,
	]);
	return forms.find(each => lineWidth(each) <= room) ?? waysText(pair, codes, language);
}

/** Who came to whom, each with blanks behind it. */
function waysText(
	{a, b, journeys}: PairAnswer,
	country: Readonly<Record<MetSide, string>>,
	language: Language,
): Line {
	const ends = [a, ...('person' in b ? [b.person] : b.side === null ? [] : [{name: '', side: b.side}])];
	return ends.flatMap(({name, side}): Line => {
		if (side === 'other') return [];
		const count = journeys[side];
		const who = name === '' ? country[side] : calledBy(name, side);
		return [
			{text: who, style: sideStyle(side)},
			{text: ` → ${country[side === 'VN' ? 'US' : 'VN']} `, style: 'plain'},
			{text: numberIn(count, language), style: 'strong'},
			{text: '   ', style: 'plain'},
		];
	});
}

/** The word by which somebody is called: the last of the name, but for what stands behind it. */
function calledBy(name: string, side: string): string {
	const parts = name.split(' ').filter(Boolean);
	const isSuffix = side !== 'VN' && /^(?:Jr\.?|Sr\.?|II|III|IV)$/u.test(parts.at(-1) ?? '');
	return parts.at(isSuffix ? -2 : -1) ?? name;
}

function topicsText({byTopic}: PairAnswer, language: Language, room: number): string {
	const topics = byTopic.map(each => `${labelIn(each, language)} ${numberIn(each.count, language)}`);
	return truncateAtWord(topics.join('  '), room);
}

function promiseText(
	{commitments, latestCommitment: latest}: PairAnswer,
	language: Language,
	room: number,
): string {
	if (!latest) return '';
	const rest = [
		dateLabel(latest.record.date, language),
		commitments > 1 ? `+${numberIn(commitments - 1, language)}` : '',
	].join(' ');
	const tail = `   ${rest.trim()}`;
	return `${truncateAtWord(commitmentLine(latest, language), Math.max(8, room - displayWidth(tail)))}${tail}`;
}
