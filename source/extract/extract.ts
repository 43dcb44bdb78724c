import {readDrafts} from './frames/index.ts';
import type {Document, ExtractOptions, Extraction, Proposal, Reference, Skipped} from './import-model.ts';
import {propose} from './propose.ts';
import {mostPeople} from '../domain/record-limits.ts';

/**
 * Reads engagements out of texts: what each passage tells, when it was, to which visit it belongs, and whether it is
 * known already. Pure.
 */
export function extract(
	documents: readonly Document[],
	reference: Reference,
	options: ExtractOptions,
): Extraction {
	const {drafts, skipped} = readDrafts(documents, reference);
	const proposals = propose(drafts, reference, options);
	const crowds = proposals.flatMap(each => skippedCrowd(each));
	return {
		proposals: crowds.length === 0 ? proposals : proposals.filter(each => skippedCrowd(each).length === 0),
		skipped: [...skipped, ...crowds],
	};
}

/** The passages of a proposal with more people than a record may have; none for any other. */
function skippedCrowd({record: {people}, passages}: Proposal): readonly Skipped[] {
	if (people.length <= mostPeople) return [];
	return passages.map(({document, line, text}) => ({
		file: document.file,
		line,
		text,
		reason: {code: 'many-people', text: String(people.length)},
	}));
}
