import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Document} from '../../source/extract/import-model.ts';
import {toNfc} from '../../source/text/normalize.ts';

/** The expected values of a record; `../shared/gold/README.md` explains the keys. */
export interface Expectation {
	readonly date: string;
	readonly standalone_dates?: readonly string[];
	readonly acceptable_dates?: readonly string[];
	readonly kind: string;
	readonly acceptable_kinds?: readonly string[];
	readonly people: readonly string[];
	readonly people_optional?: readonly string[];
	readonly people_aliases?: Readonly<Record<string, readonly string[]>>;
	readonly place: string;
	readonly acceptable_places?: readonly string[];
}

/** A passage with the records that it must yield; none where it tells of no engagement. */
export interface Case {
	readonly id: string;
	/** The file's name, and the line in it; null for the whole file. */
	readonly file: string;
	readonly line: number | null;
	readonly text: string;
	readonly expect: readonly Expectation[];
}

/** A gold file: cases, and the texts that are imported together. */
export interface GoldSet {
	readonly name: string;
	readonly cases: readonly Case[];
	/** Each list is one import. */
	readonly imports: readonly (readonly Document[])[];
}

interface GoldLine {
	readonly id: string;
	readonly text?: string;
	readonly file?: string;
	readonly line?: number | null;
	readonly context?: {readonly publisher: string; readonly url: string; readonly published: string};
	readonly expect: Expectation | readonly Expectation[] | null;
}

/**
 * Reads a gold file: single passages, each an import of its own, or passages of the founding texts, imported
 * together.
 */
export function readGold(path: string): GoldSet {
	const entries = readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as GoldLine);
	const name = basename(path, '.jsonl');
	if (entries.some(each => each.file !== undefined))
		return {name, ...fromTexts(entries, join(dirname(path), '..', 'seeds'))};
	const cases = entries.map(each => toCase(each, `${each.id}.txt`, each.text ?? ''));
	return {name, cases, imports: entries.map((each, index) => [passageDocument(each, cases[index]!.text)])};
}

/** A text as an import reads it. */
export function textDocument(path: string): Document {
	const lines = toNfc(readFileSync(path, 'utf8')).split(/\r?\n/u);
	return {file: basename(path), lines, publisher: '', title: '', url: '', published: ''};
}

function fromTexts(entries: readonly GoldLine[], folder: string): Omit<GoldSet, 'name'> {
	const files = [...new Set(entries.flatMap(each => each.file ?? []))];
	const documents = files.map(file => textDocument(join(folder, file)));
	const textOf = (each: GoldLine): string =>
		documents.find(({file}) => file === each.file)?.lines[(each.line ?? 1) - 1] ?? '';
	return {cases: entries.map(each => toCase(each, each.file ?? '', textOf(each))), imports: [documents]};
}

function toCase({id, line, expect}: GoldLine, file: string, text: string): Case {
	const list = expect === null ? [] : 'date' in expect ? [expect] : expect;
	return {id, file, line: line ?? null, text: toNfc(text), expect: list};
}

function passageDocument({id, context}: GoldLine, text: string): Document {
	return {
		file: `${id}.txt`,
		lines: [text],
		publisher: context?.publisher ?? '',
		title: '',
		url: context?.url ?? '',
		published: context?.published ?? '',
	};
}
