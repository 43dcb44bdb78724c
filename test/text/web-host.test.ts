import {expect, test} from 'vitest';
import {hostOf} from '../../source/text/web-host.ts';

test.each([
	['https://www.news.example/a?b', 'news.example'],
	['http://vn.news.example', 'vn.news.example'],
	['https://news.www.example', 'news.www.example'],
	['', ''],
	['news.example', ''],
])('%j is a page of %j', (url, host) => {
	expect(hostOf(url)).toBe(host);
});
