import {acceptedProposals, type ReviewDecision, type ReviewResult} from '../../../extract/index.ts';
import type {ReviewShown, ReviewState, SummaryPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {textPanel} from '../text-panel.ts';
import {acceptContext} from '../work/status.ts';
import {summaryLines} from './lines.ts';

const text = textPanel<SummaryPanel>(summaryLines);

/** The page before saving. */
export const reviewSummary: ReviewPanelKind<SummaryPanel> = {
	...text,
	reduce: (state, panel, command, shown) =>
		command === 'confirm'
			? {...state, result: saved(state, shown)}
			: text.reduce(state, panel, command, shown),
};

function saved({work: {items, skipped}}: ReviewState, {start}: ReviewShown): ReviewResult {
	const count = (decision: ReviewDecision): number => items.filter(item => item.decision === decision).length;
	return {
		type: 'save',
		proposals: acceptedProposals(items, acceptContext(start)),
		rejected: count('rejected'),
		undecided: count('undecided'),
		skipped: skipped.length,
	};
}
