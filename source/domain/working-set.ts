/**
 * All that a reader has added to records: by their ids, so that it outlasts a record that is withdrawn or filed anew.
 */
export interface WorkingSet {
	/** In the order in which they were marked. */
	readonly marked: ReadonlySet<string>;
	/** One note a record, never empty. */
	readonly notes: ReadonlyMap<string, string>;
	/** At least one tag for each record in it, in the order in which they were given. */
	readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** A change of the working set; an empty text or list takes a note or the tags away. */
export type WorkingSetChange =
	| {readonly type: 'marks'; readonly ids: readonly string[]; readonly isMarked: boolean}
	| {readonly type: 'note'; readonly id: string; readonly text: string}
	| {readonly type: 'tags'; readonly id: string; readonly tags: readonly string[]};

/** All that a reader has added to one record, under the names of the fields in which formats print it. */
export interface Annotation {
	readonly marked: boolean;
	/** Empty for none. */
	readonly own_note: string;
	readonly tags: readonly string[];
}

/** Nothing added to any record. */
export const emptyWorkingSet: WorkingSet = {marked: new Set(), notes: new Map(), tags: new Map()};

/** Nothing added to a record. */
export const noAnnotation: Annotation = {marked: false, own_note: '', tags: []};

/** All that was added to a record; null where nothing was. */
export function annotationIn({marked, notes, tags}: WorkingSet, id: string): Annotation | null {
	const own = {marked: marked.has(id), own_note: notes.get(id) ?? '', tags: tags.get(id) ?? []};
	return own.marked || own.own_note !== '' || own.tags.length > 0 ? own : null;
}

/** The ids to which something was added. */
export function annotatedIds({marked, notes, tags}: WorkingSet): readonly string[] {
	return [...marked, ...notes.keys(), ...tags.keys()];
}

/** The working set after a change. The parts that it does not concern stay the same objects. */
export function withChange(set: WorkingSet, change: WorkingSetChange): WorkingSet {
	switch (change.type) {
		case 'marks': {
			const marked = new Set(set.marked);
			for (const id of change.ids) {
				if (change.isMarked) marked.add(id);
				else marked.delete(id);
			}
			return {...set, marked};
		}
		case 'note':
			return {...set, notes: withEntry(set.notes, change.id, change.text === '' ? null : change.text)};
		case 'tags':
			return {...set, tags: withEntry(set.tags, change.id, change.tags.length === 0 ? null : change.tags)};
	}
}

function withEntry<Value>(
	before: ReadonlyMap<string, Value>,
	id: string,
	value: Value | null,
): ReadonlyMap<string, Value> {
	const after = new Map(before);
	if (value === null) after.delete(id);
	else after.set(id, value);
	return after;
}

/**
 * The working set with those parts of an earlier one that say the same, so that nothing is worked out from them anew.
 */
export function withSameParts(before: WorkingSet, after: WorkingSet): WorkingSet {
	const kept = {
		marked: isSameSet(before.marked, after.marked) ? before.marked : after.marked,
		notes: isSameMap(before.notes, after.notes, Object.is) ? before.notes : after.notes,
		tags: isSameMap(before.tags, after.tags, isSameList) ? before.tags : after.tags,
	};
	const isSame = kept.marked === before.marked && kept.notes === before.notes && kept.tags === before.tags;
	return isSame ? before : kept;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a === b || a.size !== b.size) return a === b;
	for (const each of a) if (!b.has(each)) return false;
	return true;
}

function isSameMap<Value>(
	a: ReadonlyMap<string, Value>,
	b: ReadonlyMap<string, Value>,
	isSame: (a: Value, b: Value) => boolean,
): boolean {
	if (a === b) return true;
	if (a.size !== b.size) return false;
	return [...a].every(([id, value]) => {
		const other = b.get(id);
		return other !== undefined && isSame(value, other);
	});
}

/** Returns true for lists with the same texts in the same order. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((each, index) => each === b[index]);
}
