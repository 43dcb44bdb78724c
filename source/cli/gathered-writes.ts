import {writeFileSync} from 'node:fs';

/** Bytes that are gathered before they are written. */
const mostGathered = 1 << 18;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const bytesPerUnit = 3;

/**
 * Pieces for an open file, gathered so that few are written. Text is put into bytes piece by piece, since to join the
 * pieces first takes as long again.
 */
export class GatheredWrites {
	readonly #file: number;
	#gathered = Buffer.alloc(0);
	#filled = 0;

	/** @param file its descriptor */
	constructor(file: number) {
		this.#file = file;
	}

	/** Adds a piece; throws what the system says where it cannot be written. */
	add(content: string | Uint8Array): void {
		const most = typeof content === 'string' ? content.length * bytesPerUnit : content.length;
		if (this.#filled + most > mostGathered) this.flush();
		if (most > mostGathered) {
			writeFileSync(this.#file, content);
			return;
		}
		if (this.#gathered.length === 0) this.#gathered = Buffer.allocUnsafe(mostGathered);
		if (typeof content === 'string') this.#filled += this.#gathered.write(content, this.#filled);
		else {
			this.#gathered.set(content, this.#filled);
			this.#filled += content.length;
		}
	}

	/** Writes what is gathered. */
	flush(): void {
		const bytes = this.#gathered.subarray(0, this.#filled);
		this.#filled = 0;
		if (bytes.length > 0) writeFileSync(this.#file, bytes);
	}
}
