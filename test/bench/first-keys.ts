import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Session, type SessionOptions} from '../e2e/terminal.ts';
import {bundledInk} from './bundled-ink.ts';
import {memoryOf} from './memory.ts';
import {paintOf} from './paint.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';
import {keysOf, typedQueries} from './typing.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Fresh processes of each program, and the keys that each is given. */
const processes = 20;
const firstKeys = 50;
const emptyLine = '\u{15}';

/** A program whose first keys are timed, and whether it is the floor that the others are compared with. */
interface Keyed {
	readonly name: string;
	readonly session: SessionOptions;
	/** A text of its first frame. */
	readonly ready: string;
}

/** A build of the program and the database that it reads. */
export interface OtherBuild {
	/** Its `dist/cli.js`. */
	readonly program: string;
	readonly database: string;
}

/**
 * The time from a key to the last output that it causes, for the first keys of a fresh process, when nothing of the
 * program is compiled yet: this build, another one beside it, and the same frames shown by the plainest Ink program.
 * The programs take turns; the keys of all processes of one are pooled.
 * @param database that of this build
 * @param isOther true for keys by which nothing of the program was chosen: the same queries from the last one on
 */
export async function benchFirstKeys(
	database: string,
	other: OtherBuild | undefined,
	isOther: boolean,
): Promise<void> {
	// Inside the checkout, so that the programs find their packages.
	const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.bench-'));
	const pressed = typedKeys(isOther);
	try {
		const own: Keyed = explorer('communique', program, database);
		const frames = join(folder, 'frames.json');
		writeFileSync(frames, JSON.stringify(await framesOf(own, pressed)));
		const floor: Keyed = {
			name: 'the same frames in Ink',
			session: {program: await bundledInk(folder, 'hello-frames.tsx'), arguments: [frames]},
			ready: 'frame 0',
		};
		const programs = [floor, own, ...(other ? [explorer('other build', other.program, other.database)] : [])];
		const times = programs.map((): number[] => []);
		const memories = programs.map((): number[] => []);
		for (let round = -1; round < processes; round++) {
			for (const [index, keyed] of programs.entries()) {
				const {paints, memory} = await typed(keyed, pressed, round < 0);
				// The first round fills Node's compile cache and the disk's.
				if (round >= 0) {
					times[index]?.push(...paints);
					memories[index]?.push(memory);
				}
			}
		}
		console.log(
			`The first ${firstKeys} keys of ${processes} processes each, at 120x40: until nothing more is drawn for a key.\n`,
		);
		console.log(
			markdownTable(
				['program', 'p50 ms', 'p95 ms', 'max ms', 'p95 to the floor', 'p95 to the last', 'RSS MB'],
				programs.map(({name}, index) => {
					const at = (share: number, of = times[index] ?? []): number => percentile(of, share);
					return [
						name,
						...[0.5, 0.95, 1].map(share => milliseconds(at(share))),
						`${(at(0.95) / at(0.95, times[0])).toFixed(2)} x`,
						`${(at(0.95) / at(0.95, times.at(-1))).toFixed(2)} x`,
						percentile(memories[index] ?? [], 0.5).toFixed(0),
					];
				}),
			),
		);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function explorer(name: string, file: string, database: string): Keyed {
	return {name, session: {program: file, arguments: ['--db', database]}, ready: '? keys'};
}

/** A search that is opened, and queries that are typed letter by letter and taken away again. */
function typedKeys(isOther: boolean): readonly string[] {
	const queries = typedQueries();
	// The queries in an order that mixes their classes.
	const mixed = queries.map((_, at) => queries[(at * 7) % queries.length] ?? '');
	const ordered = isOther ? mixed.toReversed() : mixed;
	return ['/', ...ordered.flatMap(query => [...keysOf(query), emptyLine])].slice(0, firstKeys);
}

async function typed(
	{session: options, ready}: Keyed,
	pressed: readonly string[],
	isWarmUp: boolean,
): Promise<{readonly paints: readonly number[]; readonly memory: number}> {
	const session = new Session({...options, columns: 120, rows: 40});
	try {
		await session.shows(ready);
		const paints: number[] = [];
		for (const key of pressed) paints.push((await paintOf(session, key, () => true)).whole);
		const memory = memoryOf(session.processId)?.resident ?? Number.NaN;
		if (isWarmUp) {
			// Only a program that ends in order leaves its compiled code behind.
			session.kill('SIGTERM');
			await session.ended;
		}
		return {paints, memory};
	} finally {
		await session.dispose();
	}
}

/** The frames that a program shows, the first one and one after each key. */
async function framesOf(
	{session: options, ready}: Keyed,
	pressed: readonly string[],
): Promise<readonly (readonly string[])[]> {
	const session = new Session({...options, columns: 120, rows: 40});
	try {
		await session.shows(ready);
		// Each has its number under it: a key that changes nothing else is answered by that.
		const frame = (): readonly string[] => [...session.lines().slice(0, -2), `frame ${frames.length}`];
		const frames: (readonly string[])[] = [];
		frames.push(frame());
		for (const key of pressed) {
			await paintOf(session, key, () => true);
			frames.push(frame());
		}
		return frames;
	} finally {
		await session.dispose();
	}
}
