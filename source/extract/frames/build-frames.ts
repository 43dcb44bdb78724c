import type {SkipReason} from '../../words/import-reasons/index.ts';
import type {Draft} from '../import-model.ts';
import {type Candidate, candidateOf, guessedCandidate} from './candidates.ts';
import {judge} from './evidence/judge.ts';
import {draftsFrom} from './make-drafts.ts';
import type {BuildContext} from './moment.ts';
import {openFrames} from './open-frames.ts';
import type {ReadPassage} from './sentence.ts';
import {whatSpoke} from './what-spoke.ts';
import {partWordless} from './wordless.ts';

/** The drafts of a passage, and the reason why there are none. */
export interface PassageDrafts {
	readonly drafts: readonly Draft[];
	readonly reason: SkipReason;
}

/** Builds the drafts of a passage out of its frames, and out of all of it where none of these is an engagement. */
export function draftsOf(read: ReadPassage, context: BuildContext): PassageDrafts {
	const drafts: Draft[] = [];
	const rejected: Candidate[] = [];
	let reason: SkipReason = {code: 'nothing-told'};
	const take = (candidate: Candidate): void => {
		const judgement = judge(candidate.measured);
		const spoke = whatSpoke(candidate.measured);
		const against =
			candidate.reason ?? (judgement.isEngagement ? null : (spoke.spokeAgainst[0] ?? 'too-little'));
		if (against === null) {
			const {kindChoice} = candidate;
			const support = {isDoubtful: judgement.isDoubtful, isDateGuessed: false, ...spoke, kindChoice};
			drafts.push(...draftsFrom(candidate.filled, support, {read, context, earlier: drafts}));
		} else {
			reason = {code: against};
			if (candidate.isOutOfScope || candidate.reason === null) rejected.push(candidate);
		}
	};
	for (const told of openFrames(read, context)) {
		const {before, frame, behind} = partWordless(told, {read, context, earlier: drafts});
		before.forEach(take);
		take(candidateOf(frame, {read, context, earlier: drafts}));
		behind.forEach(take);
	}
	if (drafts.length > 0) return {drafts, reason};
	const before = reason;
	const guess = guessedCandidate(read, context);
	// What a word tells outright and is none is not guessed to be one after all.
	const isJudged = rejected.some(each => each.filled.lead.sentence === guess?.filled.lead.sentence);
	if (guess && !isJudged) take(guess);
	return {drafts, reason: before};
}
