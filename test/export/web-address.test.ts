import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linkableAddress} from '../../source/export/web-address.ts';

test.each([
	['https://news.example/a?b=1&c=2#d', 'https://news.example/a?b=1&c=2#d'],
	['http://news.example/a b', 'http://news.example/a%20b'],
	['https://gazette.example/a_(b)', 'https://gazette.example/a_%28b%29'],
	['https://news.example/<x>|`"', 'https://news.example/%3Cx%3E%7C%60%22'],
	['https://báo.example/tin-tức', 'https://xn--bo-mia.example/tin-t%E1%BB%A9c'],
	['javascript:alert(1)', null],
	['JaVaScRiPt:alert(1)', null],
	['data:text/html,x', null],
	['file:///etc/passwd', null],
	['//news.example', null],
	['news.example', null],
	['', null],
])('%s: %s', (address, linkable) => {
	expect(linkableAddress(address)).toBe(linkable);
});

test('never gives a sign that ends a link', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			expect(linkableAddress(`https://a.example/${text}`)).toMatch(/^https:\/\/[^\s()<>|`\\"']*$/u);
		}),
	);
});
