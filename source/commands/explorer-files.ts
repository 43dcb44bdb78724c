import {existsSync, statSync} from 'node:fs';
import type {SaveRequest, SaveResult, SaveTold, SavingOn} from '../ui/explorer/ports.ts';
import {FileWriting} from './file-writing.ts';
import {breathe, type LongWork} from './long-work.ts';
import {textWriting, type TextWriting} from './part-writing.ts';

/** Milliseconds after which a file is written while keys are taken: until then nobody notices. */
const atFirst = 100;
/** Milliseconds of work between two looks at the keys, and between two words on how far a file has come. */
const stepTime = 8;
const untilNextWord = 100;

/** The files that the explorer writes, one at a time. */
export class ExplorerFiles {
	readonly #work: Pick<LongWork, 'clock' | 'atExit'>;
	#underWay: FileWriting<TextWriting> | null = null;

	constructor(work: Pick<LongWork, 'clock' | 'atExit'>) {
		this.#work = work;
	}

	/** Writes a file: at once, or while keys are taken where it takes longer. */
	save({path, pieces, isOverwriting}: SaveRequest, told: SaveTold): SaveResult | SavingOn {
		this.stop();
		// To overwrite a folder is not offered: writing says that it is one.
		if (!isOverwriting && existsSync(path) && !statSync(path).isDirectory()) return {type: 'exists', path};
		try {
			const writing = new FileWriting(() => textWriting(path, pieces, {isForced: isOverwriting}), this.#work);
			if (writing.step(atFirst)) {
				writing.finish(part => part.finish());
				return {type: 'written', path};
			}
			this.#underWay = writing;
			void this.#goOn(writing, path, told);
			return {type: 'saving'};
		} catch (error) {
			return failed(error);
		}
	}

	/** Gives up the file that is being written, if there is one. */
	stop(): void {
		this.#underWay?.discard();
		this.#underWay = null;
	}

	async #goOn(writing: FileWriting<TextWriting>, path: string, told: SaveTold): Promise<void> {
		const {clock} = this.#work;
		let next = clock() + untilNextWord;
		const end = (result: SaveResult): void => {
			if (this.#underWay !== writing) return;
			this.#underWay = null;
			told.ended(result);
		};
		try {
			do {
				await breathe();
				if (this.#underWay !== writing) return;
				if (clock() < next) continue;
				next = clock() + untilNextWord;
				told.on();
			} while (!writing.step(stepTime));
			await writing.finishSoon();
			end({type: 'written', path});
		} catch (error) {
			end(failed(error));
		}
	}
}

function failed(error: unknown): SaveResult {
	return {type: 'failed', message: error instanceof Error ? error.message : String(error)};
}
