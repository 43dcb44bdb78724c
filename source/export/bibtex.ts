import {isEdtf, parseEdtf} from '../domain/date.ts';
import {placeIn} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {isPressReport, citablesOf, type Citable} from './citable.ts';
import type {PagedRecords} from './paged-records.ts';

/** The macros that every style has for months (BibTeXing, section 2.2). */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What stands for a sign with a meaning in TeX. BibTeX counts a brace behind a backslash too. */
const inTex: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/**
 * The sources of the records as BibTeX (Patashnik, "BibTeXing", 1988), in UTF-8: one entry a source. `date`, `url`,
 * `eventdate` and `venue` are fields of biblatex (its manual, section 2.2), which BibTeX passes over. What belongs to
 * communique stands in `annote`, which the standard styles do not print.
 */
export function* toBibtex(records: PagedRecords, language: Language): Generator<string> {
	let isFirst = true;
	for (const citable of citablesOf(records, language)) {
		yield `${isFirst ? '' : '\n'}${entry(citable, language)}`;
		isFirst = false;
	}
	if (isFirst) yield '% no source\n';
}

function entry(citable: Citable, language: Language): string {
	const {id, title, publisher, published, url, note, event} = citable;
	const [year, month] = published;
	const type = isPressReport(citable) ? 'article' : 'misc';
	const place = event ? safeText(placeIn(event.place, language)).trim() : '';
	const fields: readonly (readonly [name: string, value: string])[] = [
		// Styles set titles in small letters, names of people included; a second pair of braces keeps them.
		['title', `{{${texText(title)}}}`],
		[type === 'article' ? 'journal' : 'howpublished', publisher && `{${texText(publisher)}}`],
		['date', published.length > 0 ? `{${isoDate(published)}}` : ''],
		['year', year === undefined ? '' : `{${isoDate([year])}}`],
		['month', months[(month ?? 0) - 1] ?? ''],
		['url', url && `{${url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
		['eventdate', event && hasOneDate(event.date) ? `{${event.date}}` : ''],
		['venue', place && `{${texText(place)}}`],
		['annote', `{${texText(note)}}`],
	];
	const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
	return `@${type}{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** A text in which nothing is a command of TeX, and whose braces are in pairs. */
function texText(text: string): string {
	return text.replaceAll(/[\\{}~^]/gu, sign => inTex[sign] ?? '').replaceAll(/[$&#%_]/gu, '\\$&');
}

/** A citation key: letters, digits and hyphens, as the ids of records are. */
function keyOf(id: string): string {
	return id.replaceAll(/[^a-zA-Z\d-]/gu, '-');
}

function isoDate(parts: readonly number[]): string {
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Returns true for a date that biblatex reads: it has spans and doubts, but no sets. */
function hasOneDate(edtf: string): boolean {
	return isEdtf(edtf) && parseEdtf(edtf).members.length === 1;
}
