import {PartFile, type WriteOptions} from '../cli/write-file.ts';
import type {Piece} from '../export/index.ts';

/** A file or folder that is written beside its place, and put there once it is whole. */
export interface PartWriting {
	/** Writes, a step at a time, until all is written; a step throws what fails. */
	readonly steps: Iterator<unknown, unknown>;
	/** Puts it in its place, and holds nothing up while the disk works. */
	readonly finishSoon: () => Promise<void>;
	/** Gives it up: nothing of it is left. */
	readonly discard: () => void;
}

/** A file of text, which can be put in its place at once. */
export interface TextWriting extends PartWriting {
	readonly finish: () => void;
}

/**
 * Begins a file of text.
 * @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written.
 */
export function textWriting(path: string, pieces: () => Iterable<Piece>, options: WriteOptions): TextWriting {
	const part = new PartFile(path, options);
	return {
		steps: written(pieces(), part),
		finish: () => part.finish(),
		finishSoon: () => part.finishSoon(),
		discard: () => part.discard(),
	};
}

function* written(pieces: Iterable<Piece>, part: PartFile): Generator<undefined> {
	for (const piece of pieces) {
		if (piece.length > 0) part.write(piece);
		yield;
	}
}
