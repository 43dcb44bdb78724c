import {
	isAnythingRecorded,
	loneDateSentence,
	namedByPublisher,
	testimonyParts,
	witnessLines,
} from '../answers/evidence-words.ts';
import {whyDateLines} from '../answers/why-date-words.ts';
import {dateLabel} from '../domain/date-label.ts';
import {titleIn, type Engagement} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {markdownCode, markdownText} from '../export/index.ts';
import {wordsIn} from '../words/index.ts';
import {seeAlsoGroups, type ShownRecord} from './shown-record.ts';

/**
 * Sections of Markdown behind an exported record: its visit, what else it leads to, which source says what, and which
 * years the data allow. Those with nothing to tell are left out.
 */
export function markdownSections(shown: ShownRecord, language: Language): string {
	const words = wordsIn(language);
	return [
		section(
			words.sameVisit,
			shown.thread.map(each => recordItem(each, language)),
		),
		...seeAlsoGroups(shown.seeAlso, language).map(({heading, records}) =>
			section(
				heading,
				records.map(each => recordItem(each, language)),
			),
		),
		section(words.evidence.heading, evidenceItems(shown, language)),
	].join('');
}

function section(heading: string, items: readonly string[]): string {
	if (items.length === 0) return '';
	return `\n### ${markdownText(heading)}\n\n${items.map(item => `- ${item}\n`).join('')}`;
}

function recordItem(record: Engagement, language: Language): string {
	const date = markdownText(dateLabel(record.date, language));
	return `${date}: ${markdownText(titleIn(record, language))} (${markdownCode(record.id)})`;
}

/** What each source says, how many bear each fact, and what the date rests on. */
function evidenceItems({evidence, whyDate}: ShownRecord, language: Language): readonly string[] {
	const words = wordsIn(language).evidence;
	const nameOf = namedByPublisher(evidence, language);
	const years = whyDate ? whyDateLines(whyDate, language, nameOf) : [];
	const said = isAnythingRecorded(evidence)
		? [
				...evidence.sources.map(each =>
					[nameOf(each.number), testimonyParts(each, language, nameOf).join('; ')].join(': '),
				),
				words.independent(evidence.independent, evidence.sources.length),
				...witnessLines(evidence, language),
				loneDateSentence(evidence, language, nameOf),
			]
		: [];
	return [...said, ...years].filter(Boolean).map(markdownText);
}
