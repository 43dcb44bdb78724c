import {facetOf} from '../domain/facets.ts';
import {isFinding, type Finding, type OlderForm} from '../store/index.ts';
import {keepHeapSmall} from '../cli/v8-heap.ts';
import {safeText} from '../text/safe.ts';
import {counted, numberIn} from '../words/index.ts';
import type {Context, Outcome} from './command.ts';

/** From so many records on it takes some seconds. */
const longArchive = 5000;
/** Faults beyond these are counted. */
const mostTold = 1000;

/**
 * `check`: looks through the whole database, and prints what was checked and each fault. The exit code is 1 where
 * there is one.
 */
export function check({store, work}: Context): Outcome {
	const findings = findingsIn(store, work.progress);
	const lines = [
		safeText(store.path),
		...contents(store),
		'checked: integrity, foreign keys, every date, value, link and source, the search index',
		...olderFormLines(store.olderForm()),
		...findings.slice(0, mostTold).map(finding => `${finding.check}: ${safeText(finding.message)}`),
		...(findings.length > mostTold ? [`… and ${counted(findings.length - mostTold, 'more fault')}`] : []),
		...(findings.length === 0 ? ['no faults'] : []),
	];
	const stdout = lines.map(line => `${line}\n`).join('');
	if (findings.length === 0) return {stdout, notes: [], exitCode: 0};
	return {stdout, notes: [`${counted(findings.length, 'fault')} in ${store.path}`], exitCode: 1};
}

function findingsIn(store: Context['store'], progress: Context['work']['progress']): readonly Finding[] {
	keepHeapSmall();
	const findings: Finding[] = [];
	try {
		for (const step of store.verifying()) {
			if (isFinding(step)) findings.push(step);
			else if (step.total >= longArchive)
				progress(`compared ${numberIn(step.compared, 'en')} of ${numberIn(step.total, 'en')} records …`);
		}
	} finally {
		progress('');
	}
	return findings;
}

/** A line on what is in the database, by counting rows: its index may be damaged. */
function contents({records, participants, meta}: Context['store']): readonly string[] {
	const version = safeText(meta('data_version')) || 'unknown';
	return [
		`${counted(records(), 'record')}, ${counted(participants().length, 'person', 'people')}, data version ${version}`,
	];
}

function olderFormLines(form: OlderForm | null): readonly string[] {
	if (!form) return [];
	const keys = form.facets.map(id => facetOf(id).key);
	const until = keys.length > 0 ? `; until then it cannot be filtered by ${keys.join(' or ')}` : '';
	return [
		`of an older form (schema ${form.version}, this program's is ${form.newest}): the next import brings it up to date${until}`,
	];
}
