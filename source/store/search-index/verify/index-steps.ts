import {isDeepStrictEqual} from 'node:util';
import {counted} from '../../../words/index.ts';
import {safeText} from '../../../text/safe.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {hasColumn, hasTable} from '../../has-table.ts';
import {readVisits, workOutVisits} from '../filed-visits.ts';
import {indexedText} from '../indexed-text.ts';
import {isKey, keysOf, presentIn} from '../key-list.ts';
import {readOtherNames} from '../other-names.ts';
import {hasPhrases} from '../phrases.ts';
import {RecordOrder} from '../read/record-order.ts';
import {Tokenizer} from '../tokenizer.ts';
import {Filer} from '../write/filer.ts';
import type {Statements} from '../../statements.ts';
import {FiledRecords} from './filed-records.ts';
import {indexFault, indexIs, type Finding, type VerifyStep} from '../../verify/database-finding.ts';
import {PhraseDigests} from './phrase-digests.ts';

type LoadByKey = (keys: readonly number[]) => ReadonlyMap<number, Engagement>;

/** Records that are read at a time. */
const batchSize = 256;
/** Words with other counts that are told. */
const mostWords = 20;

/**
 * Compares the search index with what the records say: records that searches miss, places at which there is no record,
 * and whatever is filed otherwise than it would be today. The records are filed anew block by block, and each block is
 * let go before the next.
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
	for (const [seq, id] of sql.rows<readonly [number, string]>('SELECT seq, id FROM engagements ORDER BY seq'))
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
	const names = readOtherNames(sql);
	const phrases = new PhraseDigests(sql);
	const words = new Map<string, number>();
	const idOf = (seq: number): string =>
		safeText(sql.first<{id: string}>('SELECT id FROM engagements WHERE seq = ?', seq)?.id ?? `record ${seq}`);
	let compared = 0;
	let isSound = leftOut.size === 0;
	for (const range of order.ranges()) {
		const {seqs: list} = order.sliceAt(range);
		const [row] = sql.rows<readonly [number, number, Uint8Array]>(
			'SELECT id, size, present FROM index_blocks WHERE first_seq = ?',
			range.first,
		);
		if (!row) continue;
		const [id, size, present] = row;
		yield* blockFaults(list, size, present);
		const read = new Set<number>();
		const filer = new Filer();
		const tokenizer = new Tokenizer();
		const places = Array.from(list, (key, place) => [place, key] as const).filter(([, key]) => isKey(key));
		for (let at = 0; at < places.length; at += batchSize) {
			const batch = places.slice(at, at + batchSize);
			const records = load(batch.map(([, key]) => key));
			for (const [place, key] of batch) {
				const record = records.get(key);
				if (!record) continue;
				const text = tokenizer.record(indexedText(record, names));
				filer.add(record, text, names, place);
				phrases.compare(key, text);
				read.add(key);
			}
			compared += batch.length;
			yield {compared, total: order.total};
		}
		const filed = new FiledRecords(sql, {id, list, read});
		filed.compare(filer);
		const findings = filed.findings(idOf);
		isSound &&= findings.length === 0;
		yield* findings;
		for (const [word, count] of filed.words) words.set(word, (words.get(word) ?? 0) + count);
	}
	// Where records are filed otherwise, so are the words counted.
	if (isSound) yield* wordFaults(sql, words);
	const {other, strangers} = phrases.end();
	for (const seq of other)
		if (hasPhrases(sql, seq))
			yield {check: 'full-text', message: `${idOf(seq)} has another text for phrases than the record`};
	yield* indexFault(
		strangers.filter(seq => !leftOut.has(seq)).length,
		count => `has the text of ${counted(count, 'record that is', 'records that are')} not there`,
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
