import type {Proposal, Reference} from '../../source/extract/import-model.ts';
import {markdownTable} from '../bench/table.ts';
import type {GoldSet} from './gold.ts';
import type {Merges} from './merges.ts';
import {figuresOf, tally, type Tally} from './score.ts';

/** The figures of a set, for people; merges where they were counted. */
export function report(key: string, gold: GoldSet, result: Tally, merges: Merges | null): string {
	const {people, dates, places, expected, kinds} = result;
	const figures = figuresOf(result);
	const precision = share(people.right, people.right + people.extra);
	const recall = share(people.right, people.right + people.missed);
	return [
		`${key}: ${gold.cases.length} cases, ${expected} expected records, ${result.produced} produced, ${result.missing} missing, found ${figures.found.toFixed(3)}`,
		`  people  precision ${precision}  recall ${recall}  F1 ${figures.peopleF1.toFixed(3)}`,
		`  kind    ${kinds}/${expected} = ${figures.kind.toFixed(3)}`,
		`  place   ${places.right}/${places.of} = ${figures.place.toFixed(3)}`,
		`  date    exact ${dates.exact}  right set ${dates.set}  wider ${dates.wide}  partial ${dates.partial}  wrong ${dates.wrong}  right ${figures.dateRight.toFixed(3)}  wide ${figures.dateWide.toFixed(3)}`,
		`  false records ${result.falseRecords}  further records ${result.furtherRecords}`,
		...(merges
			? [
					`  merges  ${merges.right}/${merges.known} right = ${share(merges.right, merges.known)}  wrong ${merges.wrong}`,
				]
			: []),
	].join('\n');
}

/** The same figures by family of faults, where the set has several. */
export function familyTable(gold: GoldSet, proposals: readonly Proposal[], reference: Reference): string {
	const families = [...new Set(gold.cases.map(each => each.family))].toSorted();
	if (families.length < 2) return '';
	const rows = families.map(family => {
		const cases = gold.cases.filter(each => each.family === family);
		const files = new Set(cases.map(each => each.file));
		const own = proposals.filter(({passages}) => passages.some(({document}) => files.has(document.file)));
		const result = tally(cases, own, reference);
		const figures = figuresOf(result);
		return [
			family || '-',
			String(cases.length),
			...[
				figures.found,
				figures.peopleF1,
				figures.kind,
				figures.dateRight,
				figures.dateWide,
				figures.place,
			].map(each => (result.expected === 0 ? '' : each.toFixed(2))),
			String(result.dates.wrong),
			String(result.falseRecords),
			String(result.furtherRecords),
		];
	});
	const headings = [
		'family',
		'cases',
		'found',
		'people',
		'kind',
		'date',
		'wide',
		'place',
		'wrong',
		'false',
		'further',
	];
	return `\n${markdownTable(headings, rows)}\n`;
}

function share(part: number, whole: number): string {
	return (part / Math.max(1, whole)).toFixed(3);
}
