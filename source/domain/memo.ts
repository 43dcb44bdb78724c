/*
 * Answers that are kept for the next key, line or passage are kept by one of these, and what comes from a database is
 * kept for an edition of it (source/store/edition.ts): the keeper is made anew when somebody has written.
 */

/** Keeps the last answer of a function: it is not called again while its arguments stay the same (`Object.is`). */
export function lastOf<Key extends readonly unknown[], Value>(
	make: (...key: Key) => Value,
): (...key: Key) => Value {
	let last: {readonly key: Key; readonly value: Value} | undefined;
	return (...key) => {
		if (last?.key.every((each, index) => Object.is(each, key[index]))) return last.value;
		last = {key, value: make(...key)};
		return last.value;
	};
}

/** Gives the answer kept under a key, or makes it. */
export type Keeper<Key, Value> = (key: Key, make: () => Value) => Value;

/**
 * Keeps the answers that were asked for last, by key. Where there are too many, the one goes that was asked for
 * longest ago.
 * @param most the largest number of answers kept
 */
export function leastRecentlyUsed<Key, Value>(most: number): Keeper<Key, Value> {
	const kept = new Map<Key, {readonly value: Value}>();
	return (key, make) => {
		const entry = kept.get(key) ?? {value: make()};
		// A map lists its keys in the order in which they were set.
		kept.delete(key);
		kept.set(key, entry);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		return entry.value;
	};
}

/**
 * Keeps what was read by key, where many keys are read at once and the next time mostly the same ones are asked for:
 * only the others are read. What was asked for longest ago goes first.
 * @param most the largest number kept from one time to the next
 * @param read gives what there is under the keys
 */
export function readTogether<Key, Value>(
	most: number,
	read: (keys: readonly Key[]) => ReadonlyMap<Key, Value>,
): (keys: readonly Key[]) => ReadonlyMap<Key, Value> {
	const kept = new Map<Key, Value>();
	return keys => {
		const unread = keys.filter(key => !kept.has(key));
		const fresh = unread.length > 0 ? read(unread) : new Map<Key, Value>();
		const found = new Map<Key, Value>();
		for (const key of keys) {
			const value = kept.get(key) ?? fresh.get(key);
			if (value === undefined) continue;
			found.set(key, value);
			kept.delete(key);
			kept.set(key, value);
		}
		for (const key of kept.keys()) {
			if (kept.size <= most) break;
			kept.delete(key);
		}
		return found;
	};
}

/**
 * Keeps the answers of a function by key, and all of them are let go where they become too many. The quickest keeper,
 * since asking again changes nothing: for answers that are asked for in every line and column.
 * @param most the largest number of answers kept
 */
export function upTo<Key, Value extends object | string>(
	most: number,
	make: (key: Key) => Value,
): (key: Key) => Value {
	const kept = new Map<Key, Value>();
	return key => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(key);
		if (kept.size >= most) kept.clear();
		kept.set(key, made);
		return made;
	};
}

/** Keeps what was made of each object for as long as the object lives. */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const kept = new WeakMap<Key, {readonly value: Value}>();
	return key => {
		const known = kept.get(key);
		if (known) return known.value;
		const value = make(key);
		kept.set(key, {value});
		return value;
	};
}

/**
 * Keeps what was made of a database for as long as nobody writes into it.
 * @param edition numbers the states of the database (source/store/edition.ts); asked at every call
 */
export function forEdition<Value>(edition: () => number, make: () => Value): () => Value {
	const made = lastOf<[edition: number], Value>(() => make());
	return () => made(edition());
}
