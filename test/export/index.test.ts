import {describe, expect, test} from 'vitest';
import {
	exportRecords,
	formatForFile,
	formats,
	knownExtensions,
	unknownExtension,
} from '../../source/export/index.ts';
import {engagement, sampleEngagements} from '../fixtures/engagements.ts';
import {exportOptions} from './options.ts';

test('lists the formats in the order of the help', () => {
	expect(formats.map(({id, label}) => `${id} ${label}`)).toEqual([
		...['md Markdown', 'csv CSV', 'json JSON', 'ndjson NDJSON', 'ics iCalendar', 'csl CSL-JSON'],
		...['bibtex BibTeX', 'ris RIS'],
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
		['refs.bib', 'bibtex'],
		['refs.RIS', 'ris'],
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

describe('unknownExtension', () => {
	test.each([
		['a.xlsx', '.xlsx'],
		['a.md.bak', '.bak'],
		['folder.csv/a.TSV', '.TSV'],
		['x.json.csl2', '.csl2'],
		['báo.cáo', '.cáo'],
	])('of %s is %s', (name, extension) => {
		expect(unknownExtension(name)).toBe(extension);
	});

	test.each([
		'a.md',
		'a.csl.json',
		'notes',
		'v1.2',
		'folder.d/notes',
		'.hidden',
		'-',
		'..',
		'../x',
		'a.',
		'/dev/null',
		'to 3. Nov',
	])('%s has none', name => {
		expect(unknownExtension(name)).toBeUndefined();
	});

	test('the known ones are those of new files', () => {
		expect(knownExtensions.join(' ')).toBe('.md .csv .json .ndjson .ics .csl.json .bib .ris');
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
		bibtex: '@article{',
		ris: 'TY  - NEWS\r\n',
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
