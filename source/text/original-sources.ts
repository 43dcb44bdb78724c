import type {Source} from '../domain/engagement.ts';
import {fold} from './normalize.ts';

/** As much of a source as tells whose text it is. */
type Report = Pick<Source, 'title' | 'url' | 'publisher' | 'reprint_of' | 'passage'>;

/**
 * The index of the original of each source, in their order: that of the one whose text it repeats, by what is recorded
 * or by the same headline, of a passage of which nothing else is known by its file; its own where it is a report of its
 * own. As many different ones as there are, so many
 * independent sources bear a record.
 */
export function originalsOf(sources: readonly Report[]): readonly number[] {
	const firstWith = new Map<string, number>();
	const roots = sources.map((_, index) => rootOf(sources, index));
	return roots.map(root => {
		const {title = '', url = '', publisher = '', passage = null} = sources[root] ?? {};
		const key = fold(title) || url || publisher || (passage?.file ?? '');
		const first = firstWith.get(key) ?? root;
		firstWith.set(key, first);
		return first;
	});
}

/** The end of the chain of reprints; a chain that runs in a circle ends at the lowest index of the circle. */
function rootOf(sources: readonly Report[], index: number): number {
	if ((sources[index]?.reprint_of ?? null) === null) return index;
	const passed = new Set<number>();
	let at = index;
	for (;;) {
		passed.add(at);
		const next = sources[at]?.reprint_of ?? null;
		if (next === null || sources[next] === undefined) return at;
		if (passed.has(next)) return Math.min(...passed);
		at = next;
	}
}
