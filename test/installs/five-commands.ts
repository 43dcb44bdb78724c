import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ran} from './tools.ts';

/** The program as it was installed: how it is called, from which folder, in which environment. */
export interface Installed {
	readonly command: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
	/** The user who calls it, where it is another. */
	readonly uid?: number;
}

/** The record that is shown. */
const record = '2019-11-20-ngo-xuan-lich-welcomes-and-holds-talks-with-mark-esper';
const commands = [
	['--version'],
	['list', '--limit', '3'],
	['show', record],
	['export', 'view.md', '--force', '--year', '2019'],
	['check'],
] as const;

/** The output of each of the five commands; the same everywhere. */
export type Answers = readonly string[];

/**
 * Calls the program with each of the five commands, and gives what it answers.
 * @throws where one of them fails or complains.
 */
export function answersOf(installed: Installed): Answers {
	return commands.map(command => {
		const {status, signal, stdout, stderr, error} = ran([...installed.command, ...command], installed);
		const name = command.join(' ');
		if (error) throw new Error(`${name}: ${error.message}`);
		if (status !== 0) throw new Error(`${name}: exit ${status ?? signal}: ${stderr || stdout}`);
		const isExport = command[0] === 'export';
		const told = isExport ? stderr.replace(/^communique: wrote \d+ records[^\n]*\n$/u, '') : stderr;
		if (told !== '') throw new Error(`${name} says: ${told}`);
		return isExport ? exported(installed.cwd) : withoutFolder(stdout);
	});
}

/** What was exported, but for the day, which the reader's own clock says. */
function exported(folder: string): string {
	const dated = / · exported \d{1,2} \w{3} \d{4} · /u;
	const text = readFileSync(join(folder, 'view.md'), 'utf8');
	if (!dated.test(text)) throw new Error('the export says no day');
	return text.replace(dated, ' · ');
}

/** What `check` prints, but for the place where the database stands. */
function withoutFolder(text: string): string {
	return text.replaceAll(/\S*\/communique\.db/gu, 'communique.db');
}

/** Holds that these answers are the same as those, byte by byte. */
export function expectSame(answers: Answers, known: Answers): void {
	for (const [index, answer] of answers.entries()) {
		if (answer === known[index]) continue;
		const lines = (known[index] ?? '').split('\n');
		const other = answer.split('\n').find((line, at) => line !== lines[at]);
		throw new Error(`${commands[index]?.join(' ')} answers otherwise: ${other ?? 'less'}`);
	}
}
