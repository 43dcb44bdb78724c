import {titleIn, type Engagement} from '../../../../source/domain/engagement.ts';
import type {Language} from '../../../../source/domain/vocabulary.ts';
import {truncate} from '../../../../source/text/width.ts';
import type {RecordContext} from '../../../../source/ui/explorer/detail/context.ts';
import {recordLines} from '../../../../source/ui/explorer/detail/record-lines.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import type {Line} from '../../../../source/ui/kit/line.ts';
import {sampleEngagements, sampleVocabulary} from '../../../fixtures/engagements.ts';
import {safeRecord} from '../safe-record.ts';

/** The circumstances of a record; who met whom is told by the title. */
export function context(language: Language, visit: readonly Engagement[] = []): RecordContext {
	return {
		language,
		messages: messagesIn(language),
		vocabulary: sampleVocabulary,
		terms: [],
		hasLinks: false,
		visit,
		visitKeys: '',
		own: null,
		sameTwo: [],
		pairOf: (each, width) => [{text: truncate(titleIn(each, language), width), style: 'plain'}],
		today: '2026-07-30',
	};
}

/** A line without its styles. */
export function text(line: Line): string {
	return line.map(segment => segment.text).join('');
}

/** A record as lines of text. */
export function linesOf(
	record: Engagement,
	width = 80,
	more: Partial<RecordContext> = {},
): readonly string[] {
	return recordLines(record, width, {...context(more.language ?? 'en'), ...more}).map(line => text(line));
}

/** The samples as they come out of a database. */
export const samples = sampleEngagements.map(record => safeRecord(record));
/** Some of them by what they are. */
export const [visit, talks, phoneCall, , oneOfSet] = samples as [
	Engagement,
	Engagement,
	Engagement,
	Engagement,
	Engagement,
];
