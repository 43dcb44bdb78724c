import type {Draft} from '../import-model.ts';
import {draftsFrom, fillFrame} from './fill-frame.ts';
import type {BuildContext} from './moment.ts';
import {openFrames} from './open-frames.ts';
import {reasonAgainst} from './reason-against.ts';
import type {ReadPassage} from './sentence.ts';

/** The drafts of a passage, and the reason why there are none. */
export interface PassageDrafts {
	readonly drafts: readonly Draft[];
	readonly reason: string;
}

/** Builds the drafts of a passage out of its frames. */
export function draftsOf(read: ReadPassage, context: BuildContext): PassageDrafts {
	const drafts: Draft[] = [];
	let reason = 'no meeting, visit or handover is reported';
	for (const frame of openFrames(read, context)) {
		const setting = {read, context, earlier: drafts};
		const filled = fillFrame(frame, setting);
		const against = reasonAgainst(filled, setting);
		if (against === null) drafts.push(...draftsFrom(filled, setting));
		else reason = against;
	}
	return {drafts, reason};
}
