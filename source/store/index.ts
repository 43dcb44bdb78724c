import type {ShortenedBody} from '../domain/body-forms.ts';
import type {DataChange, DataVersion} from '../domain/data-change.ts';
import type {Filter, Sort} from '../domain/filter.ts';
import type {FigureLinks} from '../domain/counted-sums.ts';
import type {LedgerEntry} from '../domain/ledger.ts';
import type {MissingEditions} from '../domain/missing-editions.ts';
import type {Side, Vocabulary} from '../domain/vocabulary.ts';
import type {Reference} from '../extract/index.ts';
import type {Person} from '../domain/person.ts';
import {TranslatedSentences} from '../domain/translated-sentences.ts';
import {safeText} from '../text/safe.ts';
import {forEdition} from '../domain/memo.ts';
import {Contacts} from './contacts.ts';
import {Crossings} from './crossings.ts';
import {newerData, readDataState} from './data-standing.ts';
import {storeEdition} from './store-edition.ts';
import {Engagements} from './engagements.ts';
import {Facets} from './facet-counts.ts';
import {inDatabase, openDatabase, withDatabase} from './open.ts';
import {ListedRows} from './listed-rows.ts';
import {readOlderForm, type OlderForm} from './older-form.ts';
import {readBodyNames} from './read-bodies.ts';
import {LedgerIndex, type LedgerPlaces} from './commitment-places.ts';
import {readLedger} from './read-commitments.ts';
import {Participants, readNamesCalled} from './people-taking-part.ts';
import {readDateReasons} from './read-date-reasons.ts';
import {readDataChanges, readDataVersions} from './read-data-changes.ts';
import {readYearlySeries} from './read-series.ts';
import {SeriesEditions} from './had-editions.ts';
import {readPublishers, type Publisher} from './read-publishers.ts';
import {readReference, wholeCountries} from './read-reference.ts';
import type {SearchIndex, WordIndex} from './search-index/index.ts';
import {readSynonyms, type Synonym} from './read-synonyms.ts';
import {Statements} from './statements.ts';
import type {LeftOut} from './unreadable-records.ts';
import type {SessionWorkingSet} from './working-set/session-working-set.ts';
import {verify, verifying, type Finding, type VerifyStep} from './verify/verify-database.ts';
import {completedBy, readVocabulary} from './read-vocabulary.ts';

export {inDatabase, withDatabase} from './open.ts';
export {readSavedViews, readSeen, type StoredView} from './read-saved-views.ts';
export type {TreeRow, ListedVisit} from './listed-rows.ts';
export type {Crossed, CrossedFacet} from './crossings.ts';
export type {ValueSpan} from './facet-counts.ts';
export {placesByYear, yearOfPlace} from './commitment-place.ts';
export type {LedgerPlaces} from './commitment-places.ts';
export type {PlacedFigure} from './figure-columns.ts';
export type {OlderForm} from './older-form.ts';
export {isFinding, type Finding} from './verify/verify-database.ts';
export type {LeftOut} from './unreadable-records.ts';
export {UnreadableRecord} from './unreadable-record.ts';
export type {Synonym} from './read-synonyms.ts';
export type {MonthCount, MonthCounts, WordIndex} from './search-index/index.ts';

/** An open database, by what it is asked for. Every answer is of the database as it is when it is asked. */
export interface Store {
	readonly path: string;
	/**
	 * Numbers the states of the records, and of notes and tags: the number has changed when anybody has written them
	 * since the last call. Keep answers for one number only (source/domain/memo.ts, `forEdition`). Marks change
	 * with every key that marks, and are in no edition: answers about them are kept for one set of them.
	 */
	readonly edition: () => number;
	/** The reader's marks, notes and tags. */
	readonly workingSet: Pick<SessionWorkingSet, 'current' | 'change' | 'written'>;
	/**
	 * Runs a piece of work on one state of the database, which is quicker than its single questions, and of which no
	 * part can be newer than another. What others write meanwhile waits until it is done: keep it short.
	 */
	readonly atOnce: <T>(work: () => T) => T;
	readonly engagements: Engagements;
	/** The rows of lists in which visits can be folded. */
	readonly rows: ListedRows;
	/** Counts the rows of records, readable or not. */
	readonly records: () => number;
	/** The people who take part in some engagement, by name. */
	readonly participants: () => readonly Person[];
	/** Reads one of them, without the others; null where nobody who takes part has the id. */
	readonly participant: (id: string) => Person | null;
	/** Reads some of them ahead of the first question; false once all are read. */
	readonly readParticipantsOn: () => boolean;
	/** Reads likewise of years, days, series and commitments. */
	readonly readOn: () => boolean;
	/** The names of a side that end in a word, of those people. */
	readonly namesCalled: (side: Side, lastWord: string) => readonly string[];
	readonly facets: Facets;
	/** Whom people met, when and where. */
	readonly contacts: Contacts;
	/** How often people, or holders of posts, took part together. */
	readonly crossings: Crossings;
	/** The words of the search index, to be kept for one edition. */
	readonly words: () => WordIndex;
	/** The words of the data; those that an older database lacks are the package's. */
	readonly vocabulary: () => Vocabulary;
	/** Other words for the kinds and topics. */
	readonly synonyms: () => readonly Synonym[];
	/** The names of each ship and organisation, in both languages and others. */
	readonly bodyNames: () => readonly (readonly string[])[];
	/** The short names of ships and organisations. */
	readonly shortenedBodies: () => readonly ShortenedBody[];
	/** The commitments of the records that a filter lets through, in an order. */
	readonly ledger: (filter: Filter, sort: Sort) => readonly LedgerEntry[];
	/** The places of those of them that have one of these topics themselves; of all where none is asked for. */
	readonly ledgerPlaces: (filter: Filter, topics: readonly string[]) => LedgerPlaces;
	/** What is read of commitments by their places, to be kept for one edition. */
	readonly ledgerIndex: () => Pick<
		LedgerIndex,
		'open' | 'openByStatus' | 'counted' | 'isOwn' | 'rowAt' | 'entriesAt' | 'links'
	>;
	/** The sums that count in those of other commitments, by `RECORD#COMMITMENT`. */
	readonly figureLinks: () => FigureLinks;
	/** The earlier versions of the data, newest first. */
	readonly dataVersions: () => readonly DataVersion[];
	/** What has changed in the data since one of them. */
	readonly dataChanges: (version: string) => readonly DataChange[];
	/** The missing editions of every series that is counted, by its id. */
	readonly missingEditions: () => ReadonlyMap<string, readonly MissingEditions[]>;
	/** The series that come once a year, as far as the data say so (`every` in data/series.yaml), by their ids. */
	readonly yearlySeries: () => ReadonlySet<string>;
	/** The publishers of sources, the most often cited first. */
	readonly publishers: () => readonly Publisher[];
	/** A value of the table `meta` (`data_version`), or an empty string. */
	readonly meta: (key: string) => string;
	/**
	 * Reads the people, offices and places that an import recognises, and the records that it compares its findings
	 * with.
	 */
	readonly reference: () => Reference;
	/** The versions of its data and of the package's, where its own are newer; null elsewhere. */
	readonly newerData: () => {readonly own: string; readonly shipped: string} | null;
	/** The form of the database, where an older version of the program wrote it; null where it is this one's. */
	readonly olderForm: () => OlderForm | null;
	/** The records that turned out to be unreadable so far: they are left out of every view. */
	readonly unreadable: () => readonly LeftOut[];
	/** Looks through the whole database for faults. */
	readonly verify: () => readonly Finding[];
	/** The same step by step. */
	readonly verifying: () => Iterable<VerifyStep>;
	readonly close: () => void;
}

/**
 * Opens a database for reading.
 * @param shipped the database that came with the package, where `path` may be another one
 * @param own where the reader's own database may be made while this one is open; null where that is the one at `path`
 * @throws {CommuniqueError} (`database`) where it cannot be used.
 */
export function openStore(path: string, shipped = path, own: string | null = null): Store {
	const database = openDatabase(path);
	const statements = new Statements(database);
	const {workingSet, edition, index, unreadable} = storeEdition(path, statements, own);
	statements.leaveOut(error => unreadable.learn(error));
	const vocabulary = (): Vocabulary => readWords(statements, shipped);
	const engagements = new Engagements(statements, index, () => unreadable.all());
	const facets = new Facets(statements, index, vocabulary);
	const commitments = forEdition(edition, () => new LedgerIndex(statements, index().order.ranges()));
	const series = forEdition(edition, () => new SeriesEditions(statements, index().order.ranges()));
	const participants = forEdition(edition, () => new Participants(statements));
	const meta = (key: string): string =>
		safeText(statements.first<{value: string}>('SELECT value FROM meta WHERE key = ?', key)?.value ?? '');
	return withDatabase(path, () => ({
		path,
		edition,
		workingSet,
		atOnce: work => statements.atOnce(work),
		engagements,
		rows: new ListedRows(statements, index, engagements),
		records: () => statements.number('SELECT count(*) FROM engagements'),
		participants: () => participants().byName(),
		participant: id => participants().byId(id),
		readParticipantsOn: () => participants().readOn(),
		readOn: () =>
			facets.readOn() ||
			statements.atOnce(() => index().days.readOn() || series().readOn() || commitments().readOn()),
		namesCalled: (side, lastWord) => readNamesCalled(statements, side, lastWord),
		facets,
		contacts: new Contacts(statements, index, commitments),
		crossings: new Crossings(statements, index),
		words: () => index().words,
		vocabulary,
		synonyms: () => readSynonyms(statements),
		bodyNames: () =>
			readBodyNames(statements).map(body => [body.name, body.name_vi, ...body.other_names].filter(Boolean)),
		shortenedBodies: () => readBodyNames(statements),
		...ledgerQuestions(statements, index, commitments),
		dataVersions: () => readDataVersions(statements),
		dataChanges: version => readDataChanges(statements, version),
		missingEditions: () => statements.atOnce(() => series().missing()),
		yearlySeries: () => new Set(readYearlySeries(statements)),
		publishers: () => statements.atOnce(() => readPublishers(statements, index())),
		meta,
		reference: () =>
			statements.atOnce(() => ({
				...readReference(statements, () => reading(shipped, sql => wholeCountries(sql) ?? new Set())),
				vocabulary: vocabulary(),
			})),
		newerData: () => (path === shipped ? null : newerData(statements, () => reading(shipped, readDataState))),
		olderForm: () => readOlderForm(statements),
		unreadable: () => [...unreadable.all().values()],
		verify: () => verify(statements),
		verifying: () => verifying(statements),
		close() {
			workingSet.close();
			database.close();
		},
	}));
}

/** The words of a database; those that it lacks are the package's. */
function readWords(statements: Statements, shipped: string): Vocabulary {
	return {
		...completedBy(readVocabulary(statements), () => reading(shipped, readVocabulary)),
		dateReasons: new TranslatedSentences(
			() => readDateReasons(statements) ?? reading(shipped, readDateReasons) ?? new Map(),
		),
	};
}

/** What is asked of the commitments. */
function ledgerQuestions(
	statements: Statements,
	index: () => SearchIndex,
	commitments: () => LedgerIndex,
): Pick<Store, 'ledger' | 'ledgerPlaces' | 'ledgerIndex' | 'figureLinks'> {
	return {
		ledger: (filter, sort) =>
			statements.atOnce(() => {
				const view = index().filtered(filter);
				return readLedger(statements, view.page(sort, {offset: 0, limit: view.total}));
			}),
		ledgerPlaces: (filter, topics) =>
			statements.atOnce(() => {
				const view = index().filtered(filter);
				const {order} = index();
				const isWhole = !order.isPartial && view.total === order.total;
				return commitments().places(isWhole ? null : seq => view.has(seq), topics);
			}),
		ledgerIndex: commitments,
		figureLinks: () => statements.atOnce(() => commitments().linksByName()),
	};
}

/** Reads something of another database. */
function reading<T>(path: string, read: (sql: Statements) => T): T {
	return inDatabase(path, 'read', database => read(new Statements(database)));
}
