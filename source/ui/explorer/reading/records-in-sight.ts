import type {Engagement} from '../../../domain/engagement.ts';
import type {Store} from '../../../store/index.ts';

/** The records of the rows on screen, whole: from key to key many stay, and only the others are read. */
export class RecordsInSight {
	readonly #store: Store;
	#last: ReadonlyMap<string, Engagement> = new Map();

	/** @param store in one edition of which the records stay as they are */
	constructor(store: Store) {
		this.#store = store;
	}

	/** Gives the records of these ids; one that there is not is left out. */
	of(ids: readonly string[]): ReadonlyMap<string, Engagement> {
		const unread = ids.filter(id => !this.#last.has(id));
		const read = new Map(this.#store.engagements.withIds(unread).map(record => [record.id, record]));
		this.#last = new Map(
			ids.flatMap(id => {
				const record = read.get(id) ?? this.#last.get(id);
				return record ? [[id, record] as const] : [];
			}),
		);
		return this.#last;
	}
}
