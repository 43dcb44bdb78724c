import {expect, test} from 'vitest';
import {dateInUrl} from '../../../source/extract/dating/address-date.ts';

test.each([
	['https://news.example/2019/11/20/tiep-khach', '2019-11-20'],
	['https://news.example/story/2019-11-20/visit', '2019-11-20'],
	['https://blog.example/2013_06_26_archive.html', '2013-06-26'],
	['https://news.example/tin-tuc-20210503071100873.htm', '2021-05-03'],
	['https://news.example/tin-tuc-20210503071100.htm', '2021-05-03'],
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
	'',
])('finds no day in %s', url => {
	expect(dateInUrl(url)).toBe('');
});
