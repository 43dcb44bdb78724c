import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toIcs} from './written.ts';
import {TranslatedSentences} from '../../source/domain/translated-sentences.ts';
import {engagement, sampleEngagements, sampleVocabulary, source} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';
import {exportOptions} from './options.ts';

/** The logical lines of a calendar (RFC 5545, 3.1). */
function unfold(text: string): string[] {
	return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function valuesOf(date: string): Record<string, string> {
	const lines = unfold(toIcs([engagement({date})], exportOptions()));
	return Object.fromEntries(
		lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
	);
}

test('has the Vietnamese of the reasons that editors wrote', () => {
	const record = engagement({date_reasons: ['By hand.', 'By heart.']});
	const vocabulary = {
		...sampleVocabulary,
		dateReasons: new TranslatedSentences(() => new Map([['By hand.', 'Bằng tay.']])),
	};
	const text = unfold(toIcs([record], exportOptions({language: 'vi', vocabulary}))).join('\n');
	expect(text).toContain('Căn cứ xác định ngày: Bằng tay. By heart.');
	expect(unfold(toIcs([record], exportOptions({vocabulary}))).join('\n')).toContain(': By hand. By heart.');
});

test('writes an all-day event with an exclusive end', () => {
	const record = engagement({
		date: '2019-11-19/2019-11-21',
		date_reasons: ['The text gives no year.', 'It was published in 2019.'],
		title_en: ' Esper visits; talks, too ',
		note: 'one\ntwo\\',
		sources: [
			source({title: ''}),
			source({publisher: '', title: '', url: '', published: ''}),
			source({title: ''}),
		],
	});
	expect(unfold(toIcs([record], exportOptions()))).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//communique//0.1.0//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		'UID:2025-11-02-giang-hegseth-talks@communique',
		'DTSTAMP:20261122T000000Z',
		'DTSTART;VALUE=DATE:20191119',
		'DTEND;VALUE=DATE:20191122',
		'SUMMARY:Esper visits\\; talks\\, too',
		'DESCRIPTION:The two sides reviewed dioxin clean-up at Bien Hoa and the search for the missing.\\n' +
			'Why this date: The text gives no year. It was published in 2019.\\n' +
			'Note: one\\ntwo\\\\\\nSources: Báo Hải Vân\\, 2 Nov 2025\\, https://news.example/hoi-dam\\; ' +
			'Báo Hải Vân\\, 2 Nov 2025\\, https://news.example/hoi-dam',
		'LOCATION:Ministry of National Defence\\, Hanoi',
		'CATEGORIES:talks,dioxin clean-up,search for the missing',
		'URL:https://news.example/hoi-dam',
		'STATUS:CONFIRMED',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
	]);
});

describe('an uncertain day', () => {
	test.each([
		['[2010-04-07,2011-04-07]', '20100407', '20100408'],
		['2025-02-07?', '20250207', '20250208'],
		['2011~', '20110101', '20120101'],
		['2024-02', '20240201', '20240301'],
		['2026-03-01/..', '20260301', '20260302'],
		['../2010-12-31', '20101231', '20110101'],
	])('%s is tentative, from %s to %s, and says so', (date, start, end) => {
		const values = valuesOf(date);
		expect(values).toMatchObject({
			'DTSTART;VALUE=DATE': start,
			'DTEND;VALUE=DATE': end,
			STATUS: 'TENTATIVE',
		});
		expect(values['DESCRIPTION']).toMatch(/^The day is not certain\\; the date is recorded as /u);
		expect(values['DESCRIPTION']).toContain(`(${date.replaceAll(',', '\\,')})`);
	});

	test('is a day without doubt otherwise', () => {
		expect(valuesOf('2024-02-29')).toMatchObject({'DTEND;VALUE=DATE': '20240301', STATUS: 'CONFIRMED'});
	});
});

test('leaves out a place and an address that are not there', () => {
	const empty = {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''};
	const record = engagement({place: empty, sources: [source({url: 'javascript:x'})]});
	expect(toIcs([record], exportOptions())).not.toMatch(/^(?:LOCATION|URL)/mu);
});

test('says nothing of sources where none is known', () => {
	const nameless = source({publisher: '', title: '', url: '', published: ''});
	for (const sources of [[], [nameless]])
		expect(toIcs([engagement({sources})], exportOptions())).not.toContain('Sources');
});

test('folds a line at the last character that fits, and only one that is too long', () => {
	const letters = fc.string({
		unit: fc.constantFrom('a', '\u007F', 'é', '\u07FF', '文', '\uFFFD', '😀'),
		maxLength: 120,
	});
	fc.assert(
		fc.property(letters, title => {
			const lines = toIcs([engagement({title_en: `x${title}x`})], exportOptions()).split('\r\n');
			for (const [index, line] of lines.entries()) {
				const next = lines[index + 1] ?? '';
				if (!next.startsWith(' ')) continue;
				const [first = ''] = next.slice(1);
				expect(Buffer.byteLength(line + first)).toBeGreaterThan(75);
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			}
		}),
	);
});

test('has lines of 75 octets at most, whole characters and known properties only, whatever the record holds', () => {
	const property =
		/^(?:BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|URL|STATUS|TRANSP):/u;
	fc.assert(
		fc.property(fc.array(hostileRecord, {maxLength: 3}), records => {
			const all = [...records, ...sampleEngagements];
			const text = toIcs(all, exportOptions({language: 'vi'}));
			expect(text).not.toMatch(unsafeCharacter);
			expect(text.isWellFormed()).toBe(true);
			for (const line of text.split('\r\n')) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/[\r\n]/u);
			}
			const lines = unfold(text);
			for (const line of lines) expect(line).toMatch(property);
			expect(lines.filter(line => line === 'END:VEVENT')).toHaveLength(all.length);
		}),
	);
});
