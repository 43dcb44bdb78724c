import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Document, isMap, isScalar, isSeq, parseDocument, visit, type Node} from 'yaml';
import {parseEdtf} from '../source/domain/date.ts';
import type {YamlEngagement} from './yaml-data.ts';

const schemaLine = '# yaml-language-server: $schema=';
const lineWidth = 110;

/** The YAML files of `data/`, as paths from that folder, in the order in which they are read. */
export function dataFiles(folder: string): readonly string[] {
	const years = readdirSync(join(folder, 'engagements')).filter(file => file.endsWith('.yaml'));
	return [
		'date-reasons.yaml',
		'leaders.yaml',
		'organisations.yaml',
		'places.yaml',
		'series.yaml',
		'ships.yaml',
		'vocabulary.yaml',
		'withdrawn.yaml',
		...years.map(file => posix.join('engagements', file)),
	];
}

/**
 * Writes the text of a data file as every data file is written: the line that names its schema, the comments at its
 * head, entries with a blank line between them, at most 110 columns; engagements by date and id. The values stay as
 * they are.
 * @param file its path from `data/`
 * @throws where the text is not YAML, or a comment stands below the head of the file, since it would be lost.
 */
export function canonicalText(text: string, file: string): string {
	const head = headOf(text);
	const source = parseDocument(text.split('\n').slice(head.length).join('\n'));
	const [problem] = source.errors;
	if (problem) throw new Error(`${file}: ${problem.message}`);
	const lost = commentIn(source);
	if (lost !== null)
		throw new Error(`${file}: a comment inside the data would be lost, use a note: #${lost}`);
	const isYear = file.startsWith('engagements/');
	const value: unknown = source.toJS();
	const document = new Document(isYear ? (value as YamlEngagement[]).toSorted(byDate) : value);
	separateEntries(document.contents);
	const schema = isYear ? '../engagements.schema.json' : `${basename(file, '.yaml')}.schema.json`;
	const lines = [`${schemaLine}${schema}`, ...head.filter(line => !line.startsWith(schemaLine))];
	return `${lines.join('\n')}\n${document.toString({lineWidth})}`;
}

function byDate(a: YamlEngagement, b: YamlEngagement): number {
	const [first, second] = [parseEdtf(a.date).start, parseEdtf(b.date).start];
	return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

/** The comment lines at the head of a file. */
function headOf(text: string): readonly string[] {
	const lines = text.split('\n');
	return lines.slice(
		0,
		lines.findIndex(line => !line.startsWith('#')),
	);
}

/** The first comment of a document, or null. */
function commentIn(document: Document.Parsed): string | null {
	let found = document.comment ?? document.commentBefore ?? null;
	visit(document, {
		Node(_key, node) {
			found ??= node.comment ?? node.commentBefore ?? null;
		},
	});
	return found;
}

/** A blank line before every entry of a list but the first, and before every key of the file but the first. */
function separateEntries(contents: Node | null): void {
	if (isSeq(contents)) {
		contents.items.forEach((item, index) => {
			if (isMap(item) && index > 0) item.spaceBefore = true;
		});
	}
	if (isMap(contents)) {
		contents.items.forEach((pair, index) => {
			if (isScalar(pair.key) && index > 0) pair.key.spaceBefore = true;
			separateEntries(isSeq(pair.value) ? pair.value : null);
		});
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = join(import.meta.dirname, '..', 'data');
	for (const file of dataFiles(folder)) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		const canonical = canonicalText(text, file);
		if (canonical === text) continue;
		writeFileSync(path, canonical);
		console.log(`formatted data/${file}`);
	}
}
