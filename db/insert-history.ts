import type {Engagement} from '../source/domain/engagement.ts';
import type {Database} from '../source/store/open.ts';
import {changesSince, type Release, type Withdrawn} from './releases.ts';

/** What is known of the data's earlier versions. */
export interface History {
	readonly releases: readonly Release[];
	readonly withdrawn: readonly Withdrawn[];
}

/** Data of which no earlier version was given out. */
export const noHistory: History = {releases: [], withdrawn: []};

/** Adds the earlier versions of the data to a new database, with what has changed since each. */
export function insertHistory(
	database: Database,
	records: readonly Engagement[],
	{releases, withdrawn}: History,
): void {
	const version = database.prepare('INSERT INTO data_versions VALUES (?, ?)');
	const change = database.prepare('INSERT INTO data_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
	for (const release of releases) {
		version.run(release.version, release.day);
		changesSince(release, records, withdrawn).forEach((each, index) =>
			change.run(
				release.version,
				index,
				each.id,
				each.change,
				each.fields.join('; '),
				each.why_en,
				each.why_vi,
				each.replaced_by,
			),
		);
	}
}
