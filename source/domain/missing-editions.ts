/** A run of editions of a series, by number or year, of which the same is known. */
export interface KnownEditions {
	readonly from: number;
	readonly to: number;
	/** True where somebody has looked for them. */
	readonly looked_for: boolean;
	readonly known_en: string;
	readonly known_vi: string;
}

/** A run of editions. */
export interface EditionRun {
	readonly from: number;
	readonly to: number;
	/** The records without a number that may be of it or of others of the same gap; none where it is absent. */
	readonly unnumbered?: number;
}

/** A run of editions that no record is of, with what is known of it; null where nobody has told. */
export interface MissingEditions extends EditionRun {
	readonly known: KnownEditions | null;
}

/**
 * Lists the editions that are missing between the first and the last that some record is of, in runs of which the same
 * is known.
 * @param had the numbers or years that records have, in any order
 * @param unnumbered counts the records without a number that may stand between two editions; where they may be all
 * of those between, none is missing
 */
export function missingEditions(
	had: readonly number[],
	known: readonly KnownEditions[],
	unnumbered: (before: number, after: number) => number = () => 0,
): readonly MissingEditions[] {
	const missing: MissingEditions[] = [];
	const editions = [...new Set(had)].toSorted((a, b) => a - b);
	for (const [index, edition] of editions.entries()) {
		const before = editions[index - 1] ?? edition;
		const perhaps = edition - before > 1 ? unnumbered(before, edition) : 0;
		if (perhaps >= edition - before - 1) continue;
		let from = before + 1;
		while (from < edition) {
			const told = known.find(each => each.from <= from && from <= each.to) ?? null;
			const next = known.filter(each => each.from > from).map(each => each.from);
			const to = Math.min(edition - 1, told?.to ?? Math.min(...next) - 1);
			missing.push({from, to, ...(perhaps > 0 && {unnumbered: perhaps}), known: told});
			from = to + 1;
		}
	}
	return missing;
}

/** Runs that follow one another as one, whatever is known of each. */
export function joinedRuns(runs: readonly EditionRun[]): readonly EditionRun[] {
	const whole: EditionRun[] = [];
	for (const {from, to, unnumbered = 0} of runs) {
		const before = whole.at(-1);
		const run = {from, to, ...(unnumbered > 0 && {unnumbered})};
		if (before?.to === from - 1) whole[whole.length - 1] = {...run, from: before.from};
		else whole.push(run);
	}
	return whole;
}

/**
 * A run as `2014` or `2014–2016`; where records without a number may be of some of it, so many as are missing all the
 * same: `2 of 7–9`.
 * @param of the word between, in the reader's language
 */
export function runText({from, to, unnumbered = 0}: EditionRun, of = 'of'): string {
	const run = from === to ? String(from) : `${from}–${to}`;
	return unnumbered === 0 ? run : `${to - from + 1 - unnumbered} ${of} ${run}`;
}
