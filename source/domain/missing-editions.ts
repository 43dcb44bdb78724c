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
export type EditionRun = Pick<MissingEditions, 'from' | 'to'>;

/** A run of editions that no record is of, with what is known of it; null where nobody has told. */
export interface MissingEditions {
	readonly from: number;
	readonly to: number;
	readonly known: KnownEditions | null;
}

/**
 * Lists the editions that are missing between the first and the last that some record is of, in runs of which the same
 * is known.
 * @param had the numbers or years that records have, in any order
 */
export function missingEditions(
	had: readonly number[],
	known: readonly KnownEditions[],
): readonly MissingEditions[] {
	const missing: MissingEditions[] = [];
	const editions = [...new Set(had)].toSorted((a, b) => a - b);
	for (const [index, edition] of editions.entries()) {
		let from = (editions[index - 1] ?? edition) + 1;
		while (from < edition) {
			const told = known.find(each => each.from <= from && from <= each.to) ?? null;
			const next = known.filter(each => each.from > from).map(each => each.from);
			const to = Math.min(edition - 1, told?.to ?? Math.min(...next) - 1);
			missing.push({from, to, known: told});
			from = to + 1;
		}
	}
	return missing;
}

/** Runs that follow one another as one, whatever is known of each. */
export function joinedRuns(runs: readonly EditionRun[]): readonly EditionRun[] {
	const whole: EditionRun[] = [];
	for (const {from, to} of runs) {
		const before = whole.at(-1);
		if (before?.to === from - 1) whole[whole.length - 1] = {from: before.from, to};
		else whole.push({from, to});
	}
	return whole;
}

/** A run as `2014` or `2014–2016`. */
export function runText({from, to}: EditionRun): string {
	return from === to ? String(from) : `${from}–${to}`;
}
