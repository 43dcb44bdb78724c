import {acceptedProposals} from '../../../extract/index.ts';
import type {SummaryPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {textPanel} from '../text-panel.ts';
import {summaryLines} from './lines.ts';

const text = textPanel<SummaryPanel>(summaryLines);

/** The page before saving. */
export const reviewSummary: ReviewPanelKind<SummaryPanel> = {
	...text,
	reduce: (state, panel, command, shown) =>
		command === 'confirm'
			? {...state, result: {type: 'save', proposals: acceptedProposals(state.work.items)}}
			: text.reduce(state, panel, command, shown),
};
