import {forEdition} from '../domain/memo.ts';
import {editionOf, filingOf, numbering} from './edition.ts';
import {SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';
import {UnreadableRecords} from './unreadable-records.ts';
import {SessionWorkingSet} from './working-set/session-working-set.ts';

/** The working set of a database, the number of its edition, and the search index of that. */
export function storeEdition(path: string, statements: Statements, own: string | null) {
	const commits = editionOf(statements);
	const workingSet = new SessionWorkingSet(path, statements, commits, own);
	const annotations = numbering(
		() => workingSet.current().notes,
		() => workingSet.current().tags,
	);
	const filing = filingOf(statements, commits);
	const unreadable = new UnreadableRecords(
		statements,
		numbering(filing, () => null),
	);
	const records = numbering(filing, () => unreadable.number);
	const edition = numbering(records, annotations);
	const index = forEdition(
		edition,
		() => new SearchIndex(statements, undefined, () => workingSet.current(), [...unreadable.all().keys()]),
	);
	return {workingSet, edition, index, unreadable};
}
