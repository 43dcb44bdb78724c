import type {Engagement} from '../../../domain/engagement.ts';
import type {Vocabulary} from '../../../domain/vocabulary.ts';
import {reworded, type RecordWords, type ReviewItem} from '../../../extract/index.ts';
import type {FieldName} from '../fields/record-fields.ts';

const wordFields = [
	'title_en',
	'title_vi',
	'summary_en',
	'summary_vi',
] as const satisfies readonly FieldName[];

/**
 * An item with a corrected record. Its titles and summaries follow the correction, each until the reader has written
 * it; one that the correction does not touch stays as it was.
 */
export function withCorrection(
	item: ReviewItem,
	field: FieldName,
	record: Engagement,
	vocabulary: Vocabulary,
): ReviewItem {
	const word = wordFields.find(each => each === field);
	if (word) return {...item, record, written: [...new Set([...item.written, word])]};
	const told = item.proposal.told ?? {isAnnounced: false, addresses: {}};
	const before = reworded(item.record, told, vocabulary);
	const after = reworded(record, told, vocabulary);
	const followed: Partial<RecordWords> = Object.fromEntries(
		wordFields
			.filter(each => !item.written.includes(each) && before[each] !== after[each])
			.map(each => [each, after[each]]),
	);
	return {...item, record: {...record, ...followed}};
}
