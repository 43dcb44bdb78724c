import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {YamlEngagement} from '../../db/yaml-data.ts';
import {parseEdtf, type EdtfDate} from '../../source/domain/date.ts';
import {data, files, root, textsIn, valueOf} from './read.ts';

/** The founding texts and what they must yield. They stand beside the repository and are not part of it. */
const shared = join(root, '..', 'shared');
const isHere = existsSync(join(shared, 'gold', 'seeds.jsonl'));

interface Expected {
	readonly date: string;
	readonly kind: string;
	readonly acceptable_kinds?: readonly string[];
	readonly people: readonly string[];
}

interface Passage {
	readonly id: string;
	readonly file: string;
	/** Null for a whole article. */
	readonly line: number | null;
	readonly expect: readonly Expected[];
}

// Where ../shared is absent (any checkout but the makers'), these tests have nothing to read and are skipped.
describe.skipIf(!isHere)('the founding texts (needs ../shared)', () => {
	const passages = isHere
		? readFileSync(join(shared, 'gold', 'seeds.jsonl'), 'utf8')
				.trim()
				.split('\n')
				.map(line => JSON.parse(line) as Passage)
		: [];
	const expected = passages.flatMap(passage =>
		passage.expect.map(each => ({...passage, ...each, who: each.people.join(', ')})),
	);

	test.each(expected)('$id: the $kind of $date with $who is a record that cites the passage', each => {
		const found = data.engagements.filter(record => answers(record, each) && cites(record, each));
		expect(found.map(record => record.id)).toHaveLength(1);
	});

	test('no nine words in a row are taken from them, names and offices apart', () => {
		const taken = new Set(
			readdirSync(join(shared, 'seeds')).flatMap(file =>
				runsOf(readFileSync(join(shared, 'seeds', file), 'utf8')),
			),
		);
		const own = files
			.flatMap(file => textsIn(valueOf(file), file))
			// A headline is quoted as printed, and says whose it is.
			.filter(({at}) => !/ sources \d+ title$/u.test(at));
		const copied = own.flatMap(({at, text}) =>
			runsOf(text)
				.filter(run => taken.has(run))
				.map(run => `${at}: ${run}`),
		);
		expect(copied).toEqual([]);
	});
});

function answers(record: YamlEngagement, each: Expected): boolean {
	return (
		(each.acceptable_kinds ?? [each.kind]).includes(record.kind) &&
		each.people.every(name => record.people.some(person => person.name === name)) &&
		agree(parseEdtf(record.date), parseEdtf(each.date))
	);
}

/** Equal, or one of the days that the other allows. */
function agree(a: EdtfDate, b: EdtfDate): boolean {
	const holds = (outer: EdtfDate, inner: EdtfDate): boolean =>
		inner.members.every(day => outer.members.some(span => span.start <= day.start && day.end <= span.end));
	return holds(a, b) || holds(b, a);
}

function cites(record: YamlEngagement, {file, line}: Passage): boolean {
	return record.sources.some(
		({passage}) => passage?.file === file && (line === null || passage.line === line),
	);
}

const nameMark = '§';
let formulas: RegExp | undefined;

/**
 * Every run of nine words, with each name, office, body and place of the data counted as one: "Bộ trưởng Quốc phòng
 * Hoa Kỳ" has no other wording.
 */
function runsOf(text: string): readonly string[] {
	formulas ??= formulaPattern();
	return text
		.normalize('NFC')
		.split('\n')
		.flatMap(line => {
			const words =
				line
					.toLowerCase()
					.replace(formulas!, nameMark)
					.match(/[\p{L}\p{N}§]+/gu) ?? [];
			return words
				.slice(0, Math.max(0, words.length - 8))
				.map((_, index) => words.slice(index, index + 9).join(' '));
		});
}

function formulaPattern(): RegExp {
	const posts = data.leaders.posts.flatMap(post => [post, ...(post.secondary_titles ?? [])]);
	const aliases = textsIn(valueOf('leaders.yaml'), '').filter(({at}) =>
		/(?:aliases_\p{L}+|other_names) \d+$/u.test(at),
	);
	const formulas = [
		...posts.flatMap(({label_en, label_vi}) => [label_en, label_vi]),
		...aliases.map(({text}) => text),
		...data.leaders.persons.map(({name}) => name),
		...data.leaders.organizations.flatMap(({name_en, name_vi}) => [name_en, name_vi]),
		...[...data.places.places, ...data.places.venues].flatMap(place => [place.name_vi, ...place.other_names]),
	].map(formula => formula.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
	const longestFirst = [...new Set(formulas)].toSorted((a, b) => b.length - a.length);
	return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
}
