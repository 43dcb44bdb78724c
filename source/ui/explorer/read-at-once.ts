/** The keys that were read in one piece, up to the latest: what they have done so far. */
export interface KeysAtOnce {
	/** The fewest panels that have lain over the list meanwhile. */
	readonly depth: number;
	/** True where one of them was no key where it came: then they may be a text that was pasted. */
	readonly isText: boolean;
	/** It began with the key of the palette. */
	readonly isCommand: boolean;
	/** True where one of them was to write something, and was not heard. */
	readonly isHeld: boolean;
}
