import {noPlace, plainReport, type Engagement} from '../domain/engagement.ts';
import {candidatesOf, firstDay, toEdtf} from './dating/index.ts';
import {singleSpaced} from '../text/single-spaces.ts';
import type {Document, FoundValues, Mentions, Passage, Proposal, Reference, Skipped} from './import-model.ts';
import {takenIds} from './known-engagements.ts';
import {buildLexicon, localeOf, longestPassage, readMentions} from './mentions/index.ts';
import {indexReference} from './reference-index.ts';
import {officeOn, recordId, reworded} from './wording/index.ts';

/** All that a record which a reader makes needs beside its passage. */
export interface MakeContext {
	readonly documents: readonly Document[];
	readonly reference: Reference;
	/** ISO day of the import. */
	readonly today: string;
}

/**
 * An empty record of a passage from which none came, for the reader to fill: the passage is its source, and the dates,
 * people and places found in it are offered. Until it is dated it may have been on any day before it was published.
 */
export function makeRecord(skipped: Skipped, {documents, reference, today}: MakeContext): Proposal {
	const passage = passagesIn(documents)(skipped);
	const {document, line, text} = passage;
	const {publisher, title, url, published, file} = document;
	const read = text.slice(0, longestPassage);
	const findings = readMentions(read, localeOf(read), buildLexicon(reference), []);
	const end = published || today;
	const date = `${firstDay}/${end}`;
	const told = {isAnnounced: false, addresses: {}};
	const kind = findings.kinds[0]?.kind ?? 'talks';
	const empty: Engagement = {
		id: recordId(end, kind, [], `${file} ${line}`, takenIds(reference.engagements)),
		date,
		date_start: firstDay,
		date_end: end,
		date_basis: 'inferred',
		date_reasons: ['The date is not entered yet.'],
		day_part: null,
		kind,
		title_en: '',
		title_vi: '',
		summary_en: '',
		summary_vi: '',
		place: noPlace,
		people: [],
		topics: [...new Set(findings.topics.map(each => each.topic))],
		part_of: null,
		bodies: [],
		series: [],
		commitments: [],
		sources: [{publisher, title, url, published, ...plainReport, passage: {file, line}}],
		confidence: 'medium',
		note: '',
		origin: 'user',
	};
	return {
		record: {...empty, ...reworded(empty, told, reference.vocabulary)},
		status: 'new',
		mergesInto: null,
		conflicts: [],
		newPeople: [],
		passages: [passage],
		evidence: {
			date: findings.dates,
			kind: findings.kinds.slice(0, 1),
			place: findings.places,
			people: findings.people,
			topics: findings.topics,
		},
		told,
		support: {isDoubtful: true, isDateGuessed: false, spokeFor: [], spokeAgainst: []},
		found: foundIn(findings, {reference, published, end}),
	};
}

/** Finds the passages of texts with their documents; a whole text where one is of all of it. */
export function passagesIn(documents: readonly Document[]): (skipped: Skipped) => Passage {
	const byFile = Map.groupBy(documents, document => document.file);
	return skipped => {
		const {file, line, text} = skipped;
		const document = documentOf(skipped, byFile.get(file) ?? []);
		if (line > 0) return {document, line, text};
		return {document, line: 1, text: singleSpaced(document.lines.join('\n')).trim() || text};
	};
}

/** Of several texts of one name the one that has the passage. */
function documentOf({file, line, text}: Skipped, own: readonly Document[]): Document {
	const [first] = own;
	if (!first) return {file, lines: [], publisher: '', title: '', url: '', published: ''};
	if (own.length === 1) return first;
	const start = text.slice(0, 40);
	return (
		own.find(({lines}) => lines[line - 1]?.includes(start)) ??
		own.find(({lines}) => lines.some(each => each.includes(start))) ??
		first
	);
}

function foundIn(
	{dates, people, places}: Pick<Mentions, 'dates' | 'people' | 'places'>,
	{
		reference,
		published,
		end,
	}: {readonly reference: Reference; readonly published: string; readonly end: string},
): FoundValues {
	const lookup = indexReference(reference);
	// A day without its year is that of the year of publication, for the reader to put right.
	const horizon = {start: `${end.slice(0, 4)}-01-01`, end};
	const days = dates.flatMap(mention => {
		const possible = candidatesOf(mention, horizon);
		return possible.every(each => each.precision === 'open') ? [] : [toEdtf(possible)];
	});
	const named = people.filter(person => person.name !== '');
	const date = {date_start: end, date_end: end};
	return {
		dates: [...new Set([...days, published])].filter(Boolean),
		people: [...new Map(named.map(person => [person.personId ?? person.name, person])).values()].map(
			person => ({
				id: person.personId ?? '',
				name: (person.personId === null ? undefined : lookup.personOf(person.personId)?.name) ?? person.name,
				side: person.side,
				...officeOn(person, date, lookup),
			}),
		),
		places: [...new Set(places.map(each => each.place))],
	};
}
