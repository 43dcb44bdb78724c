import type {Refiner} from '../pipeline.ts';
import {hasTrait} from '../../kind-table.ts';
import {findWords, hasWords} from './find-words.ts';
import type {KindFinding} from './kind-finding.ts';
import {clauseReach} from './kind-parser.ts';
import {contains} from './spans.ts';

/*
 * What a sentence names without reporting it: what was asked for, recalled, told of or talked about is only a frame.
 */

/** The most text between what was talked about and the words for it, in UTF-16 units. */
const discussedReach = 90;

/**
 * "Held talks with X and floated a call of the carrier": what somebody asks for where people meet is not what a
 * sentence reports.
 */
export function frameAsked(asking: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) =>
		kinds.map(kind => {
			if (!hasTrait(kind.kind, 'lasting') || kind.isFrame) return kind;
			const from = Math.max(0, kind.start - clauseReach);
			const before =
				text
					.slice(from, kind.start)
					.split(/[.;“”"]/u)
					.at(-1) ?? '';
			const verb = findWords(before, asking).at(-1);
			if (!verb) return kind;
			const at = kind.start - before.length + verb.start;
			const isMeeting = kinds.some(
				({need, isFrame, isAnnounced, start, end}) =>
					need === 'two-people' && !isFrame && !isAnnounced && end <= at && start >= at - clauseReach,
			);
			return isMeeting ? {...kind, isFrame: true, isRecalled: true} : kind;
		});
}

/** "He recalled the visit of a carrier": what somebody only looks back on is not what a sentence reports. */
export function frameRecalled(recalling: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) =>
		kinds.map(kind => {
			const clause =
				text
					.slice(Math.max(0, kind.start - clauseReach), kind.start)
					.split(/[.;,“”"]/u)
					.at(-1) ?? '';
			return hasWords(clause, recalling) ? {...kind, isFrame: true, isRecalled: true} : kind;
		});
}

/** "Told him that training should come first": what somebody is told of needs nobody there, and is none of theirs. */
export function frameTold(told: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) => {
		if (kinds.every(kind => kind.need !== 'nobody')) return kinds;
		const clauses = findWords(text, told);
		return kinds.map(kind => {
			const isTold = kind.need === 'nobody' && clauses.some(clause => contains(clause, kind));
			return isTold ? {...kind, isFrame: true, isRecalled: true} : kind;
		});
	};
}

/** "Ship visits and a hotline were on the table": what two talked about is not what a sentence reports. */
export function frameDiscussed(discussed: RegExp): Refiner<KindFinding> {
	return (kinds, {text, people}) =>
		kinds.map(kind => {
			if (kind.need !== 'nobody') return kind;
			const [rest = ''] = text.slice(kind.end, kind.end + discussedReach).split(/[.;“”"]/u);
			const hit = findWords(rest, discussed)[0];
			const verb = kind.end + (hit?.start ?? 0);
			const isListed = hit !== undefined && !people.some(each => each.start >= kind.end && each.start < verb);
			return isListed ? {...kind, isFrame: true} : kind;
		});
}
