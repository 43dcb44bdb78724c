import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {benchAdding} from './adding.ts';
import {benchDates} from './dates.ts';
import {benchEngine} from './engine.ts';
import {benchExports} from './exports.ts';
import {benchFirstKeys} from './first-keys.ts';
import {benchHostile} from './hostile.ts';
import {benchKeystrokes} from './keystrokes.ts';
import {benchPanels} from './panels.ts';
import {benchPassages} from './passages.ts';
import {benchPatches} from './patches.ts';
import {benchQuality} from './quality.ts';
import {benchSoak} from './soak.ts';
import {benchStartUp} from './start-up.ts';
import {archiveOf} from './synthetic.ts';
import {machine} from './table.ts';

// `npm run bench [-- PART… --quick --large --misses --db FILE --beside DIST --beside-db FILE --other-keys --minutes N]`
// prints figures with the machine they were measured on; ratios within one run count. `--db`: a large database, for the
// start-up, the first keys, the panels, the soak, exports and what is added. `--beside`: the `dist/cli.js` of
// another build, which takes turns with this one there, with the database of `--beside-db`, where that of `--db` has
// a schema that it does not know. `--other-keys`: first keys by which nothing of the program was chosen.
// `--minutes`: how long the soak lasts, which is run only where it is named.
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		quick: {type: 'boolean', default: false},
		large: {type: 'boolean', default: false},
		misses: {type: 'boolean', default: false},
		db: {type: 'string'},
		beside: {type: 'string'},
		'beside-db': {type: 'string'},
		'other-keys': {type: 'boolean', default: false},
		minutes: {type: 'string', default: '10'},
	},
});

/**
 * Numbers of records: `--quick` leaves out the hundred thousand, `--large` adds a million, whose making alone takes
 * many minutes.
 */
const sizes = [1_000, 10_000, ...(values.quick ? [] : [100_000]), ...(values.large ? [1_000_000] : [])];

/** A part of the benchmark, by the name that runs it alone. */
const parts: Readonly<Record<string, readonly [heading: string, run: () => void | Promise<void>]>> = {
	'start-up': [
		'Start-up',
		() => benchStartUp({large: resolved(values.db), otherBuild: resolved(values.beside)}),
	],
	hostile: ['Reading of hostile clippings', benchHostile],
	dates: ['Dating of press text (phrases of our own in test/bench/date-phrases.ts)', benchDates],
	passages: ['Import of press passages', () => benchPassages(values.quick ? [1_000] : [1_000, 10_000])],
	adding: ['Records added to an archive', adding],
	exports: ['Exports', exportsOfAll],
	engine: ['Search engine alone', () => benchEngine(sizes, values.quick ? 3 : 15)],
	'first-keys': ['The first keys of a session', firstKeys],
	keystrokes: ['Keystroke to paint', () => benchKeystrokes(sizes, values.quick ? 5 : 20)],
	quality: ['Search quality', () => benchQuality(values.misses)],
	panels: ['A key to a panel', panels],
	patches: ['Build patches', benchPatches],
	soak: ['A user without rest', soak],
};

const unknown = positionals.filter(name => !(name in parts));
if (unknown.length > 0) {
	console.error(`no part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
	process.exitCode = 2;
} else {
	const words = process.argv.slice(2);
	console.log(
		`\`${['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ')}\`: ${machine(new Date())}`,
	);
	for (const [name, [heading, run]] of Object.entries(parts)) {
		if (positionals.length > 0 ? !positionals.includes(name) : name === 'soak') continue;
		console.log(`\n### ${heading}\n`);
		await run();
	}
}

async function firstKeys(): Promise<void> {
	const [own, other] = [resolved(values.db), resolved(values.beside)];
	const database = own ?? archive();
	await benchFirstKeys(
		database,
		other === undefined ? undefined : {program: other, database: resolved(values['beside-db']) ?? database},
		values['other-keys'],
	);
}

function exportsOfAll(): void {
	benchExports({
		database: resolved(values.db) ?? archive(),
		rounds: values.quick ? 1 : 3,
		other: resolved(values.beside),
	});
}

function adding(): void {
	benchAdding({
		shipped: fileURLToPath(new URL('../../db/communique.db', import.meta.url)),
		large: resolved(values.db) ?? archive(),
		rounds: values.quick ? 3 : 9,
	});
}

async function panels(): Promise<void> {
	await benchPanels({database: resolved(values.db) ?? archive(), processes: values.quick ? 2 : 7});
}

async function soak(): Promise<void> {
	await benchSoak({database: resolved(values.db) ?? archive(), minutes: Number(values.minutes)});
}

function archive(): string {
	return archiveOf(values.quick ? 10_000 : 100_000).database;
}

function resolved(path: string | undefined): string | undefined {
	return path === undefined ? undefined : resolve(path);
}
