import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const dist = join(import.meta.dirname, '../../dist');

test('the built program draws grids with ink-table', () => {
	const chunks = readdirSync(dist)
		.filter(name => name.endsWith('.js'))
		.map(name => readFileSync(join(dist, name), 'utf8'));
	// The key of a separator, which ink-table alone makes; esbuild leaves out what nothing uses.
	expect(chunks.filter(code => code.includes('-hseparator-'))).toHaveLength(1);
});
