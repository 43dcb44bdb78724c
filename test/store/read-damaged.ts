import {Readable} from 'node:stream';
import {run, type Io} from '../../source/main.ts';
import {openExplorer} from '../../source/ui/start/first-frame.ts';
import {emptyRequest} from '../../source/search/index.ts';
import {withSession} from '../../source/commands/session.ts';

/*
 * Asks whatever there is to ask of damaged databases, and prints a line `fault: …` for each answer that is neither a
 * result nor one line.
 * read-damaged.ts <database…>
 */
const questions: readonly (readonly string[])[] = [
	['list'],
	['list', '-q', 'record "of the" -talks'],
	['list', '-q', 'recrod', '--related'],
	['list', '-y', '2012..2019-05', '--format', 'json'],
	['show', 'record-1'],
	['export', '-', '--format', 'md'],
	['leaders'],
	['years'],
	['series'],
	['places'],
	['timeline'],
	['timeline', '--format', 'csv'],
	['commitments'],
	['met'],
	['brief'],
	['check'],
];
/** Letters: of a database of eighty records nothing is longer. */
const longest = 5_000_000;

for (const path of process.argv.slice(2)) {
	for (const question of questions) {
		const {code, stdout, stderr} = await asked([...question, '--db', path]);
		const isPlain = stderr.split('\n').every(line => line === '' || line.startsWith('communique: '));
		if (code > 2 || stderr.includes('unexpected fault') || !isPlain || stdout.length > longest)
			console.log(`fault: ${path} ${question.join(' ')}: ${code} ${stdout.length} ${stderr}`);
	}
	await explored(path);
}

async function asked(argv: readonly string[]) {
	let [stdout, stderr] = ['', ''];
	const io: Io = {
		stdout: {
			write(text, whenTaken) {
				stdout += text;
				whenTaken?.();
			},
		},
		stderr: {write: text => (stderr += text)},
		isInputTerminal: false,
		page: () => Promise.resolve(false),
		env: {},
		clock: () => performance.now(),
		atExit: () => () => undefined,
		platform: 'linux',
		home: '',
		shippedDatabase: argv.at(-1) ?? '',
		now: () => new Date(2026, 10, 22),
		explorer: () => Promise.resolve({exitCode: 0, sameView: []}),
		stdin: Readable.from([]),
		extractor: () => Promise.reject(new Error('nothing is imported')),
		endable: async work => work(),
		review: null,
	};
	const code = await run(argv, io);
	return {code, stdout, stderr};
}

/** The explorer's first frame, and what it reads ahead. */
async function explored(path: string): Promise<void> {
	try {
		await withSession({path, shipped: path}, ({store, search}) => {
			openExplorer({
				store,
				search,
				request: emptyRequest,
				language: 'en',
				opening: {},
				today: '2026-11-22',
				stdin: {setRawMode: () => undefined} as never,
				stdout: {columns: 120, rows: 40, write: () => true} as never,
				folder: '/',
				home: '',
				look: {theme: 'dark', remembered: null, env: {}, isForScreenReader: false} as never,
				hasLinks: false,
			});
			while (store.readOn() || search.readOn());
		});
	} catch (error) {
		if ((error as Error).name !== 'CommuniqueError')
			console.log(
				`fault: ${path} explorer: ${(error as Error).stack ?? String(error)}`.replaceAll('\n', ' | '),
			);
	}
}
