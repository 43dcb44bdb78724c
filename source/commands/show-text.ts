import type {RecordEvidence} from '../answers/evidence.ts';
import {
	isAnythingRecorded,
	loneDateSentence,
	namedByPublisher,
	testimonyParts,
	witnessLines,
} from '../answers/evidence-words.ts';
import {dateLabel} from '../domain/date-label.ts';
import {summaryIn, titleIn, type Engagement} from '../domain/engagement.ts';
import {
	factsOf,
	type BodyFact,
	type CommitmentFact,
	type DateFact,
	type Fact,
	type FactWords,
	type PersonFact,
} from '../domain/record-facts.ts';
import type {Language} from '../domain/vocabulary.ts';
import {annotationIn} from '../domain/working-set.ts';
import {citationParts} from '../export/index.ts';
import {safeText} from '../text/safe.ts';
import {isWebAddress} from '../text/web-host.ts';
import {displayWidth, wrap} from '../text/width.ts';
import {commitmentLine, dateReasonsIn, seriesLine, wordsIn} from '../words/index.ts';
import {whyDateLines} from '../answers/why-date-words.ts';
import type {Context} from './command.ts';
import {seeAlsoGroups, type ShownRecord} from './shown-record.ts';
import {paintWith} from '../cli/paint.ts';

/** Lines longer than this are hard to read, however wide the window. */
const widest = 100;

/** A heading, and what stands under it: items, each as its lines. */
interface Section {
	readonly heading: string;
	readonly items: readonly (readonly string[])[];
}

/**
 * One record in full, for people: its title, what fits on a line, its summary, and lists of the rest. Wrapped to the
 * terminal; in a pipe a paragraph is one line, however long. Ends with a line end.
 */
export function recordText(shown: ShownRecord, context: Context): string {
	const {record, thread, evidence} = shown;
	const {language, terminal, store} = context;
	const width = terminal.isTerminal ? Math.min(terminal.columns, widest) : Infinity;
	const paint = paintWith(terminal.hasWeights);
	const words = wordsIn(language);
	const strong = (text: string): readonly string[] => wrapped(text, width).map(line => paint(line, 'strong'));
	const own = annotationIn(store.workingSet.current(), record.id);
	const factWords = {language, vocabulary: store.vocabulary()};
	const facts = factsOf(record, factWords, thread, own);
	const lists: readonly Section[] = [
		...facts.map(fact => ({
			heading: words[fact.id],
			items: [
				...listItems(fact, factWords, evidence),
				...(fact.id === 'whyThisDate' ? yearItems(shown, language) : []),
			],
		})),
		...seeAlsoGroups(shown.seeAlso, language).map(({heading, records}) => ({
			heading,
			items: records.map(each => recordItem(each, language)),
		})),
		{heading: words.evidence.heading, items: evidenceItems(shown, language)},
	];
	const sections = lists
		.filter(({items}) => items.length > 0)
		.map(({heading, items}) =>
			[...strong(heading), ...items.flatMap(lines => indented(lines, width))].join('\n'),
		);
	const blocks = [
		strong(titleIn(record, language)).join('\n'),
		shortFacts(facts, language, width).join('\n'),
		wrapped(summaryIn(record, language), width).join('\n'),
		...sections,
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The facts that fit on a line, one below the other behind their labels. */
function shortFacts(facts: readonly Fact[], language: Language, width: number): readonly string[] {
	const words = wordsIn(language);
	const shown = facts
		.map(fact => [words[fact.id], shortText(fact, language)] as const)
		.filter(([, text]) => text !== '');
	const column = Math.max(...shown.map(([label]) => displayWidth(label))) + 2;
	return shown.flatMap(([label, text]) =>
		wrapped(text, width - column).map(
			(line, index) => `${index === 0 ? label.padEnd(column) : ' '.repeat(column)}${line}`,
		),
	);
}

/** A fact on one line; empty where it is a list, or says nothing. */
function shortText(fact: Fact, language: Language): string {
	switch (fact.id) {
		case 'date':
			return dateText(fact.date, wordsIn(language).inferred);
		case 'series':
			return seriesLine(fact.series, language);
		case 'kind':
		case 'place':
		case 'topics':
		case 'ownTags':
		case 'confidence':
		case 'id':
			return fact.texts.join(', ');
		default:
			return '';
	}
}

function dateText({label, edtf, dayPart, isInferred}: DateFact, inferred: string): string {
	return [edtf === null ? label : `${label} (${edtf})`, dayPart, isInferred ? inferred : '']
		.filter(Boolean)
		.join(', ');
}

/** The items of a fact that is a list, each as its lines. */
function listItems(
	fact: Fact,
	{language, vocabulary}: FactWords,
	evidence: RecordEvidence,
): readonly (readonly string[])[] {
	switch (fact.id) {
		case 'people':
			return fact.people.map(person => [personText(person)]);
		case 'bodies':
			return fact.bodies.map(body => [bodyText(body)]);
		case 'commitments':
			return fact.commitments.map(each => [statedLine(each, language)]);
		case 'sameVisit':
			return fact.records.map(record => recordItem(record, language));
		case 'whyThisDate':
			return dateReasonsIn(fact.reasons, language, vocabulary).map(text => [text]);
		case 'note':
		case 'ownNote':
			return fact.texts.map(text => [text]);
		case 'sources':
			return fact.sources.map((source, index) => {
				const {description, url, passage} = citationParts(source, language);
				const cited = [[...description, passage].filter(Boolean).join(', '), url];
				return [...cited, saidIn(evidence, index, language)].filter(Boolean);
			});
		default:
			return [];
	}
}

/** What a source bears, as far as it was recorded; empty where of no source of the record it was. */
function saidIn(evidence: RecordEvidence, index: number, language: Language): string {
	const testimony = evidence.sources[index];
	if (!testimony) return '';
	if (isAnythingRecorded(evidence))
		return testimonyParts(testimony, language, namedByPublisher(evidence, language)).join('; ');
	return testimony.source.missing === null ? '' : wordsIn(language).evidence.notArchived;
}

/** How many independent sources bear each fact; nothing where it was recorded of none. */
function evidenceItems({evidence}: ShownRecord, language: Language): readonly (readonly string[])[] {
	const nameOf = namedByPublisher(evidence, language);
	const {independent} = wordsIn(language).evidence;
	if (!isAnythingRecorded(evidence)) return [];
	const texts = [
		independent(evidence.independent, evidence.sources.length),
		...witnessLines(evidence, language),
		loneDateSentence(evidence, language, nameOf),
	];
	return texts.filter(Boolean).map(text => [text]);
}

/** Which years the data allow for an inferred date. */
function yearItems({evidence, whyDate}: ShownRecord, language: Language): readonly (readonly string[])[] {
	if (!whyDate) return [];
	return whyDateLines(whyDate, language, namedByPublisher(evidence, language)).map(text => [text]);
}

function recordItem(record: Engagement, language: Language): readonly string[] {
	return [`${dateLabel(record.date, language)}: ${titleIn(record, language)}`, record.id];
}

/** A commitment with whoever states it: the list of sources below has no numbers. */
function statedLine(each: CommitmentFact, language: Language): string {
	const line = commitmentLine(each, language);
	return each.publisher === '' ? line : `${line} (${each.publisher})`;
}

function personText({name, office, sideLabel, part}: PersonFact): string {
	return [name, office, sideLabel, part].filter(Boolean).join(', ');
}

function bodyText({name, sideLabel, part}: BodyFact): string {
	return [name, sideLabel, part].filter(Boolean).join(', ');
}

/**
 * Lines under a heading: the first with a dash, the others below its text. An address is never broken: it must stay
 * one link.
 */
function indented(lines: readonly string[], width: number): readonly string[] {
	return lines
		.flatMap(line => (isWebAddress(line) ? [safeText(line)] : wrapped(line, width - 4)))
		.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function wrapped(text: string, width: number): readonly string[] {
	const safe = safeText(text).trim();
	if (safe === '') return [];
	return Number.isFinite(width) ? wrap(safe, Math.max(8, width)) : [safe];
}
