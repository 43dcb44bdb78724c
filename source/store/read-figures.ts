import type {CommitmentStatus} from '../domain/commitment.ts';
import type {FigureLink} from '../domain/counted-sums.ts';
import {safeText} from '../text/safe.ts';
import type {Statements} from './statements.ts';

/** A commitment that has a sum or of which a sum is a part, with what it leads to. */
export interface StoredFigure extends FigureLink {
	readonly seq: number;
	readonly position: number;
	/** `RECORD#COMMITMENT`. */
	readonly key: string;
	readonly status: CommitmentStatus;
}

type FigureRow = readonly [
	seq: number,
	position: number,
	key: string,
	status: CommitmentStatus,
	amount: number | null,
	currency: string | null,
	repeats: string | null,
	within: string | null,
	fulfils: string | null,
];

const columns = `c.seq, c.position, e.id || '#' || c.id, c.status, c.amount, c.currency, c.repeats, c.within, c.fulfils
	FROM commitments c JOIN engagements e ON e.seq = c.seq`;

/** Reads all sums, newest record first, and behind them what else they lead to. */
export function readFigures(sql: Statements): readonly StoredFigure[] {
	const summed = sql
		.rows<FigureRow>(`SELECT ${columns} WHERE c.amount IS NOT NULL ORDER BY c.seq DESC, c.position`)
		.map(toFigure);
	const known = new Set(summed.map(each => each.key));
	const others: StoredFigure[] = [];
	let found: readonly StoredFigure[] = summed;
	while (found.length > 0) {
		const wanted = new Set(found.flatMap(({repeats, within}) => repeats ?? within ?? []));
		found = readByKey(
			sql,
			[...wanted].filter(key => !known.has(key)),
		);
		for (const {key} of found) known.add(key);
		others.push(...found);
	}
	return [...summed, ...others];
}

function readByKey(sql: Statements, keys: readonly string[]): readonly StoredFigure[] {
	if (keys.length === 0) return [];
	const list = keys.map(key => key.split('#'));
	return sql
		.rows<FigureRow>(
			`SELECT ${columns} JOIN json_each(?) k ON e.id = k.value ->> 0 AND c.id = k.value ->> 1`,
			JSON.stringify(list),
		)
		.map(toFigure);
}

function toFigure(row: FigureRow): StoredFigure {
	const [seq, position, key, status, amount, currency, repeats, within, fulfils] = row;
	return {
		seq,
		position,
		key: safeText(key),
		status,
		amount,
		currency: safeOrNull(currency),
		repeats: safeOrNull(repeats),
		within: safeOrNull(within),
		fulfils: safeOrNull(fulfils),
	};
}

function safeOrNull(text: string | null): string | null {
	return text === null ? null : safeText(text);
}
