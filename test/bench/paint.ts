import {performance} from 'node:perf_hooks';
import type {Session} from '../e2e/terminal.ts';

/** The time that a screen must stand still to count as whole, and the longest wait for a frame, in milliseconds. */
const quiet = 40;
const patience = 120_000;

/** The times of a key's result on the screen, in milliseconds from the key. */
export interface Paint {
	/** A whole frame shows the result. */
	readonly shown: number;
	/** The last output that the key caused has been drawn. */
	readonly whole: number;
}

/**
 * Sends a key and waits for the frame that shows its result: all output parsed by the emulated terminal, no
 * synchronized update open, and the condition fulfilled; then for the screen to stand still, so that what is drawn
 * later counts too and the next key finds the program idle.
 * @throws {Error} where the frame never comes, with the screen
 */
export function paintOf(
	session: Session,
	key: string,
	isShown: (lines: readonly string[]) => boolean,
): Promise<Paint> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		let shown = Number.NaN;
		let whole = Number.NaN;
		let still: NodeJS.Timeout | undefined;
		const finish = (act: () => void): void => {
			clearTimeout(still);
			clearTimeout(limit);
			parsed.dispose();
			act();
		};
		const parsed = session.screen.onWriteParsed(() => {
			if (!session.isSettled) return;
			whole = performance.now() - start;
			if (Number.isNaN(shown) && isShown(session.lines())) shown = whole;
			clearTimeout(still);
			if (!Number.isNaN(shown)) still = setTimeout(() => finish(() => resolve({shown, whole})), quiet);
		});
		const limit = setTimeout(
			() => finish(() => reject(new Error(`no result of ${JSON.stringify(key)} in:\n${session.text()}`))),
			patience,
		);
		session.type(key);
	});
}
