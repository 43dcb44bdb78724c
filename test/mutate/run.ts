import {globSync} from 'node:fs';
import {join, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {machine} from '../bench/table.ts';
import setup from '../global-setup.ts';
import {mutatedRooms, type MutatedRoom} from './rooms.ts';
import {faultOf, outcomeOf, scoreTable, survivorLines, totalOf, type MutatedFile} from './score.ts';
import {installStryker, mutate} from './stryker.ts';

// `npm run mutate [-- ROOM… --fresh --only TEXT --sample PERCENT --seed WORD]`: changes the pure rooms a place at a
// time and says which changes no test notices. TEXT is a part of the paths of the files to take. Of a sample that many
// of a hundred lines are changed, always the same ones for a seed. What was found is kept under node_modules/.cache, so
// that a run that was stopped goes on where it stood; `--fresh` takes nothing from there, a sample nothing and leaves
// nothing.
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		fresh: {type: 'boolean', default: false},
		only: {type: 'string', default: ''},
		sample: {type: 'string', default: '100'},
		seed: {type: 'string', default: 'communique'},
	},
});
const root = join(import.meta.dirname, '..', '..');
// The terminal sends the signal to Stryker too, which clears its copy away; no other file is begun after that.
let isStopped = false;
process.once('SIGINT', () => {
	isStopped = true;
	process.exitCode = 130;
});
const share = Number(values.sample) / 100;
const unknown = positionals.filter(name => !mutatedRooms.some(room => room.name === name));
if (unknown.length > 0) {
	console.error(
		`no room is called ${unknown.join(', ')}; there are ${mutatedRooms.map(room => room.name).join(', ')}`,
	);
	process.exitCode = 2;
} else if (!(share > 0 && share <= 1)) {
	console.error(`--sample ${values.sample} is no share: a number from 1 to 100`);
	process.exitCode = 2;
} else {
	const words = process.argv.slice(2);
	console.log(
		`\`${['npm run mutate', ...(words.length > 0 ? ['--', ...words] : [])].join(' ')}\`: ${machine(new Date())}\n`,
	);
	installStryker();
	const clearAway = setup();
	try {
		await measure(roomsAskedFor());
	} finally {
		clearAway();
	}
}

/** The rooms that are named, else those that have a file with the text of `--only`, else all. */
function roomsAskedFor(): readonly MutatedRoom[] {
	if (positionals.length > 0) return mutatedRooms.filter(room => positionals.includes(room.name));
	const withFiles = mutatedRooms.filter(room => filesOf(room).length > 0);
	return withFiles.length > 0 ? withFiles : mutatedRooms;
}

/** Prints the survivors of each file as they are found, then the table; exit code 1 where a room does not pass. */
async function measure(rooms: readonly MutatedRoom[]): Promise<void> {
	const measured: (readonly [MutatedRoom, readonly MutatedFile[]])[] = [];
	for (const room of rooms) {
		const files: MutatedFile[] = [];
		// Of a sample nothing is kept: one run has all of its files, so that the unchanged code is tested once.
		const runs = share < 1 ? [filesOf(room)] : filesOf(room).map(path => [path]);
		for (const paths of runs) {
			const found = await measureFiles(paths, room);
			if (isStopped) return;
			files.push(...found);
		}
		measured.push([room, files]);
	}
	console.log(`\n${scoreTable(measured.map(([room, files]) => [room.name, outcomeOf(files)]))}`);
	for (const [room, files] of measured) {
		const fault = faultOf(room, outcomeOf(files));
		if (fault === null) continue;
		console.error(fault);
		process.exitCode = 1;
	}
}

/** None, with the reason on standard error, where the files cannot be measured. */
async function measureFiles(paths: readonly string[], room: MutatedRoom): Promise<readonly MutatedFile[]> {
	let files: readonly MutatedFile[];
	const {tests, keepsAnswers = false} = room;
	try {
		files = await mutate(paths, tests, {isFresh: values.fresh, share, seed: values.seed, keepsAnswers});
	} catch (error) {
		if (isStopped) return [];
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
		return [];
	}
	for (const file of files) {
		const outcome = outcomeOf([file]);
		console.log(`${file.path}: ${outcome.killed + outcome.timedOut} of ${totalOf(outcome)}`);
		for (const line of survivorLines(file)) console.log(`  ${line}`);
	}
	return files;
}

function filesOf({sources}: MutatedRoom): readonly string[] {
	const excluded = sources.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
	return globSync(
		sources.filter(glob => !glob.startsWith('!')),
		{cwd: root, exclude: ['**/*.d.ts', ...excluded]},
	)
		.map(path => path.split(sep).join('/'))
		.filter(path => path.includes(values.only))
		.toSorted();
}
