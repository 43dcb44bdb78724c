import type {DateMention, Draft} from '../model.ts';
import {isCalendar} from './possible-dates.ts';
import {within} from './constraint.ts';
import {LinkCollector, referTo, type DraftState, type Links} from './draft-state.ts';

/** Words by which a text says "on the day of what was told before", without marks. */
const sameDay = /same|later|cùng ngày|cũng trong|cùng buổi/iu;

/** What "later the same afternoon" says: the day of the engagement told before it in the same text. */
export function sameDayLinks(states: readonly DraftState[]): Links {
	const collector = new LinkCollector();
	const documents = Map.groupBy(states, each => each.draft.passages[0]?.document);
	for (const list of documents.values()) {
		for (const [index, state] of list.entries()) {
			const before = list[index - 1];
			if (!before || !isSameDay(state.draft)) continue;
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

function isSameDay(draft: Draft): boolean {
	const {date} = draft;
	if (date?.type !== 'relative' || date.offset !== null || isCalendar(date)) return false;
	return sameDay.test(printed(draft, date));
}

function printed({passages}: Draft, date: DateMention): string {
	return passages[0]?.text.slice(date.start, date.end) ?? '';
}
