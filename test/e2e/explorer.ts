import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {openStore} from '../../source/store/index.ts';
import {Session, type SessionOptions, type Shown} from './terminal.ts';

/** The database that comes with the package. */
export const shippedDatabase = fileURLToPath(new URL('../../db/communique.db', import.meta.url));

/** The explorer in a terminal of its own, its first list drawn; it ends with the test. */
export async function explorer(options: SessionOptions = {}, shown: Shown = '▸'): Promise<Session> {
	const session = new Session(options);
	onTestFinished(() => session.dispose());
	await session.shows(shown);
	return session;
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

/** The line of the selected row, without its marker. */
export function selectedLine(text: string): string {
	return (
		text
			.split('\n')
			.find(line => line.startsWith(' ▸'))
			?.slice(2)
			.trim() ?? ''
	);
}

/** Returns true when the selected row has this text in it. */
export function selects(text: string): (screen: string) => boolean {
	return screen => selectedLine(screen).includes(text);
}

/** The number of records in the view, as the line of years gives it, or of all where it gives none. */
export function viewCount(text: string, total: number): number {
	return Number(/(?<count>[\d,.]+) of [\d,.]+\s*$/mu.exec(text)?.groups?.['count'] ?? total);
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
