import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the data say how they are cited, under the version and the licence of the package', () => {
	const citation = parse(read('data/CITATION.cff')) as Record<string, unknown>;
	const {version} = JSON.parse(read('package.json')) as {readonly version: string};
	expect(citation).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		authors: [{name: 'communique contributors'}],
		version,
		license: 'CC-BY-4.0',
	});
	expect(read('data/LICENSE')).toContain('Attribution 4.0');
});
