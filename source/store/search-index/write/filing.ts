import type {Engagement} from '../../../domain/engagement.ts';
import {indexedText} from '../indexed-text.ts';
import {placeOfKey} from '../key-list.ts';
import type {OtherNames} from '../other-names.ts';
import type {PhraseWriter} from '../phrases.ts';
import {Tokenizer} from '../tokenizer.ts';
import {Filer} from './filer.ts';

/** Reads records by their keys. */
export type LoadRecords = (keys: readonly number[]) => readonly Engagement[];

/** The number of records that are read at a time: few enough to be let go before the collector moves them. */
const batchSize = 256;

/** The records to be filed, and the names under which they are found beside their text. */
export interface RecordSource {
	readonly load: LoadRecords;
	readonly names: OtherNames;
	/** The keys of the records whose text is not in the table of phrases yet, ascending. */
	readonly changed: Float64Array;
	readonly phrases: PhraseWriter;
}

/**
 * Files records of one block.
 * @param records the place of each with its key, ascending
 */
export function fileRecords(
	records: readonly (readonly [place: number, key: number])[],
	{load, names, changed, phrases}: RecordSource,
): Filer {
	const tokenizer = new Tokenizer();
	const filer = new Filer(tokenizer);
	for (let at = 0; at < records.length; at += batchSize) {
		const batch = records.slice(at, at + batchSize);
		for (const [index, record] of load(batch.map(([, key]) => key)).entries()) {
			const [place, key] = batch[index] ?? [0, 0];
			const text = tokenizer.record(indexedText(record, names));
			filer.add(record, text, names, place);
			if (placeOfKey(changed, key) !== -1) phrases.add(key, text);
		}
	}
	return filer;
}
