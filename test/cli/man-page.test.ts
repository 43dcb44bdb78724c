import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {catalogue, commandNames} from '../../source/cli/catalogue.ts';
import {flags} from '../../source/cli/flags.ts';
import {manPage} from '../../source/cli/man-page.ts';
import {bindings} from '../../source/ui/explorer/keys.ts';
import {keyLabels} from '../../source/ui/kit/help.ts';

const page = manPage('1.2.3');
const root = join(import.meta.dirname, '..', '..');

/** The page as a reader finds it: without roff's escapes. */
const plain = page
	.replaceAll(/\\f[BR]|\\&/gu, '')
	.replaceAll('\\-', '-')
	.replaceAll('\\e', '\\');

/** The lines of a section. */
function section(name: string): readonly string[] {
	const text = plain.split('\n.SH ').find(part => part.startsWith(`${name}\n`));
	if (text === undefined) throw new Error(`no section ${name}`);
	return text.split('\n').slice(1);
}

describe('the manual page', () => {
	test('begins with its title, name and synopsis', () => {
		expect(plain.split('\n').slice(0, 5)).toEqual([
			'.TH COMMUNIQUE 1 "" "communique 1.2.3" "User Commands"',
			'.SH NAME',
			'communique - explore the defence engagements between the United States and Vietnam',
			'.SH SYNOPSIS',
			'communique [command] [options]',
		]);
	});

	test('names every command, flag and listed key with what it does', () => {
		for (const name of commandNames)
			expect(section('COMMANDS').join('\n')).toMatch(new RegExp(`(?:^|, )${name}(?:,| |$)`, 'mu'));
		const options = [...section('FILTERS'), ...section('OPTIONS')];
		for (const flag of flags) {
			const at = options.findIndex(line => line.includes(`--${flag.name}`));
			expect(options[at + 1], flag.name).toBe(flag.help.replaceAll('…', '...'));
		}
		const keys = section('KEYS');
		for (const binding of bindings.filter(each => each.isListed)) {
			const names = keyLabels(binding.keys).join(', ').replace('↑', 'Up').replace('↓', 'Down');
			const at = keys.indexOf(names.replace('–', '-'));
			expect(keys[at - 1], binding.command).toBe('.TP');
			expect(keys[at + 1]).toMatch(/^\p{L}/u);
		}
	});

	test('has the formats of a command whole, where help breaks their line', () => {
		const formats = section('FORMATS');
		expect(formats[formats.indexOf('export') + 1]).toBe(catalogue.export.formats.join(', '));
	});

	test('explains examples and exit codes', () => {
		const examples = section('EXAMPLES');
		expect(examples[examples.indexOf('communique show 2025-02-07') + 1]).toBe(
			'the record whose id begins so',
		);
		const codes = section('EXIT CODES');
		expect(codes[codes.indexOf('2') + 1]).toBe('wrong usage');
	});

	test('has no line that roff would take for a request of its own', () => {
		const requests = page.split('\n').filter(line => /^[.']/u.test(line));
		expect(requests.filter(line => !/^\.(?:TH|SH|TP)(?: |$)/u.test(line))).toEqual([]);
		for (const line of page.split('\n')) expect(line).not.toMatch(/\\(?!f[BR]|-|e|&)/u);
	});

	test.skipIf(spawnSync('groff', ['--version']).error)('is drawn by groff without a warning', () => {
		const {status, stdout, stderr} = spawnSync('groff', ['-K', 'utf8', '-T', 'ascii', '-man', '-ww'], {
			input: page,
			encoding: 'utf8',
		});
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain('COMMUNIQUE(1)');
	});

	test('is built under the name that package.json gives, with its version', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
		const built = readFileSync(join(root, manifest['man'] ?? ''), 'utf8');
		expect(built).toBe(manPage(manifest['version'] ?? ''));
	});
});
