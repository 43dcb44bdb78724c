import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {canonicalText} from '../../db/format-data.ts';

const file = 'engagements/2019.yaml';
const messy = `# Records of 2019.
- {id: b, date: "2019-11-20", title_vi: 'Hội đàm'}
- id: a
  date: '2019-11'
- id: c
  date: 2019-11-01
`;

describe('the text of a data file', () => {
	test('has its schema, its comments, and its entries by date and id with a line between', () => {
		expect(canonicalText(messy, file)).toBe(`# yaml-language-server: $schema=../engagements.schema.json
# Records of 2019.
- id: a
  date: 2019-11

- id: c
  date: 2019-11-01

- id: b
  date: 2019-11-20
  title_vi: Hội đàm
`);
	});

	test('stays as it is once it is so, and keeps every value', () => {
		const once = canonicalText(messy, file);
		expect(canonicalText(once, file)).toBe(once);
		expect(parse(once)).toEqual(expect.arrayContaining(parse(messy) as unknown[]));
	});

	test('names the schema of its own list', () => {
		expect(canonicalText('places: []\n', 'places.yaml').split('\n')[0]).toBe(
			'# yaml-language-server: $schema=places.schema.json',
		);
	});

	test('is refused with a comment that would be lost', () => {
		expect(() => canonicalText('- id: a # why\n  date: 2019\n', file)).toThrow(
			/comment inside the data.*# why/u,
		);
	});

	test('is refused where it is no YAML', () => {
		expect(() => canonicalText('- id: [a\n', file)).toThrow(file);
	});
});
