import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isoDay} from '../source/cli/calendar-day.ts';
import {dataVersion, toEngagements} from './build.ts';
import {releaseText} from './releases.ts';
import {readData} from './yaml-data.ts';

/*
 * Keeps the state of the data that is given out with a release, so that later ones can say what has changed since.
 */
const folder = join(import.meta.dirname, '..', 'data');
const data = readData(folder);
const version = dataVersion(data);
mkdirSync(join(folder, 'releases'), {recursive: true});
writeFileSync(
	join(folder, 'releases', `${version}.tsv`),
	releaseText(version, isoDay(new Date()), toEngagements(data)),
);
console.log(`data/releases/${version}.tsv: ${data.engagements.length} engagements`);
