import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {localeOf, locales} from '../../../../source/extract/mentions/index.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'source', 'extract', 'mentions', 'locales');

function filesOf(language: string): readonly string[] {
	return readdirSync(join(folder, language), {recursive: true, encoding: 'utf8'}).toSorted();
}

test('every language has a folder with the same files', () => {
	const [first = '', ...others] = locales.map(locale => locale.language);
	for (const language of others) expect(filesOf(language)).toEqual(filesOf(first));
	expect(readdirSync(folder).toSorted()).toEqual(
		[...locales.map(each => each.language), 'index.ts'].toSorted(),
	);
});

describe('the language of a passage', () => {
	test.each([
		['vi', 'Sáng nay, Bộ trưởng tiếp đoàn đại biểu tại Hà Nội.'],
		['vi', 'Sang nay, Bo truong tiep doan dai bieu tai Ha Noi.'],
		['en', 'The minister received a delegation in Hà Nội this morning.'],
		['en', 'Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, received Marc Knapper on June 7.'],
		['vi', 'Hoàng Xuân Chiến, Thứ trưởng'],
		['en', 'Ministry of National Defence'],
		['en', 'Ted Osius'],
		['en', ''],
	])('is %s: %s', (language, text) => {
		expect(localeOf(text).language).toBe(language);
	});

	test('is told by its beginning, however long the text', () => {
		const vietnamese = 'Hai bên trao đổi về hợp tác. '.repeat(100);
		expect(localeOf(`${'The two sides met in Hanoi. '.repeat(80)}${vietnamese}`).language).toBe('en');
		expect(localeOf(`${'The two sides met in Hanoi. '.repeat(10)}${vietnamese}`).language).toBe('vi');
	});
});
