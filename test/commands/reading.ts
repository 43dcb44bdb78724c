import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {expect} from 'vitest';
import {inputFile} from '../../source/commands/import/input-files.ts';
import {readDocument, type ReadFile, type SourceFlags} from '../../source/commands/import/read-document.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';
import type {Document} from '../../source/extract/import-model.ts';
import {dangerous} from './run-program.ts';

/** The flags that a text takes over, none of them given. */
export const noFlags = {publisher: '', url: '', published: ''};
/** A sentence of press text. */
export const sentence = 'Sáng 5/3, Trung tướng Bùi Văn Hòa tiếp bà Dana Whitcombe tại Đà Nẵng.';

/** Writes a file and reads it as an import does. */
export function readFrom(folder: string) {
	const readFile = readFileFrom(folder);
	return async (
		name: string,
		content: string | Uint8Array,
		flags: Partial<SourceFlags> = noFlags,
	): Promise<Document> => (await readFile(name, content, flags)).document;
}

/** Writes a file and reads it as an import does, with what is noted of it. */
export function readFileFrom(folder: string) {
	return (
		name: string,
		content: string | Uint8Array,
		flags: Partial<SourceFlags> = noFlags,
	): Promise<ReadFile> => {
		const path = join(folder, name);
		writeFileSync(path, content);
		return readPath(path, flags);
	};
}

/** Reads a file that is there. */
export function readPath(path: string, flags: Partial<SourceFlags> = noFlags): Promise<ReadFile> {
	return readDocument(inputFile(path), {...noFlags, encoding: '', ...flags}, Readable.from([]));
}

/** Reads a file as an import does, and asserts that it is refused, or gives lines that no terminal obeys. */
export function safelyRead(folder: string) {
	const read = readFrom(folder);
	return async (name: string, bytes: Uint8Array): Promise<void> => {
		try {
			const document = await read(name, bytes);
			const texts = [...document.lines, document.title, document.publisher, document.url, document.published];
			for (const text of texts) {
				expect(text).not.toMatch(dangerous);
				expect(text).not.toContain('\n');
			}
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			expect(error.kind).toBe('file');
		}
	};
}

/** Reads standard input, which comes in these pieces. */
export async function readInput(...chunks: readonly (string | Uint8Array)[]): Promise<Document> {
	return readStream(Readable.from(chunks.map(chunk => Buffer.from(chunk))));
}

/** Reads a stream as standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Document> {
	return (await readDocument(inputFile('-'), {...noFlags, encoding: ''}, stream)).document;
}

/** The kind and message of the failure that the work ends in. */
export async function failure(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		if (error instanceof CommuniqueError) return `${error.kind} ${error.message}`;
		throw error;
	}
	return 'no failure';
}

/** A page as a paper makes it, with its article among other things. */
export const page = `<!DOCTYPE html><html><head><title>Trang | Báo Hải Vân</title>
<meta property="og:site_name" content="Báo Hải Vân"><meta property="og:title" content="Tiếp khách &amp; hội đàm">
<meta property="article:published_time" content="2024-03-06T08:15:00+07:00">
<link rel="canonical" href="https://news.example/tiep-khach.html"><script>var x = "<p>Ngày 1/1 gặp</p>";</script></head>
<body><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav><form><div class="site-header">Đăng nhập</div>
<div id="content"><h1>Tiếp khách</h1><div class="social-share">Chia sẻ lên mạng</div>
<p>Sáng 5/3, Trung tướng <b>Bùi Văn Hòa</b> tiếp<br>bà Dana&nbsp;Whitcombe&#x2E;</p>
<figure><img src=x><figcaption>Hai bên tại buổi tiếp</figcaption></figure>
<p>Hai bên trao đổi về hợp tác tẩy độc tại sân bay và tìm kiếm người mất tích.</p>
<ul><li>Mục một của bản tin dài hơn một chút</li><li>Mục hai</li></ul>
<div class="related-news"><p>Tin liên quan: ngày 2/2, ông Nguyễn Văn Khác gặp đoàn khách rất dài dòng ở một nơi nào đó.</p></div></div></form>
<aside>Quảng cáo dài dòng và dài dòng hơn nữa cho đủ chữ.</aside><footer>Bản quyền thuộc về Báo Hải Vân, giấy phép số 5/6</footer></body></html>`;
