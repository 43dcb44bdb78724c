import {facetOf} from '../domain/facets.ts';
import {emptyFilter} from '../domain/filter.ts';
import type {OlderForm} from '../store/index.ts';
import {safeText} from '../text/safe.ts';
import {counted} from '../words/index.ts';
import type {Context, Outcome} from './command.ts';

/**
 * `check`: looks through the whole database, and prints what was checked and each fault. The exit code is 1 where
 * there is one.
 */
export function check({store}: Context): Outcome {
	const findings = store.verify();
	const count = store.engagements.count(emptyFilter);
	const people = store.participants().length;
	const lines = [
		safeText(store.path),
		`${counted(count, 'record')}, ${counted(people, 'person', 'people')}, data version ${safeText(store.meta('data_version')) || 'unknown'}`,
		'checked: integrity, foreign keys, every date, value and source, the search index',
		...olderFormLines(store.olderForm()),
		...findings.map(finding => `${finding.check}: ${safeText(finding.message)}`),
		...(findings.length === 0 ? ['no faults'] : []),
	];
	const stdout = lines.map(line => `${line}\n`).join('');
	if (findings.length === 0) return {stdout, notes: [], exitCode: 0};
	return {stdout, notes: [`${counted(findings.length, 'fault')} in ${store.path}`], exitCode: 1};
}

function olderFormLines(form: OlderForm | null): readonly string[] {
	if (!form) return [];
	const keys = form.facets.map(id => facetOf(id).key);
	const until = keys.length > 0 ? `; until then it cannot be filtered by ${keys.join(' or ')}` : '';
	return [
		`of an older form (schema ${form.version}, this program's is ${form.newest}): the next import brings it up to date${until}`,
	];
}
