import {expect, test} from 'vitest';
import {document, draft} from '../../fixtures/drafts.ts';
import {dateInUrl, publicationOf, writtenOn} from '../../../source/extract/dating/address-date.ts';

test.each([
	['https://news.example/2019/11/20/tiep-khach', '2019-11-20'],
	['https://news.example/story/2019-11-20/visit', '2019-11-20'],
	['https://blog.example/2013_06_26_archive.html', '2013-06-26'],
	['https://news.example/tin-tuc-20210503071100873.htm', '2021-05-03'],
	['https://news.example/tin-tuc-20210503071100.htm', '2021-05-03'],
	['https://news.example/20210503235959.htm', '2021-05-03'],
	['https://news.example/20210503000000123456.htm', '2021-05-03'],
	['https://news.example/1990/01/01/', '1990-01-01'],
	['https://news.example/2039/12/31/', '2039-12-31'],
	['https://news.example/2019/11/20/2019-11-20.html', '2019-11-20'],
])('reads the day of %s', (url, day) => {
	expect(dateInUrl(url)).toBe(day);
});

test.each([
	'https://news.example/post-759633.html',
	'https://news.example/201504/navy-2406816/',
	'https://news.example/185492778.htm',
	'https://news.example/2019/13/20/',
	'https://news.example/2019-02-30/',
	'https://news.example/20210503991100873.htm',
	'https://news.example/120210503071100873.htm',
	'https://news.example/2019/11/20/2020/11/20/',
	'https://news.example/1989/12/31/',
	'https://news.example/2040/01/01/',
	'https://news.example/2019/11/00/',
	'https://news.example/2019/11/201/',
	'https://news.example/2019/11-20/',
	'https://news.example/20210503.htm',
	'https://news.example/20210503240000.htm',
	'https://news.example/20210503236000.htm',
	'https://news.example/20210503230060.htm',
	'https://news.example/202105030711001234567.htm',
	'',
])('finds no day in %s', url => {
	expect(dateInUrl(url)).toBe('');
});

test('a text was published on the day given, else on that of its address', () => {
	const url = 'https://news.example/2019/11/20/tiep-khach';
	const of = (overrides: object) => publicationOf(draft({file: document(overrides)}));
	expect(of({url, published: '2019-11-21'})).toBe('2019-11-21');
	expect(of({url})).toBe('2019-11-20');
	expect(of({})).toBe('');
	expect(publicationOf({...draft({}), passages: []})).toBe('');
});

test.each([
	['2019-11-20', '2019-11-21', '2019-11-20'],
	['2019-11-14', '2019-11-21', '2019-11-14'],
	['2019-11-13', '2019-11-21', '2019-11-21'],
	['2019-11-21', '2019-11-21', '2019-11-21'],
	['2019-11-22', '2019-11-21', '2019-11-21'],
	['', '2019-11-21', '2019-11-21'],
	['2019-11-20', '', '2019-11-20'],
	['', '', ''],
])(
	'a text with the dateline "%s" that was published on "%s" tells from "%s"',
	(printedOn, published, expected) => {
		const [passage] = draft({file: document({published})}).passages;
		if (!passage) throw new Error('a draft has a passage');
		expect(writtenOn({passages: [{...passage, printedOn}]})).toBe(expected);
		expect(writtenOn({passages: []})).toBe('');
	},
);
