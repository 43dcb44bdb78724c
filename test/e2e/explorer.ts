import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {allFolded, allOpen, withOpen} from '../../source/domain/folding.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {rowDate} from '../../source/domain/row-date.ts';
import {encounterOf} from '../../source/domain/who-met-whom.ts';
import {openStore} from '../../source/store/index.ts';
import {Session, type SessionOptions, type Shown} from './terminal.ts';

/** The database that comes with the package. */
export const shippedDatabase = fileURLToPath(new URL('../../db/communique.db', import.meta.url));

/** The explorer in a terminal of its own, its first list drawn; it ends with the test. */
export async function explorer(options: SessionOptions = {}, shown: Shown = '▌'): Promise<Session> {
	const session = new Session(options);
	onTestFinished(() => session.dispose());
	await session.shows(shown);
	return session;
}

/**
 * Waits until Ink has the terminal in hand, which it takes at the first pause between keys: it asks for pastes in
 * brackets, as the first frame has.
 */
export async function handedOver(session: Session): Promise<void> {
	await session.until(() => session.output.split('\u{1B}[?2004h').length > 2, 'Ink had the terminal');
}

/** Every record of the shipped database, newest first, as the explorer lists them at its start. */
export function shippedRecords(): readonly Engagement[] {
	const store = openStore(shippedDatabase);
	try {
		return store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 100_000});
	} finally {
		store.close();
	}
}

/** The shipped records in the rows of the list: as it opens, on an unfolded visit, or with all visits unfolded. */
export function shippedRows(which: 'opening' | 'all'): readonly Engagement[] {
	const store = openStore(shippedDatabase);
	try {
		const everything = {offset: 0, limit: 100_000};
		const {engagements, rows} = store;
		const [first] = rows.page(emptyFilter, '-date', allFolded, {offset: 0, limit: 1});
		const opening = first?.visit ? withOpen(allFolded, first.record.id) : allFolded;
		const byId = new Map(engagements.page(emptyFilter, '-date', everything).map(each => [each.id, each]));
		return rows
			.page(emptyFilter, '-date', which === 'all' ? allOpen : opening, everything)
			.flatMap(({record}) => byId.get(record.id) ?? []);
	} finally {
		store.close();
	}
}

/** The line of the selected row, without its marker: of the list, or of a panel or box over it. */
export function selectedLine(text: string): string {
	const lines = text.split('\n');
	// The list under a box keeps its own bar, dim.
	const inBox = lines.flatMap(line => /│▌[✓•]?(?<row>[^│]*)│/u.exec(line)?.groups?.['row'] ?? []);
	const isBox = lines.some(line => line.includes('╰─'));
	const row = isBox ? inBox[0] : lines.find(line => /^(?:▌| ▸)/u.test(line))?.replace(/^(?:▌| ▸)[●✓]?/u, '');
	return row?.trim() ?? '';
}

/** Brings the cursor of the whole list to its first row, wherever it was. */
export async function onFirstRow(session: Session): Promise<Session> {
	const first = /^ \/.*\n(?: 1995.*\n)?(?: .*\n)? 20\d\d ─.*\n▌/u;
	await session.steps(['G', text => !first.test(text)], ['g', first]);
	return session;
}

/** Returns true when the selected row has this text in it. */
export function selects(text: string): (screen: string) => boolean {
	return screen => selectedLine(screen).includes(text);
}

/**
 * Returns a condition that holds where the list of these records has the one at `index` selected: its place in the
 * list, its date and the chief of a side say so.
 */
export function isOn(records: readonly Engagement[], index: number): (screen: string) => boolean {
	const at = index < 0 ? records.length + index : index;
	const record = records[at]!;
	const {VN, US} = encounterOf(record);
	const name = VN?.name ?? US?.name ?? record.title_en.slice(0, 20);
	const date = rowDate(record.date, [], 'en').text;
	return screen => {
		const line = selectedLine(screen).replace(/^[▸▾├└] */u, '');
		const isThere = screen.includes(` ${at + 1}/${records.length} ─`);
		return isThere && line.startsWith(date) && line.includes(name.split(' ').at(-1) ?? name);
	};
}

/** Returns a condition that holds where the first line has this typed text, the bar of the cursor where it stands. */
export function hasTyped(text: string): (screen: string) => boolean {
	return screen =>
		screen
			.split('\n')[0]
			?.replace(/ {3,}.*$/u, '')
			.trimEnd() === ` / ${text}`;
}

/** Returns true where nothing is typed, and nothing filtered. */
export function isUnasked(screen: string): boolean {
	return screen.startsWith(' / search, or');
}

/** The number of records in the view, as the first line gives it: `24 of 374   EN`, on a narrow screen `24/374 EN`. */
export function viewCount(text: string): number {
	const figures = / (?<count>[\d,.]+)(?: (?:of|trên) |\/)[\d,.]+ {1,3}[A-Z]{2}$/mu.exec(text);
	if (!figures) throw new Error(`No count of records:\n${text}`);
	return Number(figures.groups?.['count']?.replaceAll(/[,.]/gu, ''));
}

/** The look of a stretch of text. */
export interface Look {
	readonly isBold: boolean;
	readonly isUnderlined: boolean;
	readonly isDim: boolean;
}

/** The look of each letter of the first occurrence of a text; empty where the screen does not show it on one line. */
export function looksOf(
	session: Session,
	text: string,
	isLine: (line: string) => boolean = () => true,
): Look[] {
	const {active} = session.screen.buffer;
	for (let row = 0; row < session.screen.rows; row++) {
		const line = active.getLine(active.viewportY + row);
		const cells = Array.from({length: session.screen.cols}, (_, column) => line?.getCell(column));
		const letters = cells.map(cell => (cell?.getChars() ?? '').padStart(1));
		const at = letters.join('').indexOf(text);
		if (at < 0 || letters.some(letter => letter.length > 1) || !isLine(letters.join(''))) continue;
		return cells.slice(at, at + text.length).map(cell => ({
			isBold: Boolean(cell?.isBold()),
			isUnderlined: Boolean(cell?.isUnderline()),
			isDim: Boolean(cell?.isDim()),
		}));
	}
	return [];
}
