import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {buildSync} from 'esbuild';
import {lastOf} from '../../source/domain/memo.ts';
import {inDatabase} from '../../source/store/user-database/index.ts';
import {bringIndexUpToDate, noteChange} from '../../source/store/writer.ts';
import {asVersion12, writtenByVersion1} from '../fixtures/older-databases.ts';

const root = join(import.meta.dirname, '..', '..');
/** The built program. */
export const cli = join(root, 'dist', 'cli.js');
/** The database of the package. */
export const shipped = join(root, 'db', 'communique.db');

/** The process that writes as a key does, bundled: as it is it would take a second to load. */
export const ownWrites = lastOf((): string => {
	const outfile = join(root, 'node_modules', '.cache', 'faults', 'own-writes.js');
	buildSync({
		entryPoints: [join(import.meta.dirname, 'own-writes.ts')],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		packages: 'external',
		logLevel: 'error',
	});
	return outfile;
});

/** A home with what stands in it before an operation. */
export class Home {
	readonly folder: string;

	constructor(name: string) {
		const all = process.env['COMMUNIQUE_TEST_FOLDER'] ?? tmpdir();
		this.folder = mkdtempSync(join(all, `communique-${name}-`));
	}

	/** The reader's own database. */
	get database(): string {
		return join(this.folder, 'data', 'communique', 'communique.db');
	}

	get state(): string {
		return join(this.folder, 'state', 'communique', 'state.json');
	}

	get clippings(): string {
		return join(this.folder, 'clippings.txt');
	}

	/** The environment of the program. */
	get env(): NodeJS.ProcessEnv {
		return {
			PATH: process.env['PATH'],
			HOME: this.folder,
			XDG_DATA_HOME: join(this.folder, 'data'),
			XDG_STATE_HOME: join(this.folder, 'state'),
			NODE_COMPILE_CACHE: join(tmpdir(), 'communique-faults-cache'),
		};
	}

	/**
	 * Runs Node to its end.
	 * @throws {Error} where it fails.
	 */
	run(...words: readonly string[]): void {
		const {status, stderr} = spawnSync(process.execPath, words, {env: this.env, encoding: 'utf8'});
		if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
	}

	/** Takes the home away. */
	remove(): void {
		rmSync(this.folder, {recursive: true, force: true});
	}

	/** Puts copies of the files of another home in the place of its own. */
	copyFrom(other: Home): void {
		for (const name of ['database', 'state', 'clippings'] as const) {
			if (!existsSync(other[name])) continue;
			mkdirSync(dirname(this[name]), {recursive: true});
			copyFileSync(other[name], this[name]);
		}
	}
}

/** A home with press clippings and no database: passages of the labelled texts, as many as asked for. */
export function homeWithClippings(passages: number): Home {
	const home = new Home('before');
	const lines = readFileSync(join(root, 'test', 'eval', 'own.jsonl'), 'utf8')
		.trim()
		.split('\n');
	const texts = lines.slice(0, passages).map(line => (JSON.parse(line) as {text: string}).text);
	writeFileSync(home.clippings, `${texts.join('\n\n')}\n`);
	return home;
}

const baseHome = lastOf(() => {
	const home = homeWithClippings(3);
	home.run(cli, 'import', home.clippings, '--yes');
	for (const what of ['mark', 'note', 'view'])
		home.run(ownWrites(), what, home.database, shipped, '5', 'earlier');
	return home;
});

/** A home whose database has an import and marks, notes and saved views of the reader, and other clippings. */
export function homeWithOwn(passages: number): Home {
	const home = homeWithClippings(passages);
	const {clippings} = home;
	const texts = readFileSync(clippings);
	home.copyFrom(baseHome());
	writeFileSync(clippings, texts);
	return home;
}

/** The same with the reference data of an earlier package: some records are missing. */
export function homeWithOlderData(): Home {
	const home = homeWithOwn(4);
	inDatabase(home.database, 'write', database => {
		database.transaction(() => {
			const seqs = database
				.prepare(
					`SELECT seq FROM engagements e WHERE origin = 'reference' AND seq % 5 = 1
						AND seq NOT IN (SELECT seq FROM commitments)
						AND id NOT IN (SELECT part_of FROM engagements WHERE part_of IS NOT NULL)`,
				)
				.pluck()
				.all() as number[];
			for (const seq of seqs) {
				noteChange(database, seq);
				database.prepare('DELETE FROM engagements WHERE seq = ?').run(seq);
			}
			database.exec("UPDATE meta SET value = '2001-01-00000000' WHERE key = 'data_version'");
			bringIndexUpToDate(database);
		})();
	});
	return home;
}

/** The same with a database of an older form. */
export function homeOfVersion(version: 1 | 12): Home {
	const home = version === 12 ? homeWithOwn(4) : homeWithClippings(4);
	mkdirSync(dirname(home.database), {recursive: true});
	if (version === 12) asVersion12(home.database);
	else copyFileSync(writtenByVersion1(), home.database);
	return home;
}
