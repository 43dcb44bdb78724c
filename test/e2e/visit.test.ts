import {expect, test} from 'vitest';
import {displayWidth} from '../../source/text/width.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {explorer} from './explorer.ts';
import {press} from './pressing.ts';
import {keys} from './terminal.ts';

const part = (id: string, day_part: 'morning' | 'evening', kind: 'ceremony' | 'talks' | 'handover') =>
	engagement({
		id,
		kind,
		day_part,
		date: '2019-05-02',
		part_of: 'grand-visit',
		title_en: `The ${id}.`,
		title_vi: `Bản ${id}.`,
	});
const database = databaseOf([
	engagement({
		id: 'grand-visit',
		kind: 'official-visit',
		date: '2019-05-02',
		title_en: 'A grand visit.',
		title_vi: 'Chuyến thăm lớn.',
	}),
	part('parade', 'morning', 'ceremony'),
	part('round', 'morning', 'talks'),
	part('gift', 'evening', 'handover'),
]);

test.each([
	[80, 24, 'en', ' This visit  ', 'of', 'list'],
	[80, 24, 'vi', ' Chuyến thăm này  ', 'trên', 'danh sách'],
	[120, 40, 'en', 'In this visit  [ ] ─', 'of', 'list'],
	[120, 40, 'vi', 'Trong chuyến này  [ ] ─', 'trên', 'danh sách'],
])(
	'in %i columns and %i rows (%s) keys go along the visit of a record',
	async (columns, rows, language, heading, of, list) => {
		const title = (id: string): string => (language === 'en' ? `The ${id}.` : `Bản ${id}.`);
		const session = await explorer(
			{columns, rows, arguments: ['--db', database, '--lang', language]},
			language === 'en' ? 'A grand visit.' : 'Chuyến thăm lớn.',
		);
		await session.steps([
			keys.enter,
			text => text.includes(heading) && text.includes(`‹ ${list}   1 ${of} 4`),
		]);
		for (const [index, id] of ['parade', 'round', 'gift'].entries()) {
			await press(session, 'detail', [
				']',
				text => text.includes(title(id)) && (columns >= 120 || text.includes(`${index + 1} ${of} 3`)),
			]);
			if (columns < 120) continue;
			expect(session.text()).toMatch(/^▌[├└]/mu);
		}
		if (columns < 120) {
			// The line of the visit holds still while the record is scrolled.
			const strip = session
				.text()
				.split('\n')
				.find(line => line.startsWith(heading));
			await session.steps(['G', text => !/▾ /u.test(text)]);
			expect(session.text().split('\n')).toContain(strip);
		}
		await press(session, 'detail', ['[', text => text.includes(title('round'))]);
		for (const line of session.text().split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
		await session.steps(['q', text => text.includes(title('round')) && !text.includes(`‹ ${list}`)]);
	},
);
