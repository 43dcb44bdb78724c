import {describe, expect, test} from 'vitest';
import {failure, page, readFrom, readInput, sentence} from './reading.ts';
import {temporaryFolder} from './run-program.ts';

const folder = temporaryFolder();
const read = readFrom(folder);

describe('HTML', () => {
	test('gives the article and what the page says of itself', async () => {
		expect(await read('page.html', page)).toEqual({
			file: 'page.html',
			title: 'Tiếp khách & hội đàm',
			publisher: 'Báo Hải Vân',
			published: '2024-03-06',
			url: 'https://news.example/tiep-khach.html',
			lines: [
				'Tiếp khách',
				'Sáng 5/3, Trung tướng Bùi Văn Hòa tiếp bà Dana Whitcombe.',
				'Hai bên tại buổi tiếp',
				'Hai bên trao đổi về hợp tác tẩy độc tại sân bay và tìm kiếm người mất tích.',
				'Mục một của bản tin dài hơn một chút',
				'Mục hai',
			],
		});
	});

	test('yields to the flags', async () => {
		const flags = {publisher: 'X', url: 'https://x.example/', published: '2020-01-02'};
		expect(await read('page.html', page, flags)).toMatchObject(flags);
	});

	test('is known on standard input by its beginning', async () => {
		expect((await readInput(`\n${page}`)).lines[0]).toBe('Tiếp khách');
	});

	test('keeps every article of a list of them', async () => {
		const items = [1, 2, 3].map(
			day =>
				`<article><h2>Tin ${day}</h2><p>Ngày ${day}/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.</p></article>`,
		);
		const {lines} = await read(
			'list.html',
			`<body><div class=menu>Mục lục</div><main>${items.join('')}</main>`,
		);
		expect(lines).toHaveLength(6);
		expect(lines.at(-1)).toBe('Ngày 3/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.');
	});

	test('keeps the headline and the lede above the marked text', async () => {
		const {lines} = await read(
			'lede.html',
			`<body><div class="top"><p>Một dải chữ dài của trang chủ, không thuộc bài nào cả.</p></div><div><h1>Tít bài</h1><p class="sapo">${sentence}</p><div itemprop="articleBody"><p>${sentence.repeat(4)}</p></div></div>`,
		);
		expect(lines).toEqual(['Tít bài', sentence, sentence.repeat(4)]);
	});

	test.each([
		['<time datetime="2023-05-06">hôm qua</time>', '2023-05-06'],
		[
			'<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2023-05-07T00:00:00Z"}</script>',
			'2023-05-07',
		],
		['<meta name="pubdate" content="2023-05-08">', '2023-05-08'],
		['<meta name="pubdate" content="08/05/2023">', ''],
		['<meta name="pubdate" content="2023-13-45">', ''],
	])('%s is published on "%s"', async (html, published) => {
		const document = await read('time.html', `${html}<p>${sentence}</p>`);
		expect([document.published, document.lines]).toEqual([
			published,
			html.includes('<time') ? ['2023-05-06', sentence] : [sentence],
		]);
	});

	test.each([
		['Thượng tướng Phan Văn<br>Giang tiếp khách', ['Thượng tướng Phan Văn Giang tiếp khách']],
		['Phan Văn<br/>\nGiang', ['Phan Văn Giang']],
		['một<br><br>hai<br>\n&nbsp;<br>ba<br>', ['một', 'hai', 'ba']],
		[
			'Chương trình:<br>- một<br>• hai<br>3. ba<br>5-3 bốn',
			['Chương trình:', '- một', '• hai', '3. ba 5-3 bốn'],
		],
		['Đà&amp;nbsp;Nẵng &amp;amp; Huế &lt;3', ['Đà Nẵng & Huế <3']],
	])('%s', async (html, lines) => {
		expect((await read('break.html', `<p>${html}</p>`)).lines).toEqual(lines);
	});

	test('takes headline, publisher and address of linked data, behind what Open Graph says', async () => {
		const linked = `<title>Trang</title><script type="application/ld+json">${JSON.stringify({
			'@type': 'NewsArticle',
			headline: 'Tiếp &amp; hội đàm',
			publisher: {name: 'Báo Hải Vân'},
			url: 'https://news.example/3',
			datePublished: '2024-03-06T01:00:00Z',
		})}</script><p>${sentence}</p>`;
		expect(await read('linked.html', linked)).toMatchObject({
			title: 'Tiếp & hội đàm',
			publisher: 'Báo Hải Vân',
			url: 'https://news.example/3',
			published: '2024-03-06',
		});
		const graph = '<meta property="og:title" content="Tít"><meta property="og:site_name" content="Báo khác">';
		expect(await read('graph.html', graph + linked)).toMatchObject({title: 'Tít', publisher: 'Báo khác'});
	});

	test('survives a page without end tags, and refuses one nested without end', async () => {
		expect(
			(await read('open.html', `<html><div><p>${sentence}<p>${sentence}<div><b>${sentence}`)).lines,
		).toEqual([sentence, sentence, sentence]);
		expect(await failure(read('deep.html', '<div>'.repeat(100_000)))).toMatch(
			/deep\.html is nested too deeply to be a page$/u,
		);
	});

	test('with nothing to read is refused', async () => {
		expect(await failure(read('empty.html', '<html><body><script>1</script></body></html>'))).toMatch(
			/empty\.html holds no text$/u,
		);
	});
});
