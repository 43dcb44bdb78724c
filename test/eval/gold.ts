import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
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
	/** True for a record that need not come, and is not false where it does. */
	readonly optional?: boolean;
	/** The id of the known record that it is; empty where it was made up beside one that is like it. */
	readonly ref?: string;
}

/** A passage with the records that it must yield; none where it tells of no engagement. */
export interface Case {
	readonly id: string;
	/** The file's name, and the line in it; null for the whole file. */
	readonly file: string;
	readonly line: number | null;
	readonly text: string;
	/** The family of faults that it is aimed at (`../shared/findings/import.md`): `A1`; empty for none. */
	readonly family: string;
	readonly expect: readonly Expectation[];
}

/** A gold file: cases, and the texts that are imported together. */
export interface GoldSet {
	readonly name: string;
	readonly cases: readonly Case[];
	/** Each list is one import. */
	readonly imports: readonly (readonly Document[])[];
}

/** A line of a gold file. */
export interface GoldLine {
	readonly id: string;
	/** Its family of faults, with a word on it: `A1-no-trigger`. */
	readonly fault?: string;
	readonly text?: string;
	readonly file?: string;
	readonly line?: number | null;
	readonly context?: {readonly publisher: string; readonly url: string; readonly published: string};
	readonly expect: Expectation | readonly Expectation[] | null;
	/** All records, where a passage tells of several; `expect` is the first one then. */
	readonly expect_all?: readonly Expectation[];
}

/** The labelled texts, which are not in the repository. */
export const goldFolder = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

/** Reads the lines of a gold file. */
export function readGoldLines(path: string): readonly GoldLine[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as GoldLine);
}

/**
 * Reads a gold file: single passages, each an import of its own, or passages of the founding texts, imported
 * together.
 * @param ids of the passages that are wanted; null for all
 */
export function readGold(path: string, ids: readonly string[] | null = null): GoldSet {
	const entries = readGoldLines(path).filter(({id}) => ids === null || ids.includes(id));
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

function toCase({id, line, fault = '', expect, expect_all: all}: GoldLine, file: string, text: string): Case {
	const list = expect === null ? [] : 'date' in expect ? [expect] : expect;
	// Of other names of faults there is no family: they stand by themselves.
	const family = /^[A-Z]\d?(?=-|$)/u.exec(fault)?.[0] ?? fault;
	return {id, file, line: line ?? null, text: toNfc(text), family, expect: all ?? list};
}

function passageDocument({id, context}: GoldLine, text: string): Document {
	return {
		file: `${id}.txt`,
		lines: text.split('\n'),
		publisher: context?.publisher ?? '',
		title: '',
		url: context?.url ?? '',
		published: context?.published ?? '',
	};
}
