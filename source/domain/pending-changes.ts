import {isSameList, type WorkingSetChange} from './working-set.ts';

/**
 * Changes of the working set that wait to be written: of each record only what the last of them makes of its mark, its
 * note and its tags, so that no more wait than there are records, however often a key is pressed.
 */
export class PendingChanges {
	/** Marks that are taken away first, and those that are set then: marking once more puts a mark at the end. */
	readonly #unmarked = new Set<string>();
	readonly #marked = new Set<string>();
	readonly #notes = new Map<string, string>();
	readonly #tags = new Map<string, readonly string[]>();

	get isEmpty(): boolean {
		return this.#unmarked.size + this.#marked.size + this.#notes.size + this.#tags.size === 0;
	}

	add(changes: readonly WorkingSetChange[]): void {
		for (const change of changes) {
			if (change.type === 'note') this.#notes.set(change.id, change.text);
			else if (change.type === 'tags') this.#tags.set(change.id, change.tags);
			else if (change.isMarked) for (const id of change.ids) this.#marked.add(id);
			else this.#unmark(change.ids);
		}
	}

	#unmark(ids: readonly string[]): void {
		for (const id of ids) {
			this.#marked.delete(id);
			this.#unmarked.add(id);
		}
	}

	/** Forgets changes that have been written; what was changed once more since then goes on waiting. */
	remove(written: readonly WorkingSetChange[]): void {
		const last = new PendingChanges();
		last.add(written);
		for (const id of new Set([...last.#unmarked, ...last.#marked])) {
			if (this.#marked.has(id) !== last.#marked.has(id)) continue;
			this.#marked.delete(id);
			this.#unmarked.delete(id);
		}
		for (const [id, text] of last.#notes) if (this.#notes.get(id) === text) this.#notes.delete(id);
		for (const [id, tags] of last.#tags)
			if (isSameList(this.#tags.get(id) ?? [], tags)) this.#tags.delete(id);
	}

	/** The changes that make the same of a working set as all that were added. */
	changes(): readonly WorkingSetChange[] {
		const marks = [
			{type: 'marks', ids: [...this.#unmarked], isMarked: false},
			{type: 'marks', ids: [...this.#marked], isMarked: true},
		] as const;
		return [
			...marks.filter(({ids}) => ids.length > 0),
			...[...this.#notes].map(([id, text]) => ({type: 'note', id, text}) as const),
			...[...this.#tags].map(([id, tags]) => ({type: 'tags', id, tags}) as const),
		];
	}
}
