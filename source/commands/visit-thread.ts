import {dateLabel} from '../domain/date-label.ts';
import {titleIn, type Engagement} from '../domain/engagement.ts';
import {inOrderOfVisit} from '../domain/visit-order.ts';
import type {Language} from '../domain/vocabulary.ts';
import {markdownCode, markdownText} from '../export/index.ts';
import type {Store} from '../store/index.ts';
import {wordsIn} from '../words/index.ts';

/**
 * Reads what belongs to the visit of a record, without it: the visit itself, then its parts by day and part of the day.
 */
export function visitThread(
	{engagements}: Pick<Store, 'engagements'>,
	record: Engagement,
): readonly Engagement[] {
	const visit = record.part_of ?? record.id;
	const isVisit = ({id}: Engagement): number => Number(id === visit);
	return engagements.sameVisit(record).toSorted((a, b) => isVisit(b) - isVisit(a) || inOrderOfVisit(a, b));
}

/** The same as a section of Markdown, an item a record with its id; empty where the record belongs to no visit. */
export function threadInMarkdown(thread: readonly Engagement[], language: Language): string {
	if (thread.length === 0) return '';
	const items = thread.map(each => {
		const date = markdownText(dateLabel(each.date, language));
		return `- ${date}: ${markdownText(titleIn(each, language))} (${markdownCode(each.id)})\n`;
	});
	return `\n### ${wordsIn(language).sameVisit}\n\n${items.join('')}`;
}
