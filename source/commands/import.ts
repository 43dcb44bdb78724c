import {CommuniqueError} from '../domain/errors.ts';
import type {Engagement} from '../domain/engagement.ts';
import {
	knownAgain,
	skippedAgain,
	type Document,
	type Extraction,
	type Proposal,
	type Reference,
} from '../extract/index.ts';
import {done, type Outcome} from './command.ts';
import {existsSync} from 'node:fs';
import type {ImportContext} from './import/import-context.ts';
import {conflictNotes, printProposals, skippedNotes} from './import/print.ts';
import {standardInput} from './import/input-files.ts';
import {readInputs, type Inputs} from './import/read-inputs.ts';
import {save, shortPath, type SaveWork} from './import/save.ts';
import {undoLastImport} from './import/undo-last.ts';
import {keepHeapSmall} from '../cli/v8-heap.ts';
import {compilePatternsAtOnce} from '../cli/v8-patterns.ts';
import {counted} from '../words/index.ts';
import {inDatabase, passageKey, readImportedPassages} from '../store/user-database/index.ts';
import {withSession} from './session.ts';

/** Texts with more lines than this take long enough to say so, and several do. */
const longText = 2000;

/**
 * `import <file…|->`: press clippings become records. On a terminal they are reviewed first; `--yes` saves them all;
 * otherwise they are printed and nothing is saved. `import --undo` takes the last import back.
 * @throws {CommuniqueError} for whatever the user can put right.
 */
export async function importCommand(context: ImportContext): Promise<Outcome> {
	const {options, operands} = context;
	if (options.isUndo) return context.ports.endable(() => undoLastImport(context));
	if (operands.length === 0) {
		throw new CommuniqueError(
			'usage',
			'import needs a file or folder, or - for standard input',
			'communique import <file…|->',
		);
	}
	const {inputs, found} = await context.ports.endable(() => readAndUnderstand(context));
	const files = [...new Set(inputs.documents.map(document => document.file))];
	const {proposals, skipped} = found.extraction;
	const {vocabulary} = found.reference;
	const notes = [...skippedNotes(skipped), ...conflictNotes(proposals), ...inputs.notes];
	if (options.isYes && !options.isDryRun) {
		notes.push(...doubtfulNotes(proposals));
		const stdout = options.format === undefined ? '' : await printProposals(proposals, vocabulary, context);
		const work = {proposals, files, skipped: skipped.length, rejected: 0, undecided: 0};
		return done(stdout, [...notes, await saveEndably(work, context)]);
	}
	if (isReviewed(context) && proposals.length + skipped.length > 0)
		return review(found, {documents: inputs.documents, files, notes: inputs.notes}, context);
	const stdout = await printProposals(proposals, vocabulary, context);
	return done(stdout, [...notes, ...nothingSavedNotes(proposals, context)]);
}

/** What nobody has looked at is saved as it was asked for, and said to be doubtful. */
function doubtfulNotes(proposals: readonly Proposal[]): readonly string[] {
	return proposals
		.filter(({support}) => support?.isDoubtful === true || support?.isDateGuessed === true)
		.map(({passages: [passage], record, support}) => {
			const where = passage ? `${passage.document.file}, line ${passage.line}` : record.id;
			const doubt =
				support?.isDoubtful === true
					? 'it is doubtful whether the text tells an engagement'
					: 'its day can be read in another way, or is in no calendar';
			return `${where}: saved, though ${doubt}`;
		});
}

/** Keys come from standard input: where a text came from it, there is nothing left to review with. */
function isReviewed({ports, options, operands}: ImportContext): boolean {
	const isPrinted = options.isDryRun || options.format !== undefined;
	return ports.review !== null && !isPrinted && !operands.includes(standardInput);
}

/** The proposals from the texts, and the words and records needed to show them. */
interface Found {
	readonly extraction: Extraction;
	readonly known: ReadonlyMap<string, Engagement>;
	readonly reference: Reference;
}

/** In percent: 10,000 passages are read in some 250 MB, with 25 percent in 270, in as much processor time. */
const heapGrowth = 6;

/** What a passage is read with is of no more use after it, so that little of the heap lives. */
async function readAndUnderstand(context: ImportContext): Promise<{inputs: Inputs; found: Found}> {
	keepHeapSmall(heapGrowth);
	compilePatternsAtOnce();
	try {
		const inputs = await readInputs(context);
		return {inputs, found: await understand(inputs, context)};
	} finally {
		context.ports.progress('');
	}
}

async function understand({documents}: Inputs, context: ImportContext): Promise<Found> {
	const {ports, paths, options, now} = context;
	const lines = documents.reduce((sum, document) => sum + document.lines.length, 0);
	if (lines > longText || documents.length > 1)
		ports.progress(`reading ${counted(lines, 'line')} of ${counted(documents.length, 'text')} …`);
	const extract = await ports.extractor();
	// Nothing is made before there is something to save: until then the shipped database is what is known.
	const path = existsSync(paths.target) ? paths.target : paths.shipped;
	return withSession({path, shipped: paths.shipped}, ({store}) => {
		const reference = store.reference();
		const {proposals, skipped} = extract(documents, reference, {
			isStandalone: options.isStandalone,
			today: now,
		});
		const passages = inDatabase(path, 'read', readImportedPassages);
		const imported = {passages, keyOf: passageKey, known: reference.engagements};
		const extraction = {
			proposals: knownAgain(proposals, imported),
			skipped: skippedAgain(skipped, documents, imported),
		};
		// The review offers every record, and reasons in both languages: the store is asked while it is open.
		const isShown = !options.isYes && isReviewed(context);
		if (isShown) reference.vocabulary.dateReasons.load();
		const known = isShown ? reference.engagements.all() : [];
		return {extraction, known: new Map(known.map(record => [record.id, record])), reference};
	});
}

async function review(
	{extraction, known, reference}: Found,
	{
		documents,
		files,
		notes,
	}: {
		readonly documents: readonly Document[];
		readonly files: readonly string[];
		readonly notes: readonly string[];
	},
	context: ImportContext,
): Promise<Outcome> {
	const result = await context.ports.review?.({
		...reference,
		...extraction,
		known,
		documents,
		target: shortPath(context.paths),
		language: context.language,
		isColor: context.terminal.isColor,
		...(await context.ports.reviewTheme()),
	});
	if (result?.type !== 'save') {
		const {proposals, skipped} = extraction;
		const why =
			proposals.length === 0
				? [...skippedNotes(skipped), ...nothingSavedNotes(proposals, context)]
				: ['nothing saved'];
		return {stdout: '', notes: [...notes, ...why], exitCode: result?.exitCode ?? 0};
	}
	return done('', [...notes, await saveEndably({...result, files}, context)]);
}

/** A run that is ended while it saves has saved nothing: what it has written is rolled back by the next to open. */
async function saveEndably(work: SaveWork, context: ImportContext): Promise<string> {
	return context.ports.endable(() => save(work, context));
}

function nothingSavedNotes(proposals: readonly Proposal[], {options}: ImportContext): readonly string[] {
	if (proposals.length === 0) return ['no engagement found; nothing saved'];
	const count = counted(proposals.length, 'record');
	return [
		options.isDryRun ? `${count} proposed, nothing saved` : `${count} proposed, nothing saved; --yes saves`,
	];
}
