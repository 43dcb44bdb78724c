import {describe, expect, test} from 'vitest';
import {inVni} from '../../fixtures/old-letters.ts';
import {failure, page, readFrom, readInput, sentence} from '../reading.ts';
import {temporaryFolder} from '../run-program.ts';

const folder = temporaryFolder();
const read = readFrom(folder);

/** A text in the quoted-printable encoding (RFC 2045, 6.7), its lines cut within letters. */
function quotedPrintable(text: string): string {
	return Array.from(Buffer.from(text), byte =>
		byte === 0x3d || byte > 0x7e
			? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
			: String.fromCharCode(byte),
	)
		.join('')
		.replace(/(?:[^=\n]|=[0-9A-F]{2}){60}/gu, '$&=\r\n');
}

function savedPage(parts: readonly string[], header = ''): string {
	const head = [
		'From: <Saved by Blink>',
		...(header === '' ? [] : [header]),
		'Subject: =?utf-8?Q?Trang?=',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related;',
		'\ttype="text/html";',
		'\tboundary="--edge--x"',
		'',
		'',
	];
	return [...head, ...parts.map(part => `----edge--x\r\n${part}`), '----edge--x--', ''].join('\r\n');
}

const htmlPart = (html: string): string =>
	`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(html)}`;
const picturePart = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
const framePart = htmlPart(
	`<html><body><p>${'Quảng cáo dài dòng trong một khung của trang. '.repeat(40)}</p></body></html>`,
);

describe('a page that a browser saved in one file', () => {
	test.each(['page.mht', 'page.mhtml', 'page.txt'])('is read as %s, without its frames', async name => {
		expect(await read(name, savedPage([htmlPart(page), framePart, picturePart]))).toMatchObject({
			title: 'Tiếp khách & hội đàm',
			publisher: 'Báo Hải Vân',
			published: '2024-03-06',
			url: 'https://news.example/tiep-khach.html',
			lines: (await read('page.html', page)).lines,
		});
	});

	test('gives the address from which it was saved where the page gives none', async () => {
		const html = `<html><body><p>${sentence}</p></body></html>`;
		const saved = savedPage([htmlPart(html)], 'Snapshot-Content-Location: https://news.example/2');
		expect(await read('page.mht', saved)).toMatchObject({url: 'https://news.example/2', lines: [sentence]});
		expect((await readInput(saved)).url).toBe('https://news.example/2');
	});

	test('in the letters of a font is refused with the flag that reads it, and read with it', async () => {
		const saved = savedPage([htmlPart(`<html><body><p>${inVni(sentence)}</p></body></html>`)]);
		expect(await failure(read('page.mht', saved))).toContain('its Vietnamese is in VNI');
		expect((await read('page.mht', saved, {encoding: 'vni'})).lines).toEqual([sentence]);
	});

	test.each([
		['without a page', savedPage([picturePart])],
		['that is none', 'Hello'],
		['of nothing', ''],
	])('%s is refused', async (_, content) => {
		expect(await failure(read('page.mht', content))).toMatch(
			/page\.mht is not text that can be read: it is a saved page \(MHTML\) without its text$/u,
		);
	});

	test('cut anywhere is read or refused', async () => {
		const whole = Buffer.from(savedPage([htmlPart(page), picturePart]));
		for (let length = 0; length < whole.length; length += 97) {
			expect(await failure(read('cut.mht', whole.subarray(0, length)))).toMatch(/^(?:no failure|file )/u);
		}
	});
});
