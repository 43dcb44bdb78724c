import {evidenceOf} from '../../answers/evidence.ts';
import {loneDateSentence, testimonyParts, witnessLines} from '../../answers/evidence-words.ts';
import {whyDateLines} from '../../answers/why-date-words.ts';
import {perObject} from '../../domain/memo.ts';
import {labelOf} from '../../domain/vocabulary.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {daysInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';
import {dateReasonsIn} from '../../words/index.ts';

/**
 * The evidence of the open record, a sentence for each source, each fact, and each reason for the date; then how sure
 * the record is.
 */
export const evidenceSentences = perObject((model: ViewModel): readonly string[] => {
	const {record, state, messages, vocabulary} = model;
	const {language} = state;
	if (!record) return [];
	const evidence = evidenceOf(record);
	const nameOf = (number: number): string => messages.evidence.source(String(number));
	const {independent} = messages.words.evidence;
	return [
		independent(evidence.independent, evidence.sources.length),
		...evidence.sources.map(each =>
			spokenIn(language).source(
				each.number,
				[each.source.publisher, ...testimonyParts(each, language, nameOf)].filter(Boolean).join('; '),
			),
		),
		...witnessLines(evidence, language),
		...dateReasonsIn(record, language, vocabulary).map(text => daysInWords(text, language)),
		loneDateSentence(evidence, language, nameOf),
		...(model.whyDate ? whyDateLines(model.whyDate, language, nameOf) : []),
		messages.evidence.confidence(labelOf(vocabulary.confidences, record.confidence, language)),
	]
		.filter(Boolean)
		.map(each => sentence(each, language));
});
