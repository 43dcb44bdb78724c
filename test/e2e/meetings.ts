import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {explorer} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import type {Session} from './terminal.ts';

/** The number of meetings, one a day, all of the same people. */
export const meetingCount = 60;

type Environment = Readonly<Record<string, string>>;

const database = databaseOf(
	Array.from({length: meetingCount}, (_, index) => {
		const day = new Date(Date.UTC(2020, 0, index + 1)).toISOString().slice(0, 10);
		return engagement({
			id: `${day}-meeting`,
			date: day,
			date_start: day,
			date_end: day,
			title_en: `Meeting ${index + 1}.`,
			title_vi: `Cuộc gặp ${index + 1}.`,
			sources: [1, 2].map(number => ({...engagement().sources[0]!, url: `https://news.example/${number}`})),
			summary_en: 'The two sides agreed to meet again, and said so. '.repeat(30),
		});
	}),
);

/** The explorer over a database of numbered meetings, the latest first, with 13 of them on screen. */
export function openMeetings(
	columns = 80,
	environment = {BROWSER: '/bin/true'} as Environment,
): Promise<Session> {
	// Marks last: every session has a database of its own.
	const own = join(temporaryFolder(), 'meetings.db');
	copyFileSync(database, own);
	return explorer({arguments: ['--db', own], columns, rows: 25, environment}, `Meeting ${meetingCount}.`);
}
