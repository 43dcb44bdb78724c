import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {CommitmentStatus} from '../../source/domain/commitment.ts';
import {countedFigures, type FigureLink} from '../../source/domain/counted-sums.ts';

type Told = Partial<FigureLink> & {readonly key: string; readonly status?: CommitmentStatus};

/** A figure in millions of dollars, promised, that leads nowhere. */
function told({key, status = 'promised', amount = 20, currency = 'USD', ...link}: Told) {
	return {key, status, amount, currency, ...{repeats: null, within: null, fulfils: null, ...link}};
}

/**
 * The keys that count of those in a view.
 * @param elsewhere what is not in the view, though links may lead there
 */
function counted(view: readonly Told[], elsewhere: readonly Told[] = []): readonly string[] {
	const figures = view.map(told);
	const links = new Map([...figures, ...elsewhere.map(told)].map(each => [each.key, each]));
	return [...countedFigures(figures, links)].toSorted();
}

const whole: Told = {key: 'whole', status: 'reported', amount: 430};
const grant: Told = {key: 'grant', status: 'agreed', amount: 300, within: 'whole'};
const further: Told = {key: 'further', amount: 130, within: 'whole'};

describe('what is only reported', () => {
	test('does not hide what was promised or agreed as a part of it', () => {
		expect(counted([whole, grant])).toEqual(['grant', 'whole']);
	});

	test('does not count where its parts fill it', () => {
		expect(counted([whole, grant, further])).toEqual(['further', 'grant']);
	});

	test('is left out as a part of what counts, or as the same', () => {
		expect(
			counted([
				{...grant, within: null},
				{key: 'so-far', status: 'reported', within: 'grant'},
			]),
		).toEqual(['grant']);
		expect(counted([{key: 'a'}, {key: 'b', status: 'reported', repeats: 'a'}])).toEqual(['a']);
		expect(counted([whole, {key: 'b', status: 'reported', within: 'whole'}])).toEqual(['whole']);
	});

	test('does not hide the same sum where that is told firmly', () => {
		expect(
			counted([
				{key: 'firm', status: 'agreed', repeats: 'told'},
				{key: 'told', status: 'reported'},
			]),
		).toEqual(['firm']);
	});
});

describe('parts of a sum that does not count itself', () => {
	test('count as far as they fit into it together, the largest first', () => {
		const contract: Told = {key: 'contract', amount: 73, within: 'whole'};
		expect(counted([whole, contract, further, grant])).toEqual(['further', 'grant']);
		expect(counted([contract, further], [whole])).toEqual(['contract', 'further']);
	});

	test('count together where its size is not known, or is of another currency', () => {
		const parts: readonly Told[] = [
			{key: 'x', amount: 18, within: 'z'},
			{key: 'y', amount: 19, within: 'z'},
		];
		expect(counted(parts)).toEqual(['x', 'y']);
		expect(counted(parts, [{key: 'z', amount: null, currency: null}])).toEqual(['x', 'y']);
		expect(counted(parts, [{key: 'z', amount: 1, currency: 'EUR'}])).toEqual(['x', 'y']);
		expect(counted(parts, [{key: 'z', amount: 20}])).toEqual(['y']);
	});

	test('fit into every sum above them', () => {
		const [part, other, inner]: readonly Told[] = [
			{key: 'part', amount: 8, within: 'inner'},
			{key: 'other', amount: 7, within: 'outer'},
			{key: 'inner', amount: 20, within: 'outer'},
		];
		expect(counted([part!, other!], [inner!, {key: 'outer', amount: 10}])).toEqual(['part']);
		expect(counted([part!, other!], [inner!, {key: 'outer', amount: 15}])).toEqual(['other', 'part']);
	});

	test('that tell the same sum again count once, the largest', () => {
		const twice: readonly Told[] = [
			{key: 'x', amount: 18, repeats: 'z'},
			{key: 'y', amount: 19, repeats: 'z'},
			{key: 'w', amount: 3, within: 'z'},
		];
		expect(counted(twice)).toEqual(['y']);
	});
});

describe('a promise', () => {
	test('that is made good in full counts there', () => {
		const delivered: Told = {key: 'gift', status: 'delivered', amount: 21, fulfils: 'promise'};
		expect(counted([{key: 'promise'}, delivered])).toEqual(['gift']);
		expect(counted([{key: 'promise'}], [delivered])).toEqual(['promise']);
	});

	test('of which less was delivered counts itself', () => {
		const part: Told = {key: 'gift', status: 'delivered', amount: 5, fulfils: 'promise'};
		expect(counted([{key: 'promise'}, part])).toEqual(['gift', 'promise']);
		expect(counted([{key: 'promise'}, {...part, within: 'promise', amount: 20}])).toEqual(['promise']);
	});
});

test('however deep they lie, the parts of a sum count for no more than it, or than the largest of them', () => {
	const amount = fc.integer({min: 1, max: 9});
	fc.assert(
		fc.property(amount, fc.array(fc.tuple(amount, fc.nat()), {minLength: 1, maxLength: 6}), (most, list) => {
			const parts = list.map(([own, above], index): Told => {
				const within = index === 0 || above % 2 === 0 ? 'root' : `part-${above % index}`;
				return {key: `part-${index}`, amount: own, within};
			});
			const own = counted(parts, [{key: 'root', amount: most}]);
			const sum = (these: readonly Told[]): number =>
				these.reduce((total, each) => total + (each.amount ?? 0), 0);
			const largest = Math.max(...parts.map(each => each.amount ?? 0));
			expect(own.length).toBeGreaterThan(0);
			expect(sum(parts.filter(each => own.includes(each.key)))).toBeLessThanOrEqual(Math.max(most, largest));
		}),
	);
});
