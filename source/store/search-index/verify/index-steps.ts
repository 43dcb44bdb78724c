import {isDeepStrictEqual} from 'node:util';
import {counted} from '../../../words/index.ts';
import {safeText} from '../../../text/safe.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {hasColumn, hasTable} from '../../has-table.ts';
import {readVisits, workOutVisits} from '../filed-visits.ts';
import {indexedText} from '../indexed-text.ts';
import {isKey, keysOf, presentIn} from '../key-list.ts';
import {readOtherNames, type OtherNames} from '../other-names.ts';
import {hasPhrases} from '../phrases.ts';
import {RecordOrder} from '../read/record-order.ts';
import {Tokenizer, type TokenizedText} from '../tokenizer.ts';
import {Filer} from '../write/filer.ts';
import type {Statements} from '../../statements.ts';
import {FiledRecords} from './filed-records.ts';
import {FiledSums} from './filed-sums.ts';
import {RecordSums} from './record-sums.ts';
import {indexFault, indexIs, type Finding, type VerifyStep} from '../../verify/database-finding.ts';
import {PhraseDigests} from './phrase-digests.ts';

type LoadByKey = (keys: readonly number[]) => ReadonlyMap<number, Engagement>;

/** Records that are read at a time. */
const batchSize = 256;
/** Records filed otherwise whose terms are compared at a time, so that what is held of them has a bound. */
const mostSuspects = 4096;
/** The sum of no terms. */
const noTerms = {a: 0, b: 0};
/** Words with other counts that are told. */
const mostWords = 20;

/**
 * Compares the search index with what the records say: records that searches miss, places at which there is no record,
 * and whatever is filed otherwise than it would be today. Of what is filed, and of what each record says, a sum is
 * compared; the terms alone of records with another sum are compared one by one.
 * @param load reads records by their keys
 * @param leftOut the keys of records whose dates cannot be read: they are findings already, and cannot be filed
 */
export function* indexSteps(
	sql: Statements,
	load: LoadByKey,
	leftOut: ReadonlySet<number>,
): Generator<VerifyStep> {
	const order = new RecordOrder(sql);
	yield* missingRecords(sql, order);
	yield* indexFault(
		sql.number('SELECT count(*) FROM index_changes'),
		count => `does not know of ${counted(count, 'change')}`,
	);
	yield* indexFault(
		sql.number('SELECT count(*) FROM postings WHERE block NOT IN (SELECT id FROM index_blocks)'),
		count => `has ${counted(count, 'list', 'lists')} of no block`,
	);
	if (!isDeepStrictEqual(readVisits(sql, order), workOutVisits(sql, order)))
		yield indexIs('has other visits than the records');
	// Older forms file records otherwise, and are filed anew by the next import.
	if (hasColumn(sql, 'index_blocks', 'places') && hasTable(sql, 'saved_views'))
		yield* filedSteps(sql, order, load, leftOut);
}

function* missingRecords(sql: Statements, order: RecordOrder): Generator<Finding> {
	const filed = new Set<number>();
	for (const range of order.ranges()) for (const key of keysOf(order.sliceAt(range).seqs)) filed.add(key);
	for (const [seq, id] of sql.each<readonly [number, string]>('SELECT seq, id FROM engagements ORDER BY seq'))
		if (!filed.delete(seq) || !hasPhrases(sql, seq))
			yield {check: 'full-text', message: safeText(`${id} is missing from the search index`)};
	yield* indexFault(
		filed.size,
		count => `has a place for ${counted(count, 'record that is', 'records that are')} not there`,
	);
}

function* filedSteps(
	sql: Statements,
	order: RecordOrder,
	load: LoadByKey,
	leftOut: ReadonlySet<number>,
): Generator<VerifyStep> {
	yield {compared: 0, total: order.total};
	const names = readOtherNames(sql);
	const phrases = new PhraseDigests(sql);
	const sums = new FiledSums(sql, order);
	yield* sums.findings;
	const recordSums = new RecordSums();
	const idOf = (seq: number): string =>
		safeText(sql.first<{id: string}>('SELECT id FROM engagements WHERE seq = ?', seq)?.id ?? `record ${seq}`);
	let compared = 0;
	let isSound = leftOut.size === 0 && sums.findings.length === 0;
	for (const range of order.ranges()) {
		const {first, seqs: list} = order.sliceAt(range);
		const [row] = sql.rows<readonly [number, number, Uint8Array]>(
			'SELECT id, size, present FROM index_blocks WHERE first_seq = ?',
			range.first,
		);
		if (!row) continue;
		const [id, size, present] = row;
		yield* blockFaults(list, size, present);
		const tokenizer = new Tokenizer();
		const places = Array.from(list, (key, place) => [place, key] as const);
		const suspects = places.filter(([place, key]) => !isKey(key) && !sums.isAt(first + place, noTerms));
		const held = places.filter(([, key]) => isKey(key));
		for (const batch of inBatches(held, batchSize)) {
			const records = load(batch.map(([, key]) => key));
			for (const [place, key] of batch) {
				const record = records.get(key);
				// What cannot be read cannot be compared; its date is a finding of its own.
				if (!record) continue;
				const text = tokenizer.record(indexedText(record, names));
				if (!sums.isAt(first + place, recordSums.of(record, text, names))) suspects.push([place, key]);
				phrases.compare(key, text);
			}
			compared += batch.length;
			yield {compared, total: order.total};
		}
		for (const some of inBatches(suspects, mostSuspects)) {
			const filed = new FiledRecords(sql, {id, list, places: new Set(some.map(([place]) => place))});
			filed.compare(filedAnew(some, load, names));
			isSound = false;
			yield* filed.findings(idOf);
		}
	}
	// Where records are filed otherwise, so are the words counted.
	if (isSound) yield* wordFaults(sql, sums.words);
	yield* phraseFaults(
		sql,
		phrases.end(keys => textsOf(keys, load, names)),
		{idOf, leftOut},
	);
}

/** The texts for phrases that are others than those of the records. */
function* phraseFaults(
	sql: Statements,
	{other, strangers}: ReturnType<PhraseDigests['end']>,
	{idOf, leftOut}: {readonly idOf: (seq: number) => string; readonly leftOut: ReadonlySet<number>},
): Generator<Finding> {
	for (const seq of other)
		if (hasPhrases(sql, seq))
			yield {check: 'full-text', message: `${idOf(seq)} has another text for phrases than the record`};
	yield* indexFault(
		strangers.filter(seq => !leftOut.has(seq)).length,
		count => `has the text of ${counted(count, 'record that is', 'records that are')} not there`,
	);
}

type PlacedKey = readonly [place: number, key: number];

/** Files those of some records that are there. */
function filedAnew(suspects: readonly PlacedKey[], load: LoadByKey, names: OtherNames): Filer {
	const tokenizer = new Tokenizer();
	const filer = new Filer(tokenizer);
	for (const batch of inBatches(
		suspects.toSorted(([one], [other]) => one - other),
		batchSize,
	)) {
		const records = load(batch.map(([, key]) => key).filter(isKey));
		for (const [place, key] of batch) {
			const record = records.get(key);
			if (record) filer.add(record, tokenizer.record(indexedText(record, names)), names, place);
		}
	}
	return filer;
}

/** The texts of some records. */
function* textsOf(
	keys: readonly number[],
	load: LoadByKey,
	names: OtherNames,
): Generator<readonly [number, TokenizedText]> {
	const tokenizer = new Tokenizer();
	for (const batch of inBatches(keys, batchSize))
		for (const [key, record] of load(batch)) yield [key, tokenizer.record(indexedText(record, names))];
}

function inBatches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
	return Array.from({length: Math.ceil(all.length / size)}, (_, index) =>
		all.slice(index * size, (index + 1) * size),
	);
}

/** A block whose list, map and size do not say the same. */
function* blockFaults(list: Float64Array, size: number, present: Uint8Array): Generator<Finding> {
	const keys = keysOf(list);
	if (keys.length !== size)
		yield indexIs(`counts ${counted(size, 'record')} in a block that has ${keys.length}`);
	if (list.some((value, at) => at > 0 && !(value >= (list[at - 1] ?? 0))))
		yield indexIs('has a block that is not in order');
	if (!isDeepStrictEqual(Uint8Array.from(present), presentIn(list)))
		yield indexIs('has a block whose map is another than its list');
}

/** The counts of words, by which mistyped words are corrected. */
function* wordFaults(sql: Statements, words: Map<string, number>): Generator<Finding> {
	const lines = sql.first<{lines: string}>('SELECT lines FROM index_words')?.lines ?? '';
	const faults: string[] = [];
	for (const line of lines.split('\n').filter(Boolean)) {
		const space = line.lastIndexOf(' ');
		const word = line.slice(0, space);
		const count = line.slice(space + 1);
		if (String(words.get(word)) !== count)
			faults.push(
				`counts ${count} records for the word "${word}", of which there are ${words.get(word) ?? 0}`,
			);
		words.delete(word);
	}
	for (const [word, count] of words)
		faults.push(`does not count the word "${word}" of ${counted(count, 'record')}`);
	for (const fault of faults.slice(0, mostWords)) yield indexIs(safeText(fault));
	yield* indexFault(
		Math.max(0, faults.length - mostWords),
		count => `counts ${counted(count, 'more word')} otherwise`,
	);
}
