import {afterAll, expect, test} from 'vitest';
import {openStore} from '../../../source/store/index.ts';
import {dossierSentence, pairSentence} from '../../../source/ui/spoken/met-sentences.ts';
import {meetingsDatabase} from '../../answers/meetings.ts';
import {opened as storeAt} from '../../fixtures/database.ts';
import {Player} from '../explorer/player.ts';

const shipped = openStore('db/communique.db');
afterAll(() => shipped.close());
const meetings = meetingsDatabase();

function said(keys: string): string {
	const {model} = new Player(storeAt(meetings)).press(keys);
	const {panel} = model.state;
	return panel.type === 'dossier' ? dossierSentence(model, panel) : pairSentence(model);
}

test.each([
	['d enter', /^Tom Hale, 3 records, 10 January 2020 .* 10 April 2021; 1 of 2\.$/u],
	['d enter tab', /^10 April 2021, talks, .*; 1 of 3\.$/u],
	['d enter tab tab', /^Offices: Head of Harbours, acting, Mar 2019 to 1 Jun 2022; 1 of 6\.$/u],
	['d enter tab tab j', /^Other spellings: Do Van Mai; 2 of 6\.$/u],
	['d enter p j', /^10 February 2020, reception, .*; 2 of 3\.$/u],
])('after %s one line says where one is', (keys, sentence) => {
	expect(said(keys)).toMatch(sentence);
});

test('a visit that stands folded in a pair says how many records are under it', () => {
	const {model} = new Player(shipped, 80, 24).press('/ g i a n g space a u s t i n enter p j');
	expect(pairSentence(model)).toMatch(/^.*official visit.*, .*3.*; 2 of \d\.$/u);
});
