import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toMarkdown} from './written.ts';
import {markdownCode, markdownLink, markdownText} from '../../source/export/markdown-text.ts';
import {
	body,
	engagement,
	hostileEngagement,
	participant,
	sampleEngagements,
	source,
} from '../fixtures/engagements.ts';
import {hostileRecord, hostileText, unsafeCharacter} from './hostile-records.ts';
import {exportOptions} from './options.ts';

/** The cells of a table row as GitHub parts them: at pipes without a backslash before them. */
function cellsOf(row: string): string[] {
	return row.split(/(?<!\\)\|/u).slice(1, -1);
}

/** Undoes backslash escapes, as a renderer does. */
function rendered(text: string): string {
	return text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
}

describe('toMarkdown', () => {
	test('writes a heading, what was exported, a table and footnotes', () => {
		const records = [
			engagement({
				sources: [source({title: 'Talks'}), source({publisher: 'Harbour Gazette', title: '', published: ''})],
			}),
			engagement({
				date: '[2010-04-07,2011-04-07,2012-04-07]',
				title_en: 'Thanh receives Rondeau',
				people: [],
				place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
				kind: 'reception',
				sources: [source({title: 'Talks', passage: {file: 'list.txt', line: 4}})],
			}),
			engagement({title_en: 'A speech', kind: 'speech', sources: []}),
		];
		expect(toMarkdown(records, exportOptions({filter: 'leader Giang, year 2025'}))).toBe(
			`# US–Vietnam defence engagements

Filter: leader Giang, year 2025 · 3 records · exported 22 Nov 2026 · data version 0.1.0 · shipped data CC BY 4.0

| Date | Kind | Engagement | Place | People | Sources |
| --- | --- | --- | --- | --- | --- |
| 2 Nov 2025 | talks | Giang and Hegseth hold talks in Hanoi | Hanoi | Phan Văn Giang; Pete Hegseth | [^1] [^2] |
| 7 Apr 2010–12 ? | reception | Thanh receives Rondeau | – | – | [^1] |
| 2 Nov 2025 | speech | A speech | Hanoi | Phan Văn Giang; Pete Hegseth | – |

[^1]: Báo Hải Vân, “Talks”, 2 Nov 2025, <https://news.example/hoi-dam>, list.txt, line 4

[^2]: Harbour Gazette, <https://news.example/hoi-dam>
`,
		);
	});

	test('speaks Vietnamese', () => {
		const text = toMarkdown([engagement()], exportOptions({language: 'vi', details: true}));
		expect(text).toContain('| Ngày | Loại | Hoạt động | Địa điểm | Thành phần | Nguồn |');
		expect(text).toContain('| 2/11/2025 | hội đàm | Đại tướng Phan Văn Giang hội đàm');
		expect(text).toContain('Bộ lọc: không có · 1 hoạt động · xuất ngày 22/11/2026');
		expect(text).toContain('  - Pete Hegseth, Bộ trưởng Chiến tranh (khách)');
	});

	test('says that nothing matched by its count, without a table', () => {
		expect(toMarkdown([], exportOptions({details: true}))).toBe(
			'# US–Vietnam defence engagements\n\nFilter: none · 0 records · exported 22 Nov 2026 · data version 0.1.0 · shipped data CC BY 4.0\n',
		);
	});

	test('adds a section for each record', () => {
		const text = toMarkdown(sampleEngagements, exportOptions({details: true}));
		expect(text).toContain(`### Phùng Quang Thanh receives Vice Admiral Ann Rondeau

They spoke about places for Vietnamese officers at the university.

- **Date**: 7 Apr 2010–12 ? (\`[2010-04-07,2011-04-07,2012-04-07]\`), afternoon
- **Kind**: reception
- **Place**: Ministry of National Defence, Hanoi
- **People**:
  - Phùng Quang Thanh, Minister of National Defence (host)
  - Ann E. Rondeau, President of the National Defense University (visitor)
- **Topics**: training and education
- **Why this date**:
  - The text gives 7 April without a year.
  - Ann Rondeau was President of the National Defense University 2009-07-10 to 2012-05-21.
- **Note**: Two lists disagree on the order of the week.
- **Confidence**: medium
- **Sources**:
  - clippings-2010.txt, line 14
`);
		expect(text).toContain('- **Date**: 2 Nov 2025, morning\n');
		expect(text).toContain('- **Part of**: Hegseth pays an official visit to Vietnam\n');
		expect(text).toContain('<https://gazette.example/a_%28b%29>');
		expect(text.match(/^### /gmu)).toHaveLength(sampleEngagements.length);
		expect(toMarkdown([engagement({part_of: 'x-visit'})], exportOptions({details: true}))).toContain(
			'- **Part of**: `x-visit`\n',
		);
	});

	test('says of a record only what is known of it', () => {
		const bare = engagement({
			id: 'bare',
			date: '2011~',
			title_en: '',
			title_vi: '',
			summary_en: '',
			summary_vi: '',
			day_part: null,
			place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
			people: [
				participant({office: '', office_vi: ''}),
				participant({name: 'Pete Hegseth', part: 'visitor'}),
			],
			topics: [],
			sources: [source({publisher: '', title: '', url: '', published: ''})],
		});
		const nobody = engagement({people: [], sources: [], date_reasons: ['The text gives no year.', '']});
		const text = toMarkdown([bare, nobody], exportOptions({details: true}));
		expect(text.slice(text.indexOf('\n## '))).toBe(`
## Details

### \`bare\`

- **Date**: c. 2011 (\`2011~\`)
- **Kind**: talks
- **People**:
  - Phan Văn Giang (host)
  - Pete Hegseth, Minister of National Defence (visitor)
- **Confidence**: high

### Giang and Hegseth hold talks in Hanoi

The two sides reviewed dioxin clean-up at Bien Hoa and the search for the missing.

- **Date**: 2 Nov 2025, morning
- **Kind**: talks
- **Place**: Ministry of National Defence, Hanoi
- **Topics**: dioxin clean-up, search for the missing
- **Why this date**:
  - The text gives no year.
- **Confidence**: high

[^1]: –
`);
	});

	test('lists ships and organisations in the language', () => {
		const record = engagement({bodies: [body(), body({name: 'C*G', name_vi: '', part: 'host'})]});
		expect(toMarkdown([record], exportOptions({details: true}))).toContain(
			'- **Ships and organisations**:\n  - USS Halyard (visitor)\n  - C\\*G (host)\n',
		);
		expect(toMarkdown([record], exportOptions({language: 'vi', details: true}))).toContain(
			'- **Tàu và cơ quan, đơn vị**:\n  - Tàu USS Halyard (khách)\n  - C\\*G (chủ nhà)\n',
		);
	});

	test('names ships and organisations in the table where nobody is named', () => {
		const record = engagement({people: [], bodies: [body(), body({name: 'Guard', name_vi: 'Vệ binh'})]});
		expect(toMarkdown([record], exportOptions())).toContain('| USS Halyard; Guard | [^1] |');
		expect(toMarkdown([record], exportOptions({language: 'vi'}))).toContain(
			'| Tàu USS Halyard; Vệ binh | [^1] |',
		);
		expect(toMarkdown([engagement({bodies: [body()]})], exportOptions())).toContain(
			'| Phan Văn Giang; Pete Hegseth | [^1] |',
		);
	});

	test('cites a source by all that is known of it', () => {
		const cited = source({title: 'Talks', passage: {file: 'a_b.txt', line: 4}});
		const text = toMarkdown([engagement({sources: [cited]})], exportOptions({details: true}));
		expect(text).toContain(
			'- **Sources**:\n  - Báo Hải Vân, “Talks”, 2 Nov 2025, <https://news.example/hoi-dam>, a\\_b.txt, line 4\n',
		);
	});

	test('defuses a hostile record', () => {
		const text = toMarkdown([hostileEngagement], exportOptions({details: true}));
		expect(text).not.toMatch(unsafeCharacter);
		expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
		expect(text).toContain('\\[a\\](javascript:b)');
		expect(text).toContain('\n\n\\# Heading');
		expect(text).toContain('javascript:alert(1)');
		expect(text).not.toContain('<javascript');
		expect(text).toContain('<https://evil.example/a%20b%28c%29%3E%7C%60d>');
	});

	test('keeps six columns a row and one line a footnote, whatever the record holds', () => {
		fc.assert(
			fc.property(fc.array(hostileRecord, {minLength: 1, maxLength: 3}), fc.boolean(), (records, details) => {
				const text = toMarkdown(records, exportOptions({details, filter: records[0]!.note}));
				expect(text).not.toMatch(unsafeCharacter);
				const lines = text.split('\n');
				const rows = lines.slice(4, 6 + records.length);
				for (const row of rows) expect(cellsOf(row)).toHaveLength(6);
				expect(lines[6 + records.length]).toBe('');
				// Footnotes that the table cites and footnotes defined are the same.
				const cited = new Set(rows.flatMap(row => row.match(/(?<!\\)\[\^\d+\]/gu) ?? []));
				const defined = lines.flatMap(line => /^\[\^\d+\](?=: .)/u.exec(line)?.[0] ?? []);
				expect(defined).toEqual([...cited]);
				if (details) expect(lines.filter(line => line.startsWith('### '))).toHaveLength(records.length);
			}),
		);
	});
});

describe('markdownText', () => {
	test.each([
		['a | b', 'a \\| b'],
		['a \\| b', 'a \\\\\\| b'],
		['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
		['# a', '\\# a'],
		['- a', '\\- a'],
		['US-Vietnam', 'US-Vietnam'],
		['1. a', '1\\. a'],
		['12.', '12\\.'],
		['2014) a', '2014\\) a'],
		['1.5 million', '1.5 million'],
		['&lt;', '\\&lt;'],
		['a\nb', 'a b'],
		['    code', 'code'],
		['see https://a.example/_b, WWW.a.example', 'see https\\://a.example/\\_b, WWW\\.a.example'],
		['at 10:30, a@b.example', 'at 10:30, a\\@b.example'],
	])('%j: %j', (text, escaped) => {
		expect(markdownText(text)).toBe(escaped);
	});

	test('renders as the text and has no active sign', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const escaped = markdownText(text);
				expect(escaped.replaceAll(/\\[!-/:-@[-`{-~]/gu, '')).not.toMatch(/[\\`*_[\]<>|~#$&@]|:\/\/|www\./u);
				expect(markdownText(rendered(escaped))).toBe(escaped);
			}),
		);
	});
});

test('code spans and links cannot be left', () => {
	expect(markdownCode(' a | b\t')).toBe('`a | b`');
	expect(markdownCode('a``b')).toBe('``` a``b ```');
	expect(markdownLink('https://a.example/x y')).toBe('<https://a.example/x%20y>');
	expect(markdownLink('javascript:[x](y)')).toBe('javascript:\\[x\\](y)');
});
