import {buildLexicon, type Lexicon, localeOf, longestPassage, readMentions} from '../mentions/index.ts';
import {hasBothSides} from '../identity.ts';
import {addedBy, isListItem, leadsList, withAdded} from './add-to-article.ts';
import {isArticle, mergeArticle} from './article.ts';
import {type Candidate, candidateOf, guessedCandidate} from './candidates.ts';
import {openFrames} from './open-frames.ts';
import {withDayOrder} from './day-order.ts';
import {withHeadedDates} from './headed-dates.ts';
import {draftsOf, type PassageDrafts} from './build-frames.ts';
import {type Paragraph, paragraphsOf} from './paragraphs.ts';
import {withPrintedDays} from './printed-day.ts';
import {withProgrammes} from './programme.ts';
import type {BuildContext} from './moment.ts';
import {withoutEnds} from './visit-ends.ts';
import {type ReadPassage, splitSentences} from './sentence.ts';
import {subjectOf} from './subject.ts';
import type {DateMention, Document, Draft, PersonMention, Reference, Skipped} from '../import-model.ts';
import {indexReference, type ReferenceIndex} from '../reference-index.ts';

/** Mentions further back than this are no longer whom a last name stands for. */
const memory = 200;

/**
 * The engagements that texts tell, in the order of the documents and passages, and the passages from which none came.
 */
export function readDrafts(
	documents: readonly Document[],
	reference: Reference,
): {drafts: readonly Draft[]; skipped: readonly Skipped[]} {
	const lexicon = buildLexicon(reference);
	const lookup = indexReference(reference);
	const read = documents.map(document => readDocument(document, lexicon, lookup));
	return {drafts: read.flatMap(each => each.drafts), skipped: read.flatMap(each => each.skipped)};
}

/**
 * The candidates of texts, before anything is judged: their frames, and each passage as one that has no word for what
 * happened, those too that cannot be engagements. For fitting the weights by which they are judged.
 */
export function readCandidates(documents: readonly Document[], reference: Reference): readonly Candidate[] {
	const lexicon = buildLexicon(reference);
	const context = {lookup: indexReference(reference), isArticle: false, before: []};
	return documents
		.flatMap(document => withPrintedDays(readPassages(paragraphsOf(document), lexicon), false))
		.flatMap(read => {
			const told = openFrames(read, context).map(frame => candidateOf(frame, {read, context, earlier: []}));
			const guess = guessedCandidate(read, context);
			return guess ? [...told, guess] : told;
		});
}

function readDocument(
	document: Document,
	lexicon: Lexicon,
	lookup: ReferenceIndex,
): {drafts: readonly Draft[]; skipped: readonly Skipped[]} {
	const read = readPassages(paragraphsOf(document), lexicon);
	const isOneStory = isArticle(read);
	const passages = withPrintedDays(read, isOneStory);
	const built = buildAll(passages, {lookup, isArticle: isOneStory, subject: subjectOf(passages)});
	if (isOneStory) return readArticle(document, built);
	const bodies = built.filter(each => each.read.role === 'body');
	const drafts = bodies.flatMap(each => each.drafts);
	const isStory = passages.some(({passage}) => passage.isStory);
	return {
		drafts: isStory ? withoutEnds(drafts) : drafts,
		skipped: bodies.filter(each => each.drafts.length === 0).map(each => skip(document, each)),
	};
}

/** Reads passages in order, each with the people named before it. */
function readPassages(blocks: readonly Paragraph[], lexicon: Lexicon): readonly ReadPassage[] {
	let earlier: PersonMention[] = [];
	let dayBefore: DateMention | undefined;
	const ofAll = localeOf(blocks.map(({passage}) => passage.text).join('\n'));
	const read = blocks.map(({passage, role}): ReadPassage => {
		const text = passage.text.slice(0, longestPassage);
		// A line of numbers is in the language of the text: one writes the day first, another the month.
		const locale = /\p{L}/u.test(text) ? localeOf(text) : ofAll;
		const {tokens, ...findings} = readMentions(text, locale, lexicon, earlier, dayBefore);
		dayBefore = findings.dates.toSorted((a, b) => a.start - b.start).at(-1) ?? dayBefore;
		const named = findings.people.filter(person => person.name !== '');
		if (named.length > 0) earlier = [...earlier, ...named].slice(-memory);
		const sentences = splitSentences(text, {...findings, tokens}, locale.grammar);
		// Words are many, and no step needs them once there are sentences.
		return {passage, role, locale, findings, sentences};
	});
	return withDayOrder(withHeadedDates(withProgrammes(read)));
}

/** Builds passage by passage; in an article each knows the drafts before it, in a list it stands for itself. */
function buildAll(passages: readonly ReadPassage[], context: Omit<BuildContext, 'before'>): Built[] {
	const built: Built[] = [];
	/** The drafts so far; those of the passage that told one last stand at its end. */
	const told: Draft[] = [];
	const named: PersonMention[] = [];
	let lastTelling = -1;
	let isInList = false;
	for (const read of passages) {
		const own = draftsOf(
			read,
			context.isArticle
				? {...context, before: told, named}
				: {...context, before: [], ...(read.passage.isStory && {ofStory: [...told], named})},
		);
		if (read.role === 'body') named.push(...read.findings.people.filter(isThere));
		// A caption or heading counts only where it names somebody of each side.
		const drafts =
			read.role === 'body'
				? own.drafts
				: own.drafts.filter(draft => hasBothSides(draft) && namesItself(draft, read));
		isInList = leadsList(read) || (isInList && isListItem(read));
		const last = built[lastTelling];
		const draft = told.at(-1);
		if (drafts.length > 0) lastTelling = built.length;
		else if (context.isArticle && last && draft) {
			const added = withAdded(
				draft,
				read.passage,
				addedBy(read, {isInList, isOnly: told.length === 1, draft}),
			);
			told[told.length - 1] = added;
			built[lastTelling] = {...last, drafts: [...last.drafts.slice(0, -1), added]};
		}
		told.push(...drafts);
		built.push({read, ...own, drafts});
	}
	return built;
}

/** A heading without a name tells of somebody named before only by a word for him. */
function namesItself({participants}: Draft, {findings: {people}}: ReadPassage): boolean {
	return participants.some(({mention}) => people.some(({name}) => name !== '' && name === mention.name));
}

function isThere({name, isAbsent}: PersonMention): boolean {
	return name !== '' && !isAbsent;
}

type Built = PassageDrafts & {readonly read: ReadPassage};

function readArticle(
	document: Document,
	built: readonly Built[],
): {drafts: readonly Draft[]; skipped: readonly Skipped[]} {
	const drafts = mergeArticle(
		built.flatMap(({read, drafts: own}) => own.map(draft => ({draft, isBody: read.role === 'body'}))),
	);
	if (drafts.length > 0) return {drafts, skipped: []};
	const text = built[0]?.read.passage.text ?? '';
	return {drafts, skipped: [{file: document.file, line: 0, text, reason: {code: 'nothing-told'}}]};
}

function skip(document: Document, {read, reason}: Built): Skipped {
	const {line, text} = read.passage;
	return {file: document.file, line, text, reason};
}
