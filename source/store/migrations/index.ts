import type {Database} from '../open.ts';
import {schemaVersion} from '../schema.ts';
import {addWords} from './0002-words.ts';
import {flagCountries} from './0003-whole-countries.ts';
import {addBodies} from './0004-bodies.ts';
import {fileAnew} from './0005-honest-search.ts';
import {addShortNames} from './0006-short-names.ts';
import {addSeries} from './0007-series.ts';
import {addCommitments} from './0008-commitments.ts';
import {fileVisits} from './0009-visits.ts';
import {addWorkingSet} from './0010-working-set.ts';
import {addSavedViews} from './0011-saved-views.ts';
import {addImportedPassages} from './0012-imported-passages.ts';
import {makeRoomInBlocks} from './0013-room-in-blocks.ts';

/** Each step makes a database of its version out of one of the version before. */
type Steps = ReadonlyMap<number, (database: Database) => void>;

const ownSteps: Steps = new Map([
	[2, addWords],
	[3, flagCountries],
	[4, addBodies],
	[5, fileAnew],
	[6, addShortNames],
	[7, addSeries],
	[8, addCommitments],
	[9, fileVisits],
	[10, addWorkingSet],
	[11, addSavedViews],
	[12, addImportedPassages],
	[13, makeRoomInBlocks],
]);

/**
 * Brings a database of an older version up to this program's, in the transaction that is open, so that a step that
 * fails, or a process that is killed, leaves the old database whole. New columns are empty until the reference data
 * of the package come in. Returns true when there was anything to do.
 * @throws {Error} where a step is missing: a version that nothing has made must not stand in a database.
 */
export function migrate(database: Database, steps = ownSteps): boolean {
	const from = Number(database.pragma('user_version', {simple: true}));
	for (let version = from + 1; version <= schemaVersion; version++) {
		const step = steps.get(version);
		if (!step) throw new Error(`no step to version ${version} of the database`);
		step(database);
		database.pragma(`user_version = ${version}`);
	}
	return from < schemaVersion;
}
