import type {TimelinePanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {rowAtLine, timelineFrame} from './lines.ts';
import {rowsPage} from './measures.ts';
import {inTimeline} from './state.ts';

export {chosenIn} from './chosen.ts';
export {openedTimeline, openTimeline, withRow} from './state.ts';
export {timelineHead} from './timeline-head.ts';

/** The series and kinds of the view by years. */
export const timelinePanel: PanelKind<TimelinePanel> = {
	reduce: inTimeline,
	type: null,
	draw: timelineFrame,
	pageSize: rowsPage,
	rowAt: rowAtLine,
	scrollMax: null,
};
