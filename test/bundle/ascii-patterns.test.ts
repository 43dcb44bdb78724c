import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {asciiPatterns, withAsciiPatterns} from '../../source/bundle/ascii-patterns.ts';
import {temporaryFolder} from '../fixtures/database.ts';

test('letters of regular expressions become escapes, and nothing else changes', () => {
	const code = String.raw`const a = /[–ơ]+\/ư/gu; const b = 'ơ'; const c = x / 2 / y; const d = String.raw${'`ơ`'};`;
	expect(withAsciiPatterns(code)).toBe(
		String.raw`const a = /[\u2013\u01a1]+\/\u01b0/gu; const b = 'ơ'; const c = x / 2 / y; const d = String.raw${'`ơ`'};`,
	);
	expect(withAsciiPatterns('const a = /[a-z]/u;')).toBe('const a = /[a-z]/u;');
});

/** What a literal stands for. */
function expressionOf(literal: string): RegExp {
	const end = literal.lastIndexOf('/');
	return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

test('an expression finds the same as before', () => {
	const letters = fc.string({
		unit: fc.constantFrom('a', 'ơ', '–', '가', '힣', '😀', 'é'),
		minLength: 1,
		maxLength: 4,
	});
	fc.assert(
		fc.property(letters, fc.constantFrom('u', 'gu', ''), letters, (own, flags, text) => {
			const code = `/[${own}]${own}?/${flags}`;
			const ascii = withAsciiPatterns(code);
			expect(ascii).toMatch(/^\p{ASCII}*$/u);
			expect(text.match(expressionOf(ascii))).toEqual(text.match(expressionOf(code)));
		}),
	);
});

test('a built file has none of them left', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'made'));
	writeFileSync(join(folder, 'own.js'), "export const dash = /[–—]/u.test('–');");
	await build({
		absWorkingDir: folder,
		entryPoints: ['own.js'],
		outdir: 'made',
		bundle: true,
		format: 'esm',
		plugins: [asciiPatterns],
		metafile: true,
	});
	expect(readFileSync(join(folder, 'made', 'own.js'), 'utf8')).toMatch(/^\p{ASCII}*$/u);
});
