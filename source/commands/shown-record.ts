import type {RecordEvidence} from '../answers/evidence.ts';
import type {WhyDate} from '../answers/why-date.ts';
import {ties, type SeenAlso, type Tie} from '../answers/see-also.ts';
import type {Engagement} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {wordsIn} from '../words/index.ts';

/** A record with all that `show` tells of it. */
export interface ShownRecord {
	readonly record: Engagement;
	/** What belongs to the same visit. */
	readonly thread: readonly Engagement[];
	/** What else the record leads to. */
	readonly seeAlso: readonly SeenAlso[];
	readonly evidence: RecordEvidence;
	readonly whyDate: WhyDate | null;
}

/** Groups the records to which one leads by their tie, each with its heading, the strongest tie first. */
export function seeAlsoGroups(
	seeAlso: readonly SeenAlso[],
	language: Language,
): readonly {readonly heading: string; readonly records: readonly Engagement[]}[] {
	const words = wordsIn(language);
	const ofTie = (tie: Tie): readonly SeenAlso[] => seeAlso.filter(each => each.tie === tie);
	return ties
		.map(tie => ({heading: `${words.seeAlso} · ${words.ties[tie]}`, records: ofTie(tie)}))
		.filter(({records}) => records.length > 0);
}
