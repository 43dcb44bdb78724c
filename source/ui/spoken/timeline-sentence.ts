import {gapLine, monthLine, yearLine} from '../../answers/timeline/index.ts';
import {labelIn} from '../../domain/vocabulary.ts';
import type {TimelinePanel} from '../explorer/model.ts';
import {chosenIn} from '../explorer/timeline/index.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {spokenIn} from './messages/index.ts';

/** The line with which the timeline begins. */
export function timelineOpening({timeline, messages, state}: ViewModel): readonly string[] {
	const {rows = [], total = 0} = timeline ?? {};
	return [spokenIn(state.language).timelinePanel(rows.length, messages.words.records(total))];
}

/** Says the row and the year or month on which the reader is. */
export function timelineSentence({timeline, state}: ViewModel, panel: TimelinePanel): string {
	const {language} = state;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return '';
	const {index, row, cell, month} = chosen;
	const placed = spokenIn(language).placed(index + 1, timeline.rows.length, labelIn(row, language));
	if (month) return `${placed}. ${monthLine(month.of, month.cell, timeline.isWhole, language)}`;
	return [
		`${placed}.`,
		gapLine(row, timeline, language),
		yearLine(row, cell, timeline.isWhole, language),
	].join(' ');
}
