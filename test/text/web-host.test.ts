import {expect, test} from 'vitest';
import {hostOf, isWebAddress} from '../../source/text/web-host.ts';

test.each([
	['https://www.news.example/a?b', 'news.example'],
	['http://vn.news.example', 'vn.news.example'],
	['https://news.www.example', 'news.www.example'],
	['', ''],
	['news.example', ''],
])('%j is a page of %j', (url, host) => {
	expect(hostOf(url)).toBe(host);
});

test.each(['https://news.example', 'http://news.example/a?b#c', 'HTTPS://Báo.example/tin'])(
	'%s is a web address',
	text => {
		expect(isWebAddress(text)).toBe(true);
	},
);

test.each([
	'',
	'news.example',
	'ftp://news.example',
	'javascript:alert(1)//https://x.example',
	'see https://news.example',
	'https://news.example/a b',
	'https://news.example\n',
	'https://',
	'https://[x',
])('%j is none', text => {
	expect(isWebAddress(text)).toBe(false);
});
