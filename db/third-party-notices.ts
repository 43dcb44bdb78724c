// Writes dist/bom.cdx.json and dist/THIRD-PARTY-NOTICES.txt: what the package carries and under which licences, by
// CycloneDX's own tool from what esbuild says that it bundled. Run when the package is made, after the build.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {
	noticesOf,
	refusedLicences,
	withPackages,
	type BillOfMaterials,
	type Component,
} from '../source/bundle/third-party.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...path: readonly string[]): string => join(root, ...path);
const json = (...path: readonly string[]): unknown =>
	JSON.parse(readFileSync(at(...path), 'utf8')) as unknown;

const tool = at('node_modules', '.bin', 'cyclonedx-esbuild');
const flags = ['--gather-license-texts', '--output-reproducible', '--no-validate', '--output-file', '-'];
const metafile = at('node_modules', '.cache', 'metafile.json');
const printed = execFileSync(process.execPath, [tool, ...flags, metafile], {
	cwd: root,
	encoding: 'utf8',
	maxBuffer: 64 * 1024 * 1024,
	stdio: ['ignore', 'pipe', 'pipe'],
});
const bill = withPackages(JSON.parse(printed) as BillOfMaterials, installedPackages());
const refused = refusedLicences(bill);
if (refused.length > 0) throw new Error(`these licences are not known to be allowed: ${refused.join('; ')}`);
writeFileSync(at('dist', 'bom.cdx.json'), `${JSON.stringify(bill, null, '\t')}\n`);
writeFileSync(at('dist', 'THIRD-PARTY-NOTICES.txt'), noticesOf(bill));

/** The packages that npm installs beside the bundle. */
function installedPackages(): readonly Component[] {
	const {packages} = json('package-lock.json') as {
		readonly packages: Readonly<Record<string, {readonly dev?: boolean; readonly version: string}>>;
	};
	return Object.entries(packages)
		.filter(([path, {dev = false}]) => path !== '' && !dev)
		.map(([path, {version}]) => {
			const {license} = json(path, 'package.json') as {readonly license: string};
			const name = path.slice('node_modules/'.length);
			const purl = `pkg:npm/${encodeURIComponent(name)}@${version}`;
			return {type: 'library', name, version, purl, licenses: [{license: {id: license}}]};
		});
}
