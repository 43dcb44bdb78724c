import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {readInputs, type Inputs} from '../../../source/commands/import/read-inputs.ts';
import {failure, noFlags, sentence} from '../reading.ts';
import {temporaryFolder} from '../run-program.ts';

const root = temporaryFolder();
let folders = 0;

/** A folder with these files, each under its path. */
function folderOf(files: Readonly<Record<string, string>>): string {
	const folder = join(root, `folder-${folders++}`);
	mkdirSync(folder);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

function read(operands: readonly string[], shown: string[] = [], input = ''): Promise<Inputs> {
	return readInputs({
		operands,
		options: {...noFlags, encoding: ''},
		ports: {
			stdin: Readable.from([Buffer.from(input)]),
			progress: text => void shown.push(text),
		},
	});
}

const filesOf = ({documents}: Inputs): readonly string[] => documents.map(document => document.file);

describe('a folder', () => {
	test('is read in the order of names, with the folders in it and without hidden files', async () => {
		const folder = folderOf({
			'b.txt': sentence,
			'a.md': sentence,
			'2024/z.html': `<p>${sentence}</p>`,
			'2024/03/x.txt': sentence,
			'.hidden.txt': sentence,
			'.git/config': sentence,
		});
		const inputs = await read([folder]);
		expect(filesOf(inputs)).toEqual(['2024/03/x.txt', '2024/z.html', 'a.md', 'b.txt']);
		expect(inputs.notes).toEqual([]);
	});

	test('passes over what is no text, names it and counts it', async () => {
		const folder = folderOf({'a.pdf': '%PDF-1.7', 'b.txt': sentence, 'c.txt': '', 'd.txt': ' \n'});
		symlinkSync(folder, join(folder, 'e-circle'));
		symlinkSync(join(folder, 'b.txt'), join(folder, 'f-link.txt'));
		symlinkSync(join(folder, 'gone'), join(folder, 'g-broken.txt'));
		const inputs = await read([folder]);
		expect(filesOf(inputs)).toEqual(['b.txt', 'f-link.txt']);
		expect(inputs.notes.map(note => note.replaceAll(`${folder}/`, ''))).toEqual([
			'passed over: c.txt holds no text',
			'passed over: e-circle is a link to a folder',
			'passed over: g-broken.txt cannot be read: there is no such file',
			'passed over: a.pdf is not text that can be read: it is PDF (pdftotext file.pdf - | communique import -)',
			'passed over: d.txt holds no text',
			'5 of 7 files passed over',
		]);
	});

	test.skipIf(process.platform === 'win32')('does not wait for a pipe in it', async () => {
		const folder = folderOf({'b.txt': sentence});
		execFileSync('mkfifo', [join(folder, 'a.txt')]);
		const inputs = await read([folder]);
		expect(filesOf(inputs)).toEqual(['b.txt']);
		expect(inputs.notes.at(0)).toBe(`passed over: ${join(folder, 'a.txt')} is neither file nor folder`);
	});

	test('without a file is refused, and so is one without a text', async () => {
		const empty = folderOf({});
		expect(await failure(read([empty]))).toBe(`file ${empty} holds no file`);
		const one = folderOf({'a.pdf': '%PDF-1.7'});
		expect(await failure(read([one]))).toBe(
			`file ${join(one, 'a.pdf')} is not text that can be read: it is PDF`,
		);
		const two = folderOf({'a.pdf': '%PDF-1.7', 'b.rtf': '{\\rtf1'});
		expect(await failure(read([two]))).toBe(
			`file none of 2 files could be read; the first: ${join(two, 'a.pdf')} is not text that can be read: it is PDF`,
		);
	});
});

describe('several operands', () => {
	test('are read in their order, each once', async () => {
		const folder = folderOf({'a.txt': sentence, 'b.txt': sentence});
		const b = join(folder, 'b.txt');
		const inputs = await read([b, '-', folder, b, '-'], [], sentence);
		expect(filesOf(inputs)).toEqual(['b.txt', 'stdin', 'a.txt']);
	});

	test('of which one is missing are read without it', async () => {
		const folder = folderOf({'a.txt': sentence});
		const inputs = await read([join(folder, 'gone.txt'), join(folder, 'a.txt')]);
		expect(filesOf(inputs)).toEqual(['a.txt']);
		expect(inputs.notes).toEqual([
			`passed over: cannot read ${join(folder, 'gone.txt')}: there is no such file`,
			'1 of 2 files passed over',
		]);
	});
});

test('progress is told a hundred times at most, and not for a single file', async () => {
	const files = Array.from({length: 250}, (_, at) => [`${1000 + at}.txt`, sentence] as const);
	const shown: string[] = [];
	await read([folderOf(Object.fromEntries(files))], shown);
	expect([shown.length, shown[0], shown.at(-1)]).toEqual([
		84,
		'reading file 1 of 250 …',
		'reading file 250 of 250 …',
	]);
	const none: string[] = [];
	await read([folderOf({'a.txt': sentence})], none);
	expect(none).toEqual([]);
});
