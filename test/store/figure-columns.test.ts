import fc from 'fast-check';
import {expect, test} from 'vitest';
import {commitmentStatuses} from '../../source/domain/commitment.ts';
import {CurrencyNames, FigureColumns, type FigureNumbers} from '../../source/store/figure-columns.ts';

const names = new CurrencyNames();
const [dollars, dong] = [names.numberOf('USD'), names.numberOf('VND')];

/** The place of a commitment (commitment-place.ts): the key of its record, and its own position from the end. */
const placeOf = (seq: number, position: number): number => seq * 512 + 511 - position;

const place = fc.tuple(fc.integer({min: 1, max: 2 ** 40}), fc.integer({min: 0, max: 511}));
const figure: fc.Arbitrary<FigureNumbers> = fc.record({
	place: place.map(([seq, position]) => placeOf(seq, position)),
	status: fc.integer({min: 0, max: commitmentStatuses.length - 1}),
	amount: fc.option(fc.double({min: 0, noNaN: true})),
	currency: fc.constantFrom(0, dollars, dong),
	whole: fc.option(
		fc.oneof(
			place.map(([seq, position]) => placeOf(seq, position)),
			fc.integer({min: -9, max: -1}),
		),
	),
	isRepeat: fc.boolean(),
});
const figures = fc.uniqueArray(figure, {selector: each => each.place, maxLength: 40});

function written({place: key, status, amount, currency, whole, isRepeat}: FigureNumbers) {
	return {
		key,
		status: commitmentStatuses[status],
		amount,
		currency: [null, 'USD', 'VND'][currency] ?? null,
		repeats: isRepeat ? whole : null,
		within: isRepeat ? null : whole,
		fulfils: null,
	};
}

test('columns give back the figures that were put into them, each at its place', () => {
	fc.assert(
		fc.property(figures, all => {
			const columns = FigureColumns.of(all, names);
			expect(columns.length).toBe(all.length);
			for (const each of all) expect(columns.of(each.place)).toEqual(written(each));
			expect(new Set(Array.from(columns, ({key}) => key))).toEqual(new Set(all.map(each => each.place)));
		}),
	);
});

test('the oldest record comes first, and the commitments of a record come in its order', () => {
	const all = [placeOf(7, 0), placeOf(2, 1), placeOf(7, 3), placeOf(2, 0)].map((each): FigureNumbers => ({
		place: each,
		status: 0,
		amount: 1,
		currency: dollars,
		whole: null,
		isRepeat: false,
	}));
	expect(Array.from(FigureColumns.of(all, names), ({key}) => key)).toEqual([
		placeOf(2, 0),
		placeOf(2, 1),
		placeOf(7, 0),
		placeOf(7, 3),
	]);
});

test('joined in parts they are as put in at once, each figure once', () => {
	fc.assert(
		fc.property(figures, fc.nat(40), (all, cut) => {
			const parts = [all.slice(0, cut), all.slice(Math.floor(cut / 2))].map(part =>
				FigureColumns.of(part, names),
			);
			expect([...FigureColumns.joined(parts, names)]).toEqual([...FigureColumns.of(all, names)]);
		}),
	);
});

test('only those that are wanted are left, and no other place is found', () => {
	fc.assert(
		fc.property(figures, all => {
			const columns = FigureColumns.of(all, names).only(each => each % 2 === 0);
			for (const each of all) {
				expect(columns.has(each.place)).toBe(each.place % 2 === 0);
				expect(columns.of(each.place)).toEqual(each.place % 2 === 0 ? written(each) : undefined);
			}
			expect(columns.has(5)).toBe(false);
		}),
	);
});

test('the places that they lead to are listed, those that lead nowhere left out', () => {
	const at = (seq: number, whole: number | null): FigureNumbers => ({
		...{place: placeOf(seq, 0), status: 0, amount: null, currency: 0, whole, isRepeat: true},
	});
	expect([...FigureColumns.of([at(1, 9), at(2, null), at(3, -1)], names).wholes()]).toEqual([9, -1]);
});
