import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {mostBytes} from '../../source/commands/import/read-bytes.ts';
import {mostLineLength} from '../../source/commands/import/read-document.ts';
import {failure, noFlags, readFrom, readInput, readPath, readStream, sentence} from './reading.ts';
import {temporaryFolder} from './run-program.ts';

const folder = temporaryFolder();
const read = readFrom(folder);

describe('text', () => {
	test.each([
		['plain', sentence],
		['with a byte order mark', `\uFEFF${sentence}`],
		['decomposed', sentence.normalize('NFD')],
		['with Windows line ends', `${sentence}\r\n`],
		['with a control sequence', `\u001B[31m${sentence}\u001B[0m`],
		['with a zero-width space', `Sáng\u200B${sentence.slice(4)}`],
	])('%s reads the same', async (_, content) => {
		expect(await read('clip.txt', content)).toEqual({
			file: 'clip.txt',
			lines: [sentence],
			title: '',
			...noFlags,
		});
	});

	test('keeps the number of every line, whatever ends it', async () => {
		const {lines} = await read('lines.txt', 'one\r\n\r\nthree\n\u001B]0;title\nfive\rsix\n\n');
		expect(lines).toEqual(['one', '', 'three', '0;title', 'five', 'six', '']);
	});

	test('comes from standard input in pieces that cut letters', async () => {
		const bytes = Buffer.from(`${sentence}\n${sentence}`);
		const pieces = Array.from({length: bytes.length}, (_, index) => bytes.subarray(index, index + 1));
		expect(await readInput(...pieces)).toMatchObject({file: 'stdin', lines: [sentence, sentence]});
	});

	test('takes what the flags say', async () => {
		const flags = {publisher: 'Báo Hải Vân', url: 'https://news.example/1', published: '2024-03-06'};
		expect(await read('flags.txt', sentence, flags)).toMatchObject(flags);
	});
});

describe('what is refused', () => {
	test.each([
		['nothing.txt', '', 'nothing.txt holds no text'],
		['blank.txt', ' \n\t\n--\n', 'blank.txt holds no text'],
		['a.pdf', '%PDF-1.7\n…', 'a.pdf is not text that can be read: it is PDF'],
		['a.rtf', '{\\rtf1 x}', 'a.rtf is not text that can be read: it is RTF'],
		[
			'a.docx',
			Buffer.from('504b030414000600', 'hex'),
			'a.docx is not text that can be read: it is a ZIP archive or Office document',
		],
		[
			'a.doc',
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			'a.doc is not text that can be read: it is an old Office document',
		],
		['zero.txt', 'a\0b', 'zero.txt is not text that can be read: it is binary'],
		[
			'controls.txt',
			`${'\u0001\u0002'.repeat(20)}abc`,
			'controls.txt is not text that can be read: it is binary',
		],
		[
			'latin.txt',
			Buffer.from('first\nsecond\nB\xe1o', 'latin1'),
			'latin.txt is not text that can be read: line 3 is not UTF-8',
		],
		[
			'long.txt',
			`a\n${'b'.repeat(mostLineLength + 1)}`,
			'line 2 of long.txt is longer than 100,000 characters',
		],
		['large.txt', Buffer.alloc(mostBytes + 1, 'a'), 'large.txt is larger than 20 MB'],
	])('%s', async (name, content, message) => {
		const text = await failure(read(name, content));
		expect(text.replace(`${folder}/`, '')).toBe(`file ${message}`);
	});

	test('a folder, a missing file, and standard input without end', async () => {
		mkdirSync(join(folder, 'folder.txt'), {recursive: true});
		const open = (path: string) => failure(readPath(path));
		expect(await open(join(folder, 'folder.txt'))).toMatch(
			/^file cannot read .*folder\.txt: it is a folder$/u,
		);
		expect(await open(join(folder, 'gone.txt'))).toMatch(
			/^file cannot read .*gone\.txt: there is no such file$/u,
		);
		const endless = (function* () {
			for (;;) yield Buffer.alloc(1024 * 1024, 'a');
		})();
		expect(await failure(readStream(Readable.from(endless)))).toBe(
			'file standard input is larger than 20 MB',
		);
		expect(await failure(readInput())).toBe('file standard input holds no text');
	});
});

describe('Markdown', () => {
	test('loses its markup and keeps its lines', async () => {
		const document = await read(
			'clip.md',
			[
				'---',
				'title: "Một bản tin"',
				'date: 2024-03-06',
				'url: https://news.example/md',
				'---',
				'## **Bùi Văn Hòa** tiếp khách ##',
				'',
				'- [ ] Ngày *5/3*, ông [Dana](https://x.example/a_(b)) đến __Huế__',
				'> 2. file_name_1 và 3*4*5, `mã`, \\*sao\\*, ~~cũ~~ <b>đậm</b>',
				'![Ảnh chụp](p.jpg) <https://x.example>',
				'| Ngày | Việc |',
				'|---|:-:|',
				'```',
				'code',
				'```',
				'[1]: https://x.example',
				'***',
				'hết <!-- ghi chú -->',
			].join('\n'),
		);
		expect(document).toMatchObject({
			title: 'Một bản tin',
			published: '2024-03-06',
			url: 'https://news.example/md',
		});
		expect(document.lines).toEqual([
			'',
			'',
			'',
			'',
			'',
			'Bùi Văn Hòa tiếp khách',
			'',
			'Ngày 5/3, ông Dana đến Huế',
			'file_name_1 và 345, mã, *sao*, cũ đậm',
			'Ảnh chụp',
			'Ngày Việc',
			'',
			'',
			'',
			'',
			'',
			'',
			'hết',
		]);
	});

	test('has its first heading for a title', async () => {
		expect(await read('heading.md', `Text\n# C# and more #\n${sentence}`)).toMatchObject({
			title: 'C# and more',
		});
	});
});
