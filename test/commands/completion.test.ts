import {execFileSync} from 'node:child_process';
import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commandNames} from '../../source/cli/catalogue.ts';
import {flags} from '../../source/cli/flags.ts';
import {plainFieldNames} from '../../source/domain/record-columns.ts';
import {program, temporaryFolder} from './run-program.ts';

const run = program();
const folder = temporaryFolder();
const script = join(folder, 'communique.bash');

/** The words that bash offers when Tab is pressed after these words; the last one is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
	writeFileSync(script, (await run(['completion', 'bash'])).stdout);
	writeFileSync(
		join(folder, 'places'),
		[
			'3\tHo Chi Minh City\tx',
			'2\tHanoi\tx',
			'4\tQuang Ninh\tx',
			'1\tQuang Tri\tx',
			'1\tKing$(touch x)\tx',
			'1\tKingsland\tx',
			'',
		].join('\n'),
	);
	const program = join(folder, 'communique');
	const lines = ['2025-a', '2024-b']
		.map(id => `"${plainFieldNames.map(field => (field === 'id' ? id : 'x')).join('\t')}"`)
		.join(' ');
	writeFileSync(
		program,
		`#!/bin/sh\ncase $1 in\nplaces) cat places ;;\nkinds) printf "3\\tport-call\\tport call\\n2\\ttalks\\ttalks\\n" ;;\nlist) printf "%s\\n" ${lines} ;;\nesac\n`,
	);
	chmodSync(program, 0o755);
	const list = ['communique', ...words].map(word => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
	// Known to bash only while it completes.
	const commands = `compopt() { :; }; source '${script}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _communique; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const output = execFileSync('bash', ['--norc', '-c', commands], {
		encoding: 'utf8',
		cwd: folder,
		env: {PATH: `${folder}:/usr/bin:/bin`},
	});
	return output.split('\n').filter(Boolean);
}

describe('completion bash', () => {
	test.each([
		[[''], [...commandNames]],
		[['ex'], ['export']],
		[['list', '--le'], ['--leader']],
		[
			['show', '--'],
			['--format', '--db', '--lang', '--no-color', '--no-pager', '--help', '--version'],
		],
		[['list', '--format', 'nd'], ['ndjson']],
		[
			['show', '--format', ''],
			['text', 'md', 'json'],
		],
		[
			['export', '--format', '=', 'c'],
			['csv', 'csl'],
		],
		[
			['list', '--format', '='],
			['table', 'md', 'csv', 'json', 'ndjson'],
		],
		[['list', '--sort', '-'], ['-date']],
		[['list', '-k', 'ta'], ['talks']],
		[
			['list', '--side', ''],
			['VN', 'US', 'other'],
		],
		[['list', '-p', 'Ho'], ['Ho\\ Chi\\ Minh\\ City']],
		[['list', '-p', 'minh'], ['Ho\\ Chi\\ Minh\\ City']],
		[['list', '-p', '=', 'ha'], ['Hanoi']],
		[
			['list', '-p', 'h'],
			['Ho Chi Minh City  (x, 3)', 'Hanoi  (x, 2)', ' '],
		],
		// The blank of what they share ends no word.
		[['list', '-p', 'quan'], ['Quang\\ ']],
		[
			['list', '-p', 'Quang\\ '],
			['Quang Ninh  (x, 4)', 'Quang Tri  (x, 1)', ' '],
		],
		[['list', '-p', 'Quang\\ N'], ['Quang\\ Ninh']],
		[['list', '-p', '"Ho'], ['Ho Chi Minh City']],
		[['list', '-p', "'minh"], ['Ho Chi Minh City']],
		[
			['list', '-p', '"quan'],
			['Quang Ninh', 'Quang Tri'],
		],
		[
			['list', '-p', '"Quang '],
			['Quang Ninh  (x, 4)', 'Quang Tri  (x, 1)', ' '],
		],
		// Behind an open quote nothing stands that a shell would act upon.
		[['list', '-p', '"king'], ['Kingsland']],
		[['list', '-p', 'king$'], ['King\\$\\(touch\\ x\\)']],
		[['show', '"2025'], ['2025-a']],
		[['show', '2025'], ['2025-a']],
		[['list', '--id', '2024'], ['2024-b']],
		[['list', '-k', 'call'], ['port-call']],
		[['list', '--side', 'u'], ['US']],
		[['list', '--travel', 'v'], ['VN']],
		[
			['completion', ''],
			['bash', 'zsh', 'fish'],
		],
		[['help', 'li'], ['list']],
		[['list', '--limit', ''], []],
	])('after %j offers %j', async (words, expected) => {
		expect(await offered(...words)).toEqual(expected);
	});
});

describe('completion', () => {
	test.each(['bash', 'zsh', 'fish'])('%s names every command and flag', async shell => {
		const {code, stdout} = await run(['completion', shell]);
		expect(code).toBe(0);
		for (const name of commandNames) expect(stdout).toContain(name);
		for (const flag of flags)
			expect(stdout).toContain(shell === 'fish' ? `-l ${flag.name}` : `--${flag.name}`);
	});

	test.each([
		[[], 'completion needs a shell: bash, zsh or fish (communique completion <shell>)'],
		[['fis'], 'no completion for "fis" (did you mean fish?)'],
		[['powershell'], 'no completion for "powershell" (there is one for bash, zsh, fish)'],
	])('%j is wrong usage', async (argv, message) => {
		expect(await run(['completion', ...argv])).toMatchObject({code: 2, stderr: `communique: ${message}\n`});
	});

	test('needs no database', async () => {
		expect((await run(['completion', 'zsh', '--db', '/missing.db'])).code).toBe(0);
	});
});
