import {expect, test} from 'vitest';
import {timelineDatabase} from '../../answers/timeline/records.ts';
import {opened as storeAt} from '../../fixtures/database.ts';
import {timelineOpening, timelineSentence} from '../../../source/ui/spoken/timeline-sentence.ts';
import {Player} from '../explorer/player.ts';

const path = timelineDatabase();

function said(keys: string): {readonly opening: readonly string[]; readonly here: string} {
	const {model} = new Player(storeAt(path)).press(keys);
	const {panel} = model.state;
	if (panel.type !== 'timeline') throw new Error('no timeline');
	return {opening: timelineOpening(model), here: timelineSentence(model, panel)};
}

test('the timeline says how many rows it has, and then the row and the year one is on', () => {
	const {opening, here} = said('t [');
	expect(opening).toEqual([
		'Timeline of 6 records, 5 rows. Arrows up and down for rows, left and right for years.',
	]);
	expect(here).toBe(
		'Harbour Talks; 1 of 5. 3 of 6 years since 2016; only possibly 2020, 2021; none found for 2018. 2018: no “Harbour Talks” in the data. Absence here is not absence in fact: the data hold what was found in published reports.',
	);
});

test('among months it says the month', () => {
	expect(said('t [ [ z').here).toBe(
		'Harbour Talks; 1 of 5. 2018: no “Harbour Talks” in the data. Absence here is not absence in fact: the data hold what was found in published reports.',
	);
	expect(said('t 2 h z').here).toBe('Harbour Talks; 1 of 5. Mar 2019: 1 record.');
});

test('in Vietnamese too', () => {
	const {opening, here} = said('L t');
	expect(opening[0]).toMatch(/^Dòng thời gian của 6 hoạt động, 5 dòng\./u);
	expect(here).toContain('3 trong 6 năm từ 2016; chưa chắc năm 2020, 2021; chưa thấy năm 2018.');
});
