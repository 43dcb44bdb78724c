import {readDrafts} from './frames/index.ts';
import type {Document, ExtractOptions, Extraction, Reference} from './import-model.ts';
import {propose} from './propose.ts';

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
	return {proposals: propose(drafts, reference, options), skipped};
}
