import type {Language} from '../domain/vocabulary.ts';
import {isPressReport, citablesOf, type Citable} from './citable.ts';
import type {PagedRecords} from './paged-records.ts';

/**
 * The sources of the records as RIS (Research Information Systems, "RIS Format Specifications", 2011), in UTF-8: one
 * record a source, `TY` first and `ER` last, a tag of two letters, two spaces and a hyphen before every value.
 */
export function* toRis(records: PagedRecords, language: Language): Generator<string> {
	let between = '';
	for (const citable of citablesOf(records, language)) {
		yield `${between}${entry(citable)}`;
		between = '\r\n';
	}
}

function entry(citable: Citable): string {
	const {id, title, publisher, published, url, note} = citable;
	const hasArticle = isPressReport(citable);
	const [year] = published;
	const tags: readonly (readonly [tag: string, value: string])[] = [
		['TY', hasArticle ? 'NEWS' : 'ELEC'],
		['ID', id],
		['TI', title],
		// The paper in which an article stands; of a page, who publishes it.
		[hasArticle ? 'T2' : 'PB', publisher],
		['PY', year === undefined ? '' : String(year).padStart(4, '0')],
		['DA', dayOf(published)],
		['UR', url],
		['N1', note],
	];
	const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
	return `${lines.join('')}ER  - \r\n`;
}

/** A date as `YYYY/MM/DD/`; parts that are not known stay empty between their slashes. */
function dayOf([year, month, day]: readonly number[]): string {
	if (year === undefined) return '';
	const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
