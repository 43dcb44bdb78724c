import {loneDateSentence, type NamedSource} from '../../../answers/evidence-words.ts';
import {whyDateLines} from '../../../answers/why-date-words.ts';
import type {RecordEvidence} from '../../../answers/evidence.ts';
import {isDay} from '../../../domain/date.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {dateFact} from '../../../domain/record-facts.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {blank, line, paragraph, ruledHeading, type Line} from '../../kit/line.ts';
import {wrappedLine} from '../../kit/wrapped-line.ts';
import {inEnglishLines} from '../detail/index.ts';
import type {ViewModel} from '../view-model.ts';
import {dateReasonsIn} from '../../../words/index.ts';

/** The way in which the date of a record was settled, each reason for it, and the pages that are not archived. */
export function whyLines(
	record: Engagement,
	evidence: RecordEvidence,
	width: number,
	model: ViewModel,
): readonly Line[] {
	const {messages, vocabulary, state} = model;
	const {language} = state;
	const {date_basis: basis} = record;
	const reasons = dateReasonsIn(record, language, vocabulary);
	const nameOf = (number: number): string => messages.evidence.source(String(number));
	const settled = messages.evidence.settled[basis][isDay(record.date) ? 'day' : 'date'];
	const {label} = dateFact(record, {language, vocabulary});
	const lone = loneDateSentence(evidence, language, nameOf);
	const confidence = messages.evidence.confidence(
		labelOf(vocabulary.confidences, record.confidence, language),
	);
	const missing = evidence.notArchived.map(number => namedWithNumber(number, evidence)).join(', ');
	return [
		blank,
		ruledHeading(messages.words.whyThisDate, width),
		...wrappedLine([...line(label, 'strong'), ...line(` · ${settled} · ${confidence}`)], width),
		...inEnglishLines(record, width, {messages, language, vocabulary}),
		...reasons.flatMap(text => paragraph(text, width, {first: '• '})),
		...(reasons.length === 0 && basis === 'stated' ? paragraph(messages.stated, width, {indent: 0}) : []),
		...(lone === '' ? [] : paragraph(lone, width, {first: '• '})),
		...yearLines(model, width, nameOf),
		...(missing === ''
			? []
			: [blank, ...paragraph(messages.evidence.missingPages(missing), width, {indent: 0})]),
	];
}

/** Which years the data allow by each office, day of publication, weekday and visit. */
function yearLines({whyDate, state}: ViewModel, width: number, nameOf: NamedSource): readonly Line[] {
	if (!whyDate) return [];
	const [heading = '', ...rest] = whyDateLines(whyDate, state.language, nameOf);
	return [
		blank,
		...paragraph(heading, width, {indent: 0}),
		...rest.flatMap(text => paragraph(text, width, {first: '• '})),
	];
}

function namedWithNumber(number: number, {sources}: RecordEvidence): string {
	const publisher = sources[number - 1]?.source.publisher ?? '';
	return publisher === '' ? String(number) : `${number} ${publisher}`;
}
