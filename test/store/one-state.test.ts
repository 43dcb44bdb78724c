import {expect, onTestFinished, test, vi} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {Store} from '../../source/store/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf, opened} from '../fixtures/database.ts';
import {engagement, source} from '../fixtures/engagements.ts';

const passage = {file: 'clipping.txt', line: 3};
const talks = engagement({sources: [source({passage})]});
const [page, asked] = [
	{offset: 0, limit: 10},
	{...talks, id: 'another'},
];

/** A store beside which another program takes the records away as soon as something has been read. */
function disturbed(): Store {
	const path = databaseOf([talks]);
	const store = opened(path);
	const writer = openDatabase(path, 'write');
	// Nobody is waited for here.
	writer.pragma('busy_timeout = 0');
	// oxlint-disable-next-line typescript/unbound-method -- called below on the statements that it is asked of
	const read = Statements.prototype.all;
	const spy = vi.spyOn(Statements.prototype, 'all').mockImplementation(function (this: Statements, ...query) {
		const rows = read.apply(this, query);
		try {
			writer.exec('DELETE FROM participants; DELETE FROM engagements');
		} catch {
			// The reader is not done: the writer would wait.
		}
		return rows;
	});
	onTestFinished(() => {
		spy.mockRestore();
		writer.close();
	});
	return store;
}

test.each<[question: string, (store: Store) => unknown]>([
	['a record', ({engagements}) => engagements.byId(talks.id)],
	['every record', ({engagements}) => engagements.all()[0]],
	['the records of a passage', ({engagements}) => engagements.citing(passage)[0]],
	['the records of a visit', ({engagements}) => engagements.sameVisit({...asked, part_of: talks.id})[0]],
	['a page', ({engagements}) => engagements.page(emptyFilter, '-date', page)[0]],
	['what an import compares with', store => store.reference().engagements.all()[0]],
])('%s is read from one state of the database, whoever writes meanwhile', (_, ask) => {
	expect(ask(disturbed())).toEqual(talks);
});
