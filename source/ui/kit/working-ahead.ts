import type {Program, Size} from './program.ts';

/** Milliseconds without a letter after which whoever types has paused. */
const pause = 200;

/** A little work that the next keys would have to do, a few milliseconds at each call; false once all is done. */
type Piece = () => boolean;

/** Work done ahead of the keys, a piece between any two of them. */
export interface WorkAhead {
	/** To be called when a letter was typed: what may wait for a pause waits for the next one. */
	readonly interrupted: () => void;
	readonly stop: () => void;
}

/** Works ahead for a program, on the state and the size that it has then. */
export function workingAheadOf<State>(
	program: Pick<Program<State, never, never, never, never>, 'workAhead' | 'workInPause'>,
	state: () => State,
	size: Size,
): WorkAhead {
	return workingAhead(
		() => program.workAhead?.(state(), size) ?? false,
		() => program.workInPause?.() ?? false,
	);
}

/**
 * Works ahead of the keys: first what any of the next keys may need, then what may wait for a pause in what is typed.
 * What fails ends it: the key that needs it fails likewise, where the reader can be told.
 */
export function workingAhead(soon: Piece, inPause: Piece): WorkAhead {
	let next: NodeJS.Immediate | undefined;
	let waiting: NodeJS.Timeout | undefined;
	let isSoon = true;
	let isTyped = false;
	let isLeft = true;
	// An immediate comes after the input that waits, such as a key that was typed before the first frame.
	const run = (piece: Piece, after: () => void): void => {
		next = setImmediate(() => {
			if (hasMore(piece)) run(piece, after);
			else after();
		});
	};
	const rest = (): void => run(inPause, () => (isLeft = false));
	const wait = (): void => {
		waiting = setTimeout(rest, pause);
	};
	const stop = (): void => {
		clearImmediate(next);
		clearTimeout(waiting);
	};
	run(soon, () => {
		isSoon = false;
		if (isTyped) wait();
		else rest();
	});
	return {
		interrupted: () => {
			isTyped = true;
			if (isSoon || !isLeft) return;
			stop();
			wait();
		},
		stop,
	};
}

function hasMore(piece: Piece): boolean {
	try {
		return piece();
	} catch {
		return false;
	}
}
