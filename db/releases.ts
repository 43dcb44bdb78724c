import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {derivedFields, engagementFields} from '../source/domain/engagement-fields.ts';
import type {DataChange} from '../source/domain/data-change.ts';
import type {Engagement} from '../source/domain/engagement.ts';

/** A state of the data that was given out, as a file of `data/releases/` keeps it. */
export interface Release {
	/** The data version. */
	readonly version: string;
	/** ISO day on which it was given out. */
	readonly day: string;
	/** The fields that its digests are of, in their order. */
	readonly fields: readonly string[];
	/** By the id of a record a digest of each field, one after the other. */
	readonly digests: ReadonlyMap<string, string>;
}

/** A record that the data no longer have: `data/withdrawn.yaml`. */
export interface Withdrawn {
	readonly id: string;
	readonly why_en: string;
	readonly why_vi: string;
	/** The record that tells the event now; null where none does. */
	readonly replaced_by: string | null;
}

/** The letters of a digest: enough to tell two values of a field apart, not to be safe from anybody. */
const digestLength = 6;
const digestedFields = engagementFields.filter(
	field => field !== 'id' && !(derivedFields as readonly string[]).includes(field),
);

/** A digest of each field of a record, one after the other. Of a source only what is cited counts. */
export function digestOf(record: Engagement): string {
	const told = {
		...record,
		sources: record.sources.map(({publisher, title, url, published}) => ({publisher, title, url, published})),
	};
	return digestedFields
		.map(field =>
			createHash('sha256').update(JSON.stringify(told[field])).digest('hex').slice(0, digestLength),
		)
		.join('');
}

/** The text of the file that keeps a state of the data. */
export function releaseText(version: string, day: string, records: readonly Engagement[]): string {
	const lines = records.map(record => `${record.id}\t${digestOf(record)}`);
	return [`# ${version}\t${day}`, `# ${digestedFields.join(' ')}`, ...lines, ''].join('\n');
}

/** Reads what {@link releaseText} wrote. */
export function releaseFrom(text: string): Release {
	const [head = '', fields = '', ...lines] = text.trimEnd().split('\n');
	const [version = '', day = ''] = head.slice(2).split('\t');
	return {
		version,
		day,
		fields: fields.slice(2).split(' '),
		digests: new Map(lines.map(line => line.split('\t') as [string, string])),
	};
}

/** The records that are new, changed or withdrawn since a release, in that order, each by date. */
export function changesSince(
	{fields, digests}: Release,
	records: readonly Engagement[],
	withdrawn: readonly Withdrawn[],
): readonly DataChange[] {
	const none = {fields: [], why_en: '', why_vi: '', replaced_by: null};
	const ids = new Set(records.map(record => record.id));
	const changed = records.flatMap((record): DataChange[] => {
		const before = digests.get(record.id);
		if (before === undefined) return [];
		const differing = changedFields(fields, before, digestOf(record));
		return differing.length === 0 ? [] : [{...none, id: record.id, change: 'changed', fields: differing}];
	});
	return [
		...records
			.filter(record => !digests.has(record.id))
			.map(({id}): DataChange => ({...none, id, change: 'new'})),
		...changed,
		...[...digests.keys()]
			.filter(id => !ids.has(id))
			.map((id): DataChange => {
				const {why_en = '', why_vi = '', replaced_by = null} = withdrawn.find(each => each.id === id) ?? {};
				return {...none, id, change: 'withdrawn', why_en, why_vi, replaced_by};
			}),
	];
}

/** A field that the program has learnt since is passed over. */
function changedFields(fields: readonly string[], before: string, now: string): readonly string[] {
	return digestedFields.filter((field, index) => {
		const place = fields.indexOf(field);
		return place >= 0 && digestAt(before, place) !== digestAt(now, index);
	});
}

function digestAt(digests: string, place: number): string {
	return digests.slice(place * digestLength, (place + 1) * digestLength);
}

/** Reads the states of the data that were given out, oldest first. */
export function readReleases(folder: string): readonly Release[] {
	const releases = join(folder, 'releases');
	if (!existsSync(releases)) return [];
	return readdirSync(releases)
		.filter(file => file.endsWith('.tsv'))
		.map(file => releaseFrom(readFileSync(join(releases, file), 'utf8')))
		.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Reads the records that the data no longer have. */
export function readWithdrawn(folder: string): readonly Withdrawn[] {
	const {withdrawn} = parse(readFileSync(join(folder, 'withdrawn.yaml'), 'utf8')) as {
		withdrawn: readonly Withdrawn[];
	};
	return withdrawn;
}
