/** A way to search the records of one database or the lines made from them. */
export interface Engine {
	readonly name: string;
	/** The settings that are not the default, for the reader of the figures. */
	readonly setting: string;
	/** The ids of the best answers, best first. */
	readonly search: (query: string, limit: number) => readonly string[];
}
