import {acceptedProposals, placeFinder, type Proposal} from '../../../extract/index.ts';
import type {ReviewShown, ReviewState, SummaryPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {textPanel} from '../text-panel.ts';
import {summaryLines} from './lines.ts';

const text = textPanel<SummaryPanel>(summaryLines);

/** The page before saving. */
export const reviewSummary: ReviewPanelKind<SummaryPanel> = {
	...text,
	reduce: (state, panel, command, shown) =>
		command === 'confirm'
			? {...state, result: {type: 'save', proposals: accepted(state, shown)}}
			: text.reduce(state, panel, command, shown),
};

function accepted({work}: ReviewState, {start}: ReviewShown): readonly Proposal[] {
	return acceptedProposals(work.items, placeFinder(start.places ?? []));
}
