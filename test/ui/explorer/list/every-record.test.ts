import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter} from '../../../../source/domain/filter.ts';
import {allOpen} from '../../../../source/domain/folding.ts';
import type {Engagement, Participant} from '../../../../source/domain/engagement.ts';
import {leastRecentlyUsed} from '../../../../source/domain/memo.ts';
import type {Person} from '../../../../source/domain/person.ts';
import {rowDate} from '../../../../source/domain/row-date.ts';
import {formsOf} from '../../../../source/domain/short-name.ts';
import {encounterOf} from '../../../../source/domain/who-met-whom.ts';
import {languages, type Language} from '../../../../source/domain/vocabulary.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {displayWidth, graphemes} from '../../../../source/text/width.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {shippedDatabase} from '../../../e2e/explorer.ts';
import {Player} from '../player.ts';

/*
 * Reads the drawn screen of the shipped records: what a reader sees of both sides of every engagement. The texts are
 * cut out of the lines by the places of the headings, so that nothing of the drawing is taken on trust.
 */

let store: Store;
let records: readonly Engagement[];
let owners: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(() => {
	store = openStore(shippedDatabase);
	owners = ownersOf(store.participants());
	const everything = {offset: 0, limit: 100_000};
	const rows = store.rows.page(emptyFilter, '-date', allOpen, everything);
	const byId = new Map(store.engagements.page(emptyFilter, '-date', everything).map(each => [each.id, each]));
	records = rows.flatMap(({record}) => byId.get(record.id) ?? []);
});
afterAll(() => store.close());

/** What stands in the columns of a row. */
interface Seen {
	readonly date: string;
	readonly VN: string;
	readonly arrow: string;
	/** Without the number of the others. */
	readonly US: string;
	readonly rest: string;
}

/** The rows of all records as they are drawn, in order. */
function readRows(columns: number, rows: number, language: Language): readonly Seen[] {
	return read(`${columns}x${rows} ${language}`, () => rowsByScreen(columns, rows, language));
}

const read = leastRecentlyUsed<string, readonly Seen[]>(10);

function rowsByScreen(columns: number, rows: number, language: Language): readonly Seen[] {
	const player = new Player(store, columns, rows, initialState(emptyRequest, language));
	const seen: Seen[] = [];
	while (seen.length < records.length) {
		player.state = {...player.state, folding: allOpen, cursor: seen.length, top: seen.length};
		const {window, layout} = player.model;
		expect(window.top).toBeLessThanOrEqual(seen.length);
		const headings = player.lines[layout.queryLines + 1] ?? '';
		const cut = cutter(headings, language);
		const from = layout.queryLines + 2;
		const rowsInWindow = window.items.map((item, index) => ({item, line: player.lines[from + index] ?? ''}));
		for (const {item, line} of rowsInWindow)
			if (item.type === 'row' && item.index === seen.length) seen.push(cut(line));
	}
	return seen;
}

/** Cuts lines where the headings over them begin. */
function cutter(headings: string, language: Language): (line: string) => Seen {
	const [vietnam, unitedStates, kind] =
		language === 'vi' ? ['Việt Nam', 'Hoa Kỳ', 'Loại'] : ['Vietnam', 'United States', 'Kind'];
	const at = [vietnam, unitedStates, kind].map(title =>
		displayWidth(headings.slice(0, headings.indexOf(title))),
	);
	const [first = 0, second = 0, third = 0] = at;
	return line => ({
		date: part(line, 0, first),
		VN: part(line, first, second - 3),
		arrow: part(line, second - 3, second),
		US: part(line, second, third).replace(/ +\+\d+$/u, ''),
		rest: part(line, third, 10_000),
	});
}

/** The columns of a line from one up to another. */
function part(line: string, from: number, to: number): string {
	let column = 0;
	let text = '';
	for (const letter of graphemes(line)) {
		if (column >= from && column < to) text += letter;
		column += displayWidth(letter);
	}
	return text.trim();
}

/** The people of a side whom a text on screen can mean: one, where it is legible. */
function meant(text: string, side: 'VN' | 'US'): readonly string[] {
	return [...(owners.get(`${side} ${text}`) ?? [])];
}

/** The names that each form of a name can stand for, by side. */
function ownersOf(people: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const {name, side} of people)
		for (const form of formsOf({name, side})) {
			const key = `${side} ${form}`;
			found.set(key, (found.get(key) ?? new Set()).add(name));
		}
	return found;
}

describe.each([
	[80, 24, 0.95],
	[120, 40, 0.95],
	[200, 50, 0.95],
])('%dx%d', (columns, rows, leastInFull) => {
	test.each(languages)(
		'every record that names both sides shows both, legible and unique, in %s',
		language => {
			const seen = readRows(columns, rows, language);
			const withBoth = records.flatMap((record, index) => {
				const sides = {VN: of(record, 'VN'), US: of(record, 'US')};
				return sides.VN.length > 0 && sides.US.length > 0
					? [{record, sides, row: seen[index] ?? expect.fail()}]
					: [];
			});
			expect(withBoth.length).toBeGreaterThan(250);
			let inFull = 0;
			for (const {record, sides, row} of withBoth) {
				const names = (['VN', 'US'] as const).map(side => {
					const [name, ...others] = meant(row[side], side);
					expect(others, `${record.id}: ${row[side]}`).toEqual([]);
					expect(
						sides[side].map(each => each.name),
						`${record.id}: ${row[side]}`,
					).toContain(name);
					return name;
				});
				expect(row.arrow, record.id).toMatch(/^[⇄→←]$/u);
				if (names[0] === row.VN && names[1] === row.US) inFull++;
			}
			expect(inFull / withBoth.length).toBeGreaterThanOrEqual(leastInFull);
		},
	);

	test.each(languages)('every record that names one side alone shows it, in %s', language => {
		const seen = readRows(columns, rows, language);
		for (const [index, record] of records.entries()) {
			const [VN, US] = [of(record, 'VN'), of(record, 'US')];
			if (VN.length > 0 === US.length > 0) continue;
			const side = VN.length > 0 ? 'VN' : 'US';
			const text = seen[index]?.[side] ?? '';
			expect(meant(text, side), `${record.id}: ${text}`).toHaveLength(1);
		}
	});

	test.each(languages)(
		'no ship and no organisation is cut, nor could be another of its side, in %s',
		language => {
			const seen = readRows(columns, rows, language);
			const meanings = new Map<string, string>();
			for (const [index, record] of records.entries()) {
				const {VN, US, arrow} = encounterOf(record);
				if ((!VN && !US) || arrow === '') continue;
				for (const side of ['VN', 'US'] as const) {
					const body = record.bodies.find(each => each.side === side);
					if ((side === 'VN' ? VN : US) || !body) continue;
					const text = seen[index]?.[side] ?? '';
					expect(text, `${record.id}: ${text}`).toMatch(/[\p{L}\p{N}]$/u);
					const meaning = meanings.get(`${side} ${text}`) ?? body.id;
					expect(meaning, `${record.id}: ${text}`).toBe(body.id);
					meanings.set(`${side} ${text}`, meaning);
				}
			}
			expect(meanings.size).toBeGreaterThan(10);
		},
	);

	test.each(languages)('no date, no kind and no place is cut, in %s', language => {
		for (const [index, {date, rest}] of readRows(columns, rows, language).entries()) {
			const {text, sign} = rowDate(records[index]?.date ?? '', [], language);
			expect(date.replace(/^[▌●▸▾├└ ]+/u, '')).toBe(`${text}${sign}`);
			// A title may be cut, at the end of its row.
			expect(rest.slice(0, 26), rest).not.toContain('…');
		}
	});
});

function of(record: Engagement, side: 'VN' | 'US'): readonly Participant[] {
	return record.people.filter(each => each.side === side);
}
