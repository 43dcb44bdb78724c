import {describe, expect, test} from 'vitest';
import {articleLines, headingOf} from '../../../source/commands/import/html-article.ts';
import {parseHtml} from '../../../source/commands/import/html-tree.ts';

/** A text of so many letters that begins with a word of its own. */
function prose(name: string, letters: number): string {
	return `${name} ${'hai đoàn bàn việc rà phá bom mìn ở miền Trung và đào tạo '.repeat(40)}`
		.slice(0, letters - 1)
		.trimEnd()
		.padEnd(letters, '.');
}

/** The first words of an article's lines. */
function read(body: string): readonly string[] {
	return articleLines(parseHtml(`<body>${body}</body>`, 'page.html')).map(line => line.split(' ')[0] ?? '');
}

const paragraph = (name: string, letters: number): string => `<p>${prose(name, letters)}</p>`;

describe('where no mark tells which part of a page is the article', () => {
	test.each([
		['stands alone with four fifths of the prose', 800, 200, ['Bài']],
		['is the whole page with three fifths, since the rest may belong to it', 600, 400, ['Bài', 'Bên']],
	])('a part %s', (_, inside, beside, expected) => {
		expect(read(`<div>${paragraph('Bài', inside)}</div><div>${paragraph('Bên', beside)}</div>`)).toEqual(
			expected,
		);
	});

	test('the innermost part counts', () => {
		const inner = `<div>${paragraph('Bài', 600)}${paragraph('Tiếp', 300)}</div>`;
		expect(read(`<div><div>${paragraph('Bên', 100)}${inner}</div></div>`)).toEqual(['Bài', 'Tiếp']);
	});

	test('one long paragraph is not the article', () => {
		expect(read(`<div>${paragraph('Bài', 900)}${paragraph('Kết', 100)}</div>`)).toEqual(['Bài', 'Kết']);
	});

	test('the text of links is no prose', () => {
		const links = `<a href="/x">${prose('Tin', 400)}</a>`.repeat(3);
		expect(read(`<div>${paragraph('Bài', 300)}</div><div>${links}</div>`)).toEqual(['Bài']);
	});

	test.each([
		[24, ['Bài']],
		[25, ['Bài', ...Array.from({length: 20}, () => 'Mục')]],
	])('lines of %i letters weigh as they should', (letters, expected) => {
		const list = `<p>${prose('Mục', letters)}</p>`.repeat(20);
		expect(read(`<div>${paragraph('Bài', 500)}</div><div>${list}</div>`)).toEqual(expected);
	});
});

describe('a marked part', () => {
	test.each([
		['<div itemprop="articleBody">', '</div>'],
		['<article>', '</article>'],
		['<main>', '</main>'],
		['<div role="main">', '</div>'],
	])('%s with more than half of the prose is the article', (open, close) => {
		expect(read(`${open}${paragraph('Bài', 550)}${close}<div>${paragraph('Bên', 450)}</div>`)).toEqual([
			'Bài',
		]);
	});

	test('with less than half is a teaser', () => {
		const page = `<article>${paragraph('Mẩu', 450)}</article><div>${paragraph('Bài', 550)}</div>`;
		expect(read(page)).toEqual(['Mẩu', 'Bài']);
	});
});

describe('a headline outside the article', () => {
	const page = (beside: number): string =>
		`<div><h1>Tít của bài</h1>${paragraph('Sapo', beside)}<article>${paragraph('Bài', 1000)}</article></div>` +
		`<div>${paragraph('Bên', 300)}</div>`;

	test('is taken in with little text beside it', () => {
		expect(read(page(450))).toEqual(['Tít', 'Sapo', 'Bài']);
	});

	test('is left where half as much text again would come with it', () => {
		expect(read(page(550))).toEqual(['Bài']);
	});
});

describe('what belongs to no article', () => {
	test.each([
		'<nav>',
		'<aside>',
		'<div class="relatedNews">',
		'<div id="binh-luan">',
		'<section class="box_tin-khac">',
		'<div role="complementary">',
		'<div hidden>',
		'<div aria-hidden="true">',
		'<div style="color: red; display: none">',
	])('is left out: %s', open => {
		const name = /^<(?<tag>\w+)/u.exec(open)?.groups?.['tag'] ?? '';
		const left = `${open}${paragraph('Bên', 900)}</${name}>`;
		expect(read(`<div>${paragraph('Bài', 300)}${left}${paragraph('Tiếp', 200)}</div>`)).toEqual([
			'Bài',
			'Tiếp',
		]);
	});

	test.each(['<div class="downloads">', '<div class="advertising-standards-body">', '<div id="navy">'])(
		'is not known by a part of a word: %s',
		open => {
			expect(read(`<div>${paragraph('Bài', 300)}${open}${paragraph('Tiếp', 200)}</div></div>`)).toEqual([
				'Bài',
				'Tiếp',
			]);
		},
	);
});

test('what is called a list of tags is the page where it holds articles', () => {
	const item = `<article><h3>Tít</h3>${paragraph('Bài', 120)}</article>`;
	expect(read(`<main><h1>Chủ</h1><div class="tag-list">${item}${item}</div></main>`)).toEqual([
		'Chủ',
		'Tít',
		'Bài',
		'Tít',
		'Bài',
	]);
});

test('a list of what has a tag is kept, a cloud of tags is not', () => {
	const item = `<li><h3>Tít</h3>${paragraph('Bài', 120)}</li>`;
	expect(read(`<main><h1>Chủ</h1><ul class="tag-list">${item}${item}</ul></main>`)).toEqual([
		'Chủ',
		'Tít',
		'Bài',
		'Tít',
		'Bài',
	]);
	const cloud =
		'<ul class="tag-list"><li><a href="/a">quốc phòng</a></li><li><a href="/b">biển</a></li></ul>';
	expect(read(`<main><h1>Chủ</h1>${paragraph('Bài', 300)}${cloud}</main>`)).toEqual(['Chủ', 'Bài']);
	expect(read(`<main>${paragraph('Bài', 300)}<ul class="tag-list comments">${item}</ul></main>`)).toEqual([
		'Bài',
	]);
});

describe('a time of a list', () => {
	const lines = (time: string): readonly string[] =>
		articleLines(
			parseHtml(`<main><p>${'Một câu dài về cuộc gặp. '.repeat(20)}</p><div>${time}</div></main>`, 'p'),
		).slice(1);

	test.each([
		['<time datetime="2026-02-20T21:05:00+07:00">20/02</time>', '2026-02-20'],
		['<time datetime="2026-02-20">2 days ago</time>', '2026-02-20'],
		['<time datetime="2026-02-20">20/02/2026</time>', '20/02/2026'],
		['<time datetime="soon">20/02</time>', '20/02'],
		['<time>20/02</time>', '20/02'],
		['Gặp <time datetime="2026-02-20">20/02</time> ở Huế', 'Gặp 20/02 ở Huế'],
	])('%s is %s', (time, expected) => {
		expect(lines(time)).toEqual([expected]);
	});
});

test('the heading is the first h1 with text, or else the title', () => {
	const heading = (html: string): string => headingOf(parseHtml(html, 'page.html'));
	expect(heading('<title>Báo | Tin</title><h1>Tít   của bài</h1>')).toBe('Tít của bài');
	expect(heading('<title>Báo | Tin</title><h1> </h1>')).toBe('Báo | Tin');
	expect(heading('<p>Không có gì')).toBe('');
});
