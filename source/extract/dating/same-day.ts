import {within} from './limits/index.ts';
import {LinkCollector, referTo, type DraftState, type Links} from './draft-state.ts';

/** Ties a draft of "later the same afternoon" to the day of the engagement told before it in the same text. */
export function sameDayLinks(states: readonly DraftState[]): Links {
	const collector = new LinkCollector();
	const documents = Map.groupBy(states, each => each.draft.passages[0]?.document);
	for (const list of documents.values()) {
		for (const [index, state] of list.entries()) {
			const before = list[index - 1];
			if (!before || state.draft.date?.type !== 'same-day') continue;
			tie(state, before, collector);
			tie(before, state, collector);
		}
	}
	return collector.links;
}

function tie(state: DraftState, to: DraftState, collector: LinkCollector): void {
	collector.add(state.index, {
		strength: 'same-day',
		narrow: candidates => {
			const settled = to.candidates.every(each => each.precision !== 'open') ? to.candidates : null;
			const left = within(to.candidates)(candidates);
			return settled && left.length > 0 && left.every(each => each.precision === 'open') ? settled : left;
		},
		reason: `By the text it was on the same day as ${referTo(to, state)}.`,
	});
}
