/** Says which visits stand unfolded: all of them or none, but for some. */
export interface Folding {
	readonly areOpen: boolean;
	/** The ids of the visits that stand the other way. */
	readonly except: readonly string[];
}

/** Every visit stands as one row. */
export const allFolded: Folding = {areOpen: false, except: []};
/** The records of every visit stand under it. */
export const allOpen: Folding = {areOpen: true, except: []};

/** The same with one visit folded where it is not, and unfolded where it is. */
export function toggled({areOpen, except}: Folding, visit: string): Folding {
	return {
		areOpen,
		except: except.includes(visit) ? except.filter(each => each !== visit) : [...except, visit],
	};
}

/** The same with one visit unfolded. */
export function withOpen(folding: Folding, visit: string): Folding {
	return folding.except.includes(visit) === folding.areOpen ? toggled(folding, visit) : folding;
}
