import type {Program} from './program.ts';

/**
 * Works ahead, a little between any two inputs. What fails ends it: the key that needs it fails likewise, where the
 * reader can be told. The function that it gives stops it.
 */
export function workingAhead({
	workAhead,
}: Pick<Program<never, never, never, never, never>, 'workAhead'>): () => void {
	let waiting: NodeJS.Immediate | undefined;
	// An immediate comes after the input that waits, such as a key that was typed before the first frame.
	const next = (): void => {
		if (hasMore(workAhead)) waiting = setImmediate(next);
	};
	waiting = setImmediate(next);
	return () => clearImmediate(waiting);
}

function hasMore(workAhead: (() => boolean) | undefined): boolean {
	try {
		return workAhead?.() ?? false;
	} catch {
		return false;
	}
}
