import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {openDatabase} from '../../source/store/open.ts';
import {bringIndexUpToDate, insertEngagements} from '../../source/store/writer.ts';
import {engagement} from '../fixtures/engagements.ts';
import {explorer, selectedLine, shippedDatabase, shippedRecords, shippedRows} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {keys} from './terminal.ts';

const total = shippedRecords().length;

function newRecords(count: number): readonly Engagement[] {
	return Array.from({length: count}, (_, index) =>
		engagement({
			id: `2030-01-01-new-${index}`,
			date: '2030-01-01',
			date_start: '2030-01-01',
			date_end: '2030-01-01',
			title_en: `New talks ${index}`,
			part_of: null,
		}),
	);
}

test('an open explorer shows at the next key what another program has written meanwhile', async () => {
	const path = join(temporaryFolder(), 'archive.db');
	copyFileSync(shippedDatabase, path);
	const session = await explorer({arguments: ['--db', path], columns: 100, rows: 30});
	const first = selectedLine(session.text());
	await session.steps(['jjj', text => selectedLine(text) !== first]);
	const there = selectedLine(session.text());
	const database = openDatabase(path, 'write');
	database.transaction(() => {
		insertEngagements(database, newRecords(50));
		bringIndexUpToDate(database);
	})();
	database.close();
	await session.steps(
		[keys.up, ` ${total + 50} of ${total + 50} `],
		[keys.down, text => selectedLine(text) === there],
	);
	await session.steps(['g', /^▌ +1 Jan .*\n/mu]);
	expect(session.text()).toContain(` 1/${shippedRows('opening').length + 50} ─\n New talks 49\n`);
	expect(session.text()).not.toContain('New talks 0\n');
});
