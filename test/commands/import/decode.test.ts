import {describe, expect, test} from 'vitest';
import {inMojibake, inTcvn3, inVni, inWindows1258} from '../../fixtures/old-letters.ts';
import {failure, noFlags, readFileFrom, readFrom, sentence} from '../reading.ts';
import {temporaryFolder} from '../run-program.ts';

const folder = temporaryFolder();
const read = readFrom(folder);
const readFile = readFileFrom(folder);
const bytesOf = (letters: string): Buffer => Buffer.from(letters, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const refusal = async (...given: Parameters<typeof read>): Promise<string> =>
	(await failure(read(...given))).replace(`file ${folder}/clip.txt is not text that can be read: `, '');

describe('a text is read', () => {
	test.each([
		['UTF-16, little end first', utf16(`\uFEFF${sentence}`), ''],
		['UTF-16, big end first', utf16(`\uFEFF${sentence}`).swap16(), ''],
		['UTF-16 by its mark, whatever was said', utf16(`\uFEFF${sentence}`), 'windows-1258'],
		['UTF-16 without its mark', utf16(sentence), 'utf-16le'],
		['windows-1258', inWindows1258(sentence), 'windows-1258'],
		['TCVN3', bytesOf(inTcvn3(sentence)), 'tcvn3'],
		['TCVN3 that was saved as UTF-8', inTcvn3(sentence), 'tcvn3'],
		['VNI', bytesOf(inVni(sentence)), 'vni'],
		['VNI that was saved as UTF-8', inVni(sentence), 'vni'],
		['UTF-8 that was read as windows-1252', inMojibake(sentence), 'mojibake'],
	])('%s', async (_, content, encoding) => {
		expect((await read('clip.txt', content, {...noFlags, encoding})).lines).toEqual([sentence]);
	});
});

describe('a text that does not say its encoding is refused with the flag that reads it', () => {
	test.each([
		['it is mojibake, UTF-8 that was read as windows-1252', inMojibake(sentence)],
		['its Vietnamese is in TCVN3 (fonts such as .VnTime)', inTcvn3(sentence)],
		['its Vietnamese is in TCVN3 (fonts such as .VnTime)', bytesOf(inTcvn3(sentence))],
		['its Vietnamese is in VNI (fonts such as VNI-Times)', inVni(sentence)],
		['its Vietnamese is in VNI (fonts such as VNI-Times)', bytesOf(inVni(sentence))],
		['its Vietnamese is in windows-1258', inWindows1258(sentence)],
		['it is UTF-16 without a byte order mark', utf16(sentence)],
		['it is UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
	])('%s', async (message, content) => {
		expect(await refusal('clip.txt', content)).toBe(message);
	});

	test.each([
		['vni', bytesOf(inTcvn3(sentence)), 'its Vietnamese is in TCVN3 (fonts such as .VnTime)'],
		['vni', inTcvn3(sentence), 'its Vietnamese is in TCVN3 (fonts such as .VnTime)'],
		['windows-1258', bytesOf(inVni(sentence)), 'its Vietnamese is in VNI (fonts such as VNI-Times)'],
		['utf-8', bytesOf('L’été'), 'line 1 is not UTF-8'],
	])('and so is one of which %s is said', async (encoding, content, message) => {
		const text = await refusal('clip.txt', content, {...noFlags, encoding});
		expect(text).toBe(message);
	});

	test('mojibake of which letters were lost cannot be put right, unless they are few', async () => {
		const flags = {...noFlags, encoding: 'mojibake'};
		const lost = inMojibake(sentence).replace(/[\u0080-\u009F\u00A0-\u00AF]/gu, '?');
		expect(await refusal('clip.txt', lost, flags)).toBe(
			'it is mojibake, UTF-8 that was read as windows-1252, and letters of it are lost',
		);
		const few = `${inMojibake(`${sentence} `.repeat(9))}Bá»`;
		expect((await read('clip.txt', few, flags)).lines).toEqual([`${`${sentence} `.repeat(9)}Bá»`]);
	});
});

describe('a page', () => {
	const inPage = (meta: string, text: string): string => `<html><head>${meta}</head><p>${text}</p></html>`;

	test.each([
		['windows-1258', '<meta charset="windows-1258">'],
		['windows-1258', '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1258">'],
	])('names its encoding: %s', async (_, meta) => {
		const page = Buffer.concat([bytesOf(inPage(meta, '')), inWindows1258(`<p>${sentence}</p>`)]);
		expect((await read('page.html', page)).lines).toEqual([sentence]);
	});

	test.each(['x-viet-vni', 'vni'])('may call VNI %s', async label => {
		const page = bytesOf(inPage(`<meta charset=${label}>`, inVni(sentence)));
		expect((await read('page.html', page)).lines).toEqual([sentence]);
	});

	test('with letters of fonts as entities is read as such', async () => {
		const entities = inTcvn3(sentence).replace(/[^\0-~]/gu, letter => `&#${letter.charCodeAt(0)};`);
		expect((await read('page.html', inPage('', entities), {...noFlags, encoding: 'tcvn3'})).lines).toEqual([
			sentence,
		]);
		expect(await failure(read('page.html', inPage('', entities)))).toContain('its Vietnamese is in TCVN3');
	});

	test('in UTF-8 is read as that, whatever it says', async () => {
		expect((await read('page.html', inPage('<meta charset=windows-1258>', sentence))).lines).toEqual([
			sentence,
		]);
	});
});

describe('Vietnamese without marks', () => {
	const plain = `${sentence} Hai ben trao doi ve hop tac giua quan doi hai nuoc.`
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('Đ', 'D');

	test('is read with a note', async () => {
		const {document, notes} = await readFile('clip.txt', plain);
		expect(document.lines).toEqual([plain]);
		expect(notes).toEqual([
			`${folder}/clip.txt is Vietnamese without marks: it is read, but names, titles and places may be missed`,
		]);
	});

	test.each([
		['with marks', sentence],
		[
			'English',
			'On 5 March, Lt. Gen. Bui Van Hoa received Ms. Dana Whitcombe in Da Nang, in a hall of the city.',
		],
	])('is not %s', async (_, text) => {
		expect((await readFile('clip.txt', text)).notes).toEqual([]);
	});
});

test.each([
	['PDF', '%PDF-1.7'],
	['a PNG picture', bytesOf('\x89PNG\r\n')],
	['a JPEG picture', bytesOf('\xff\xd8\xff\xe0')],
	['a gzip archive', bytesOf('\x1f\x8b\x08')],
	['a Word document (.docx)', 'PK\x03\x04....word/document.xml'],
	['an OpenDocument text (.odt)', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.textPK'],
	['a SQLite database', 'SQLite format 3\0'],
])('%s is named', async (name, content) => {
	expect(await refusal('clip.txt', content)).toBe(`it is ${name}`);
});
