/** The means by which work that takes long is seen, and can be interrupted. */
export interface LongWork {
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	/** Calls a function when the process ends, in whatever way, unless the function that it gives is called before. */
	readonly atExit: (act: () => void) => () => void;
	/** Shows a passing line on a terminal's standard error, in place of the one before; an empty one clears it. */
	readonly progress: (text: string) => void;
}

/** Lets keys and signals through. */
export async function breathe(): Promise<void> {
	await new Promise<void>(resolve => void setImmediate(resolve));
}

/** Milliseconds after which progress is shown, and between one line of it and the next. */
const untilShown = 500;
const untilNext = 100;

/** Hands pieces on, and shows how far they have come where that takes longer than a moment. */
export function* withProgress<Piece>(
	pieces: Iterable<Piece>,
	words: () => string,
	{clock, progress}: Pick<LongWork, 'clock' | 'progress'>,
): Generator<Piece> {
	let next = clock() + untilShown;
	let isShown = false;
	try {
		for (const piece of pieces) {
			yield piece;
			const now = clock();
			if (now < next) continue;
			next = now + untilNext;
			isShown = true;
			progress(words());
		}
	} finally {
		if (isShown) progress('');
	}
}
