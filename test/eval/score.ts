import type {Proposal, Reference} from '../../source/extract/import-model.ts';
import type {Case, Expectation} from './gold.ts';
import {isRightKind, isRightPlace, scoreDate, scorePeople, type DateScore} from './score-fields.ts';

/** The count of an evaluation. */
export interface Tally {
	/** Expected records, without those that need not come, and those of them for which none was produced. */
	readonly expected: number;
	readonly missing: number;
	readonly dates: Readonly<Record<DateScore, number>>;
	readonly kinds: number;
	readonly places: {readonly right: number; readonly of: number};
	readonly people: {readonly right: number; readonly missed: number; readonly extra: number};
	/**
	 * Records made from a passage that tells of no engagement, or beyond what an imported text is expected to yield.
	 */
	readonly falseRecords: number;
	/** Further records from a passage that tells of one: the ceremony before the talks. */
	readonly furtherRecords: number;
	readonly produced: number;
	/** One line each, for people. */
	readonly misses: readonly string[];
}

/** The figures by which a level is kept. */
export interface Figures {
	readonly found: number;
	readonly peopleF1: number;
	readonly kind: number;
	readonly place: number;
	/** Exact, or a right set. */
	readonly dateRight: number;
	/** The true date lies in what was found, which is wider. */
	readonly dateWide: number;
	readonly dateWrong: number;
	readonly falseRecords: number;
	readonly furtherRecords: number;
	/** Records that merge with another event; counted beside the known engagements alone. */
	readonly mergesWrong?: number;
}

interface Count {
	dates: Record<DateScore, number>;
	missing: number;
	kinds: number;
	places: {right: number; of: number};
	people: {right: number; missed: number; extra: number};
	misses: string[];
}

/**
 * Compares proposals with what the cases expect. Each expected record is answered by the best proposal from its
 * passage.
 */
export function tally(cases: readonly Case[], proposals: readonly Proposal[], reference: Reference): Tally {
	const count: Count = {
		dates: {exact: 0, set: 0, wide: 0, partial: 0, wrong: 0},
		missing: 0,
		kinds: 0,
		places: {right: 0, of: 0},
		people: {right: 0, missed: 0, extra: 0},
		misses: [],
	};
	const placeNames = new Map(
		reference.places.map(each => [each.name_en, [each.name_en, ...each.other_names]]),
	);
	const answered = new Map<Proposal, readonly Expectation[]>();
	const answers = cases.map(each => answersTo(each, proposals, placeNames));
	for (const pairs of answers) {
		for (const {expected, proposal} of pairs)
			if (proposal) answered.set(proposal, [...(answered.get(proposal) ?? []), expected]);
	}
	for (const [index, each] of cases.entries()) {
		countPeople(each, fromPassage(each, proposals), answered, count);
		for (const pair of answers[index] ?? []) countRecord(each, pair, placeNames, count);
	}
	const idle = proposals.filter(each => !answered.has(each));
	const reporting = cases.filter(each => each.expect.length > 0);
	const further = new Set(idle.filter(each => reporting.some(one => fromPassage(one, [each]).length > 0)));
	for (const proposal of idle) {
		const {record, passages} = proposal;
		const where = `${passages[0]?.document.file}:${passages[0]?.line}`;
		const what = further.has(proposal) ? 'further' : 'false';
		count.misses.push(`${where} ${what} record: ${record.kind} ${record.date} ${namesOf(record).join(', ')}`);
	}
	return {
		...count,
		expected: cases.flatMap(each => each.expect.filter(isRequired)).length,
		falseRecords: idle.length - further.size,
		furtherRecords: further.size,
		produced: proposals.length,
	};
}

/** The figures of a tally; shares are of the expected records. */
export function figuresOf({
	people,
	kinds,
	places,
	dates,
	expected,
	missing,
	falseRecords,
	furtherRecords,
}: Tally): Figures {
	const precision = people.right / Math.max(1, people.right + people.extra);
	const recall = people.right / Math.max(1, people.right + people.missed);
	return {
		found: round((expected - missing) / Math.max(1, expected)),
		peopleF1: round((2 * precision * recall) / Math.max(0.001, precision + recall)),
		kind: round(kinds / Math.max(1, expected)),
		place: round(places.right / Math.max(1, places.of)),
		dateRight: round((dates.exact + dates.set) / Math.max(1, expected)),
		dateWide: round(dates.wide / Math.max(1, expected)),
		dateWrong: round(dates.wrong / Math.max(1, expected)),
		falseRecords,
		furtherRecords,
	};
}

interface Answer {
	readonly expected: Expectation;
	readonly proposal: Proposal | null;
}

function answersTo(
	one: Case,
	proposals: readonly Proposal[],
	placeNames: ReadonlyMap<string, readonly string[]>,
): readonly Answer[] {
	const free = new Set(fromPassage(one, proposals));
	// Those that must come choose first.
	const inTurn = one.expect.toSorted((a, b) => Number(isRequired(b)) - Number(isRequired(a)));
	return inTurn.map(expected => {
		const ranked = [...free].toSorted(
			(a, b) => fitness(b, expected, placeNames) - fitness(a, expected, placeNames),
		);
		const proposal = ranked[0] ?? null;
		if (proposal) free.delete(proposal);
		return {expected, proposal};
	});
}

function fromPassage({file, line}: Case, proposals: readonly Proposal[]): readonly Proposal[] {
	return proposals.filter(({passages}) =>
		passages.some(each => each.document.file === file && (line === null || each.line === line)),
	);
}

const dateWorth: Readonly<Record<DateScore, number>> = {exact: 3, set: 2, wide: 1, partial: 1, wrong: 0};

function fitness(
	{record}: Proposal,
	expected: Expectation,
	placeNames: ReadonlyMap<string, readonly string[]>,
): number {
	const {right, extra} = scorePeople(namesOf(record), [expected]);
	return (
		(record.kind === expected.kind ? 3 : isRightKind(record.kind, expected) ? 2 : 0) +
		dateWorth[scoreDate(record.date, expected)] +
		2 * right.length -
		extra.length +
		(isRightPlace(placeNames.get(record.place.name_en) ?? [record.place.name_en], expected) ? 1 : 0)
	);
}

/** On all records of the passage; people of a record that two passages tell may come from the other one. */
function countPeople(
	one: Case,
	own: readonly Proposal[],
	answered: ReadonlyMap<Proposal, readonly Expectation[]>,
	count: Count,
): void {
	if (one.expect.length === 0) return;
	const allowed = own.flatMap(each => answered.get(each) ?? []).flatMap(each => each.people);
	const optional = one.expect.filter(each => !isRequired(each)).flatMap(each => each.people);
	const score = scorePeople(
		own.flatMap(({record}) => namesOf(record)),
		one.expect.filter(isRequired),
		[...allowed, ...optional],
	);
	count.people.right += score.right.length;
	count.people.missed += score.missed.length;
	count.people.extra += score.extra.length;
	if (score.missed.length > 0) count.misses.push(`${one.id} people missed: ${score.missed.join(', ')}`);
	if (score.extra.length > 0) count.misses.push(`${one.id} people too many: ${score.extra.join(', ')}`);
}

function countRecord(
	one: Case,
	{expected, proposal}: Answer,
	placeNames: ReadonlyMap<string, readonly string[]>,
	count: Count,
): void {
	if (!isRequired(expected)) return;
	if (expected.place !== '') count.places.of++;
	if (!proposal) {
		count.missing++;
		count.misses.push(`${one.id} no record: ${expected.kind} ${expected.date}`);
		return;
	}
	const {record} = proposal;
	const score = scoreDate(record.date, expected);
	count.dates[score]++;
	if (score !== 'exact' && score !== 'set')
		count.misses.push(`${one.id} date ${score}: ${record.date}, expected ${expected.date}`);
	if (isRightKind(record.kind, expected)) count.kinds++;
	else count.misses.push(`${one.id} kind: ${record.kind}, expected ${expected.kind}`);
	const place = record.place.name_en;
	const isRight = isRightPlace(placeNames.get(place) ?? [place], expected);
	if (isRight) count.places.right++;
	else if (isRight === false)
		count.misses.push(`${one.id} place: ${place || '(none)'}, expected ${expected.place}`);
}

function isRequired({optional}: Expectation): boolean {
	return optional !== true;
}

function namesOf(record: Proposal['record']): readonly string[] {
	return record.people.map(each => each.name);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
