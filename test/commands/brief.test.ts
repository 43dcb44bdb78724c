import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {databaseOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';
import {program, temporaryFolder} from './run-program.ts';

const run = program(databaseOf([engagement({commitments: [commitment()]})]));
const folder = temporaryFolder();

describe('brief', () => {
	test('is Markdown on standard output, with the commands that make it and its lists again', async () => {
		const {stdout, stderr, code} = await run(['brief', '-l', 'giang', '-y', '2025', '--lang', 'en']);
		expect([stderr, code]).toEqual(['', 0]);
		expect(stdout).toContain('**About:** year 2025; leader Phan Văn Giang');
		expect(stdout).toContain('data version');
		expect(stdout).toContain('`communique brief -y 2025 -l phan-van-giang --lang en`');
		expect(stdout).toContain('`communique list -y 2025 -l phan-van-giang --lang en`');
		const again = await run(['brief', '-y', '2025', '-l', 'phan-van-giang', '--lang', 'en']);
		expect(again.stdout).toBe(stdout);
	});

	test('of another database ends with commands that name it', async () => {
		const other = databaseOf([engagement()]);
		const {stdout} = await run(['brief', '--db', other, '--lang', 'en']);
		expect(stdout).toContain(`\`communique brief --lang en --db ${other}\``);
		expect(stdout).toContain(`\`communique list --lang en --db ${other}\``);
	});

	test('tells the years of one yearly series once', async () => {
		const shipped = program(join(import.meta.dirname, '..', '..', 'db', 'communique.db'));
		const {stdout: ofSeries} = await shipped(['brief', '--series', 'dpd', '--lang', 'both']);
		expect(ofSeries).toContain('Defence Policy Dialogue: in the data as a whole, none for 2021, 2024;');
		expect(ofSeries).not.toContain('Years without a record in between');
		expect(ofSeries).not.toContain('Những năm ở giữa không có hoạt động nào');
		const {stdout: ofPerson} = await shipped(['brief', '-l', 'john-mccain', '--lang', 'en']);
		expect(ofPerson).toContain('Years without a record in between: ');
	});

	test('is in both languages one after the other', async () => {
		const {stdout} = await run(['brief', '--lang', 'both']);
		expect(stdout.match(/^# .*$/gmu)).toEqual([
			'# US–Vietnam defence engagements: a brief',
			'# Hoạt động đối ngoại quốc phòng Việt Nam – Hoa Kỳ: bản tóm tắt',
		]);
		expect(stdout).toContain('`communique brief --lang both`');
	});

	test.each(['list', 'browse', 'commitments'])('both is no language of %s', async command => {
		const {stderr, code} = await run([command, '--lang', 'both']);
		expect(code).toBe(2);
		expect(stderr).toContain('--lang is one of en, vi, not "both"');
	});

	test('is JSON of the same figures', async () => {
		const {stdout} = await run(['brief', '--format', 'json']);
		expect(JSON.parse(stdout)).toMatchObject({records: 1, commitments: {count: 1, open: 0}});
	});

	test('is written to a file, which it does not overwrite unasked', async () => {
		const path = join(folder, 'brief.md');
		const first = await run(['brief', path]);
		expect(first).toMatchObject({
			code: 0,
			stdout: '',
			stderr: `communique: wrote a brief of 1 record to ${path}\n`,
		});
		expect(readFileSync(path, 'utf8')).toMatch(/^# US/u);
		writeFileSync(path, 'mine');
		expect((await run(['brief', path])).stderr).toBe(
			`communique: ${path} exists already (--force overwrites it)\n`,
		);
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect((await run(['brief', path, '--force'])).code).toBe(0);
		expect((await run(['brief', '-'])).stdout).toMatch(/^# US/u);
		expect(existsSync('-')).toBe(false);
	});

	test('of nothing says so, and is no failure', async () => {
		const {stdout, stderr, code} = await run(['brief', '-y', '1950']);
		expect(code).toBe(0);
		expect(stdout).toContain('No record in the data matches this');
		expect(stderr).toBe('communique: no record matches\n');
	});
});
