import {dateLabel} from '../../domain/date-label.ts';
import {titleIn, type Engagement} from '../../domain/engagement.ts';
import type {Language} from '../../domain/vocabulary.ts';

/** A record on one line: its date and title. */
export function recordName(record: Engagement, language: Language): string {
	return `${dateLabel(record.date, language)} · ${titleIn(record, language)}`;
}
