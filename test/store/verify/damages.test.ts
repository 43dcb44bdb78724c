import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../../source/store/index.ts';
import {databaseOf, spoil, temporaryFolder} from '../../fixtures/database.ts';
import {commitment, engagement} from '../../fixtures/engagements.ts';
import {damages} from './damages.ts';

const sound = databaseOf([
	engagement({commitments: [commitment()], series: [{id: 'harbour-talks', number: 3, year: null}]}),
	engagement({id: '2012-06-04-earlier', date: '2012-06-04'}),
	engagement({id: '2013-06-04-later', date: '2013-06-04', people: [], kind: 'talks'}),
]);
const folder = temporaryFolder();

function findingsIn(path: string): readonly string[] {
	const store = openStore(path);
	try {
		return store.verify().map(({check, message}) => `${check}: ${message}`);
	} finally {
		store.close();
	}
}

test('the database is sound before', () => {
	expect(findingsIn(sound)).toEqual([]);
});

test.each(damages.map(damage => [damage.name, damage] as const))('check finds %s', (_, {sql, said}) => {
	const path = join(folder, 'damaged.db');
	copyFileSync(sound, path);
	spoil(path, database => void database.exec(sql));
	expect(findingsIn(path).filter(line => said.test(line))).not.toEqual([]);
});
