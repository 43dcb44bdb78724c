import {parseEdtf} from '../domain/date.ts';
import {daysBetween} from '../domain/days.ts';
import type {Engagement} from '../domain/engagement.ts';
import type {ProposalStatus} from './import-model.ts';

/**
 * A reason not to take a proposed record without a look: it contradicts a known one; it may be another event than the
 * one with which it merges; its date leaves more than a month open, or was guessed; it names somebody who is not in
 * the list; or the extractor was in doubt.
 */
export type Doubt =
	'conflict' | 'unsure-merge' | 'wide-date' | 'guessed-date' | 'new-person' | 'unsure-reading';

/** A record as far as it can be doubted. */
export interface Doubtable {
	readonly record: Pick<Engagement, 'date'>;
	readonly status: ProposalStatus;
	/** True where it names somebody whom the import would create. */
	readonly hasNewPeople: boolean;
	/** True where the extractor itself was in doubt. */
	readonly isDoubtful: boolean;
	/** True where its day was guessed, and is as it was proposed. */
	readonly isDateGuessed: boolean;
	/** True where the reader has chosen what it merges with. */
	readonly isChosen: boolean;
}

/** In days. */
const widestDate = 31;

/** The doubts about a record, the gravest first; none where it can be accepted as it is. */
export function doubtsAbout({
	record,
	status,
	hasNewPeople,
	isDoubtful,
	isDateGuessed,
	isChosen,
}: Doubtable): readonly Doubt[] {
	const isOpen = !parseEdtf(record.date).isCertain;
	const doubts: Readonly<Record<Doubt, boolean>> = {
		conflict: status === 'conflict',
		'unsure-merge': status === 'merges' && isOpen && !isChosen,
		'wide-date': isWide(record.date),
		'guessed-date': isDateGuessed,
		'new-person': status === 'new' && hasNewPeople,
		'unsure-reading': isDoubtful,
	};
	return (Object.keys(doubts) as Doubt[]).filter(doubt => doubts[doubt]);
}

/** A visit of weeks is no doubt; days of which it may be any are. */
function isWide(date: string): boolean {
	const {members, start, end} = parseEdtf(date);
	const [only] = members;
	if (members.length === 1 && only?.isInterval && !only.isWindow) return false;
	return daysBetween(start, end) > widestDate;
}
