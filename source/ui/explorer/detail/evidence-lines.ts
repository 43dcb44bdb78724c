import {dateWitnesses, evidenceOf} from '../../../answers/evidence.ts';
import {isDay} from '../../../domain/date.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {displayWidth} from '../../../text/width.ts';
import {line, paragraph, type Line} from '../../kit/line.ts';
import {besideEachOther, wrappedLine} from '../../kit/wrapped-line.ts';
import type {Messages} from '../messages/index.ts';
import type {RecordContext} from './context.ts';
import {dateReasonsIn} from '../../../words/index.ts';

/** One line on what settles the day, how many sources are recorded as saying it, and how sure the record is. */
export function evidenceLine(
	record: Engagement,
	width: number,
	{messages, language, vocabulary}: RecordContext,
): readonly Line[] {
	const {date_basis: basis, date_reasons: reasons} = record;
	const {evidence} = messages;
	const settled = evidence.settled[basis][isDay(record.date) ? 'day' : 'date'];
	const said = [
		basis === 'inferred' && reasons.length > 0 ? evidence.reasons(reasons.length) : '',
		sourcesSaid(record, messages),
		evidence.confidence(labelOf(vocabulary.confidences, record.confidence, language)),
	].filter(Boolean);
	const joint = basis === 'inferred' && reasons.length > 0 ? ': ' : ' · ';
	return wrappedLine([...line(settled, 'strong'), ...line(`${joint}${said.join(' · ')}`)], width);
}

/** How many sources are recorded as saying a stated day; where that is known of none, how many there are. */
function sourcesSaid(record: Engagement, {evidence, sourceCount}: Messages): string {
	const all = record.sources.length;
	if (all === 0) return evidence.noSource;
	const witnesses = record.date_basis === 'stated' ? dateWitnesses(evidenceOf(record)) : null;
	return witnesses ? evidence.saying(witnesses.says, witnesses.of, witnesses.of < all) : sourceCount(all);
}

/** The reasons for the date, one by one, and which sources are recorded as saying it. */
export function evidenceLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {messages, language, vocabulary} = context;
	const {date_basis: basis} = record;
	const reasons = dateReasonsIn(record, language, vocabulary);
	const names = (dateWitnesses(evidenceOf(record))?.numbers ?? [])
		.map(number => record.sources[number - 1]?.publisher ?? '')
		.filter(Boolean);
	return [
		...inEnglishLines(record, width, context),
		...reasons.flatMap(text => paragraph(text, width, {first: '• '})),
		...(reasons.length === 0 && basis === 'stated' ? paragraph(messages.stated, width, {indent: 0}) : []),
		...(names.length === 0
			? []
			: paragraph(messages.evidence.sayingDate([...new Set(names)]), width, {indent: 0})),
	];
}

/** A line over reasons of which one is in English, since a person wrote it and nobody translated it; none elsewhere. */
export function inEnglishLines(
	record: Engagement,
	width: number,
	{messages, language, vocabulary}: Pick<RecordContext, 'messages' | 'language' | 'vocabulary'>,
): readonly Line[] {
	const told = dateReasonsIn(record, language, vocabulary);
	const isLeft = record.date_reasons.some((reason, index) => told[index] === reason);
	return language !== 'en' && isLeft ? paragraph(messages.evidence.reasonsInEnglish, width, {indent: 0}) : [];
}

/** The rest that is known of a record: confidence, the date as EDTF, where it comes from, its id. */
export function recordFacts(
	record: Engagement,
	width: number,
	{messages, language, vocabulary}: RecordContext,
): readonly Line[] {
	const {words, evidence} = messages;
	const facts: readonly (readonly [string, string])[] = [
		[words.confidence, labelOf(vocabulary.confidences, record.confidence, language)],
		['EDTF', isDay(record.date) ? '' : record.date],
		[evidence.origin, record.origin === 'user' ? messages.isImported : evidence.shipped],
		[words.id, record.id],
	];
	const label = Math.max(...facts.map(([name]) => displayWidth(name))) + 2;
	return facts
		.filter(([, value]) => value !== '')
		.flatMap(([name, value]) =>
			besideEachOther([[line(name)], paragraph(value, width - label, {indent: 0})], [label]),
		);
}
