import {CommuniqueError} from '../../domain/errors.ts';
import type {Document} from '../../extract/index.ts';
import {counted, numberIn} from '../../words/index.ts';
import type {ImportContext, ImportPorts} from './import-context.ts';
import {inputFiles} from './input-files.ts';
import {readDocument, type SourceFlags} from './read-document.ts';

/** The texts of an import, and what the reader should know of what was read and what was not, a line each. */
export interface Inputs {
	readonly documents: readonly Document[];
	readonly notes: readonly string[];
}

/** The part of an import's input that reading needs. */
export interface InputReading extends Pick<ImportContext, 'operands'> {
	readonly options: SourceFlags;
	readonly ports: Pick<ImportPorts, 'stdin' | 'progress'>;
}

/** The most text that is read at once, in UTF-16 units. */
const mostText = 64 * 1024 * 1024;
/** How often a line of progress is drawn over all files. */
const steps = 100;

/**
 * Reads all files that the operands name, folders included. What cannot be read is passed over and named, unless
 * nothing is left.
 * @throws {CommuniqueError} (`file`) where nothing could be read, or there is too much.
 */
export async function readInputs({operands, options, ports}: InputReading): Promise<Inputs> {
	const {files, passedOver} = await inputFiles(operands);
	const failures = [...passedOver];
	const documents: Document[] = [];
	const notes: string[] = [];
	let letters = 0;
	for (const [index, file] of files.entries()) {
		if (files.length > 1 && index % Math.ceil(files.length / steps) === 0) {
			ports.progress(`reading file ${numberIn(index + 1, 'en')} of ${numberIn(files.length, 'en')} …`);
		}
		try {
			const read = await readDocument(file, options, ports.stdin);
			documents.push(read.document);
			notes.push(...read.notes);
			letters += read.document.lines.reduce((sum, line) => sum + line.length, 0);
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			failures.push(error);
		}
		if (letters > mostText) {
			throw new CommuniqueError(
				'file',
				`the texts have more than ${numberIn(mostText / 1024 / 1024, 'en')} million letters together`,
				'import them in parts',
			);
		}
	}
	if (documents.length === 0) throw nothingRead(operands, failures);
	return {documents, notes: [...notes, ...passedOverNotes(failures, files.length + passedOver.length)]};
}

function nothingRead(operands: readonly string[], failures: readonly CommuniqueError[]): CommuniqueError {
	const [first] = failures;
	if (!first) {
		return new CommuniqueError(
			'file',
			`${operands.join(', ')} holds no file`,
			'name files, or a folder of them',
		);
	}
	if (failures.length === 1) return first;
	return new CommuniqueError(
		'file',
		`none of ${counted(failures.length, 'file')} could be read; the first: ${first.message}`,
		first.hint,
	);
}

function passedOverNotes(failures: readonly CommuniqueError[], all: number): readonly string[] {
	if (failures.length === 0) return [];
	return [
		...failures.map(({message, hint}) => `passed over: ${message}${hint === undefined ? '' : ` (${hint})`}`),
		`${numberIn(failures.length, 'en')} of ${counted(all, 'file')} passed over`,
	];
}
