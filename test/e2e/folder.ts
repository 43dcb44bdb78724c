import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A folder that goes away with the running test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'communique-e2e-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}
