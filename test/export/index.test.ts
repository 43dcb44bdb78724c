import {describe, expect, test} from 'vitest';
import {exportRecords, formatForFile, formats} from '../../source/export/index.ts';
import {engagement, sampleEngagements} from '../fixtures/engagements.ts';
import {exportOptions} from './options.ts';

test('lists the formats in the order of the help', () => {
	expect(formats.map(({id, label}) => `${id} ${label}`)).toEqual([
		...['md Markdown', 'csv CSV', 'json JSON', 'ndjson NDJSON', 'ics iCalendar', 'csl CSL-JSON'],
	]);
});

describe('formatForFile', () => {
	test.each([
		['brief.md', 'md'],
		['brief.MARKDOWN', 'md'],
		['a.csv', 'csv'],
		['a.json', 'json'],
		['refs.csl.json', 'csl'],
		['refs.csl', 'csl'],
		['a.ndjson', 'ndjson'],
		['a.jsonl', 'ndjson'],
		['folder.md/a.ics', 'ics'],
		['a.txt', undefined],
		['md', undefined],
		['', undefined],
	])('%s: %s', (name, id) => {
		expect(formatForFile(name)).toBe(id);
	});

	test.each(formats)('knows a new $id file by its extension', ({id, extension}) => {
		expect(formatForFile(`x.${extension}`)).toBe(id);
	});
});

describe('exportRecords', () => {
	const starts = {
		md: '# ',
		csv: 'id,date,',
		json: '[\n',
		ndjson: '{"id"',
		ics: 'BEGIN:VCALENDAR',
		csl: '[\n',
	};

	test.each(formats)('writes $id in both languages, ending a line', ({id}) => {
		for (const language of ['en', 'vi'] as const) {
			const text = exportRecords(id, sampleEngagements, exportOptions({language, details: true}));
			expect(text.startsWith(starts[id])).toBe(true);
			expect(text.endsWith('\n')).toBe(true);
			expect(text).toContain('2025');
			expect(text).not.toContain('undefined');
		}
	});

	test('reports a date that is not EDTF', () => {
		expect(() => exportRecords('md', [engagement({date: 'soon'})], exportOptions())).toThrow(
			'not an EDTF date: "soon"',
		);
	});

	test('refuses a format that it does not know', () => {
		expect(() => exportRecords('pdf' as 'md', [], exportOptions())).toThrow(
			new RangeError('no such export format: pdf'),
		);
	});
});
