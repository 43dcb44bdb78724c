import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Commitment} from '../source/domain/commitment.ts';
import {plainReport, type Body, type Engagement, type Source} from '../source/domain/engagement.ts';
import {parseEdtf} from '../source/domain/date.ts';
import {indexOfSource} from '../source/domain/source-key.ts';
import {insertEngagements} from '../source/store/writer.ts';
import {bodyIndex} from './bodies.ts';
import {createDatabase} from './create-database.ts';
import {insertHistory, noHistory} from './insert-history.ts';
import {readReleases, readWithdrawn} from './releases.ts';
import {
	insertBodies,
	insertDateReasons,
	insertLeaders,
	insertSeries,
	insertVocabulary,
} from './insert-reference.ts';
import {officeIndex} from './offices.ts';
import {
	readData,
	type ReferenceData,
	type YamlCommitment,
	type YamlEngagement,
	type YamlSource,
} from './yaml-data.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Makes a database from the reference data: the same data give the same bytes, since rows go in in a fixed order. */
export function buildDatabase(data: ReferenceData, path: string, history = noHistory): void {
	createDatabase(path, dataVersion(data), database => {
		insertVocabulary(database, data);
		insertLeaders(database, data);
		insertBodies(database, data);
		insertSeries(database, data);
		insertDateReasons(database, data);
		const records = toEngagements(data);
		insertEngagements(database, records);
		insertHistory(database, records, history);
	});
}

/** The records in the shape in which engagements travel, by date and id. */
export function toEngagements(data: ReferenceData): readonly Engagement[] {
	const officeOf = officeIndex(data.leaders);
	const bodyOf = bodyIndex(data);
	return data.engagements
		.map(record => toEngagement(record, label => officeOf(label)?.label_vi ?? '', bodyOf))
		.toSorted((a, b) => order(a.date_start, b.date_start) || order(a.id, b.id));
}

function toEngagement(
	record: YamlEngagement,
	officeVi: (label: string) => string,
	bodyOf: (body: YamlEngagement['bodies'][number]) => Body,
): Engagement {
	const {start, end} = parseEdtf(record.date);
	return {
		...record,
		date_start: start,
		date_end: end,
		people: record.people.map(person => ({...person, office_vi: officeVi(person.office)})),
		bodies: record.bodies.map(bodyOf),
		series: record.series ?? [],
		commitments: (record.commitments ?? []).map(each => toCommitment(each, record.sources)),
		sources: record.sources.map(each => toSource(each, record.sources)),
		origin: 'reference',
	};
}

function toCommitment(commitment: YamlCommitment, sources: readonly YamlSource[]): Commitment {
	return {
		quantity: null,
		unit: null,
		amount: null,
		currency: null,
		due: null,
		repeats: null,
		within: null,
		fulfils: null,
		...commitment,
		source: indexOfSource(sources, commitment.source),
	};
}

function toSource({reprint_of: key, ...source}: YamlSource, sources: readonly YamlSource[]): Source {
	return {...plainReport, ...source, reprint_of: indexOfSource(sources, key ?? null)};
}

/** Identifies a state of the reference data: the month of its latest record and a digest of all of it. */
export function dataVersion(data: ReferenceData): string {
	const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
	const latest = toEngagements(data).at(-1)?.date_end.slice(0, 7) ?? '';
	return `${latest}-${hash.slice(0, 8)}`;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const path = join(here, 'communique.db');
	const folder = join(here, '..', 'data');
	const data = readData(folder);
	buildDatabase(data, path, {releases: readReleases(folder), withdrawn: readWithdrawn(folder)});
	const kilobytes = Math.round(statSync(path).size / 1024);
	console.log(
		`db/communique.db: ${data.engagements.length} engagements, ${data.leaders.persons.length} people, ${kilobytes} KB`,
	);
}
