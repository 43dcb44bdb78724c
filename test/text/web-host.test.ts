import fc from 'fast-check';
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

test('the short way gives what the rules of addresses give', () => {
	const piece = fc.constantFrom(
		...[
			'www.',
			'a',
			'b-',
			'--',
			'xn--',
			'1',
			'.com',
			'.',
			'/',
			'?',
			'#',
			':',
			'@',
			'é',
			'%',
			'256',
			'0x1',
			' ',
			'\\',
		],
	);
	const address = fc.tuple(fc.constantFrom('http://', 'https://', ''), fc.array(piece, {maxLength: 7}));
	fc.assert(
		fc.property(address, ([scheme, pieces]) => {
			const url = scheme + pieces.join('');
			expect(hostOf(url)).toBe(URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '');
		}),
		{numRuns: 2000},
	);
});
