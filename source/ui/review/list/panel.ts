import {previewRows} from '../detail/lines.ts';
import type {ReviewListPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {listRows} from '../panes.ts';
import {beside, listLines} from './lines.ts';
import {inReviewList} from './state.ts';

/** The proposals, then the skipped passages. */
export const reviewList: ReviewPanelKind<ReviewListPanel> = {
	reduce: (state, _panel, command, shown) => inReviewList(state, command, shown),
	type: null,
	draw: model => {
		if (model.state.work.items.length === 0) return listLines(model);
		return model.layout.isWide ? beside(model) : [...listLines(model), ...previewRows(model)];
	},
	pageSize: listRows,
	text: null,
};
