import {expect, test} from 'vitest';
import {commitmentLine, moneyIn, partiesIn, quantityIn} from '../../source/words/index.ts';
import {commitment} from '../fixtures/engagements.ts';

test.each([
	[430_000_000, 'USD', '$430 million', '430 triệu USD'],
	[29_500_000, 'USD', '$29.5 million', '29,5 triệu USD'],
	[9_200_000_000, 'VND', 'VND 9.2 billion', '9,2 tỷ VND'],
	[1_500_000_000, 'USD', '$1.5 billion', '1,5 tỷ USD'],
	[1_692_691_000, 'USD', '$1,692.691 million', '1.692,691 triệu USD'],
	[1_000_000, 'EUR', 'EUR 1 million', '1 triệu EUR'],
	[1_234_567, 'USD', '$1,234,567', '1.234.567 USD'],
	[850_000, 'USD', '$850,000', '850.000 USD'],
	[1299.5, 'USD', '$1,299.5', '1.299,5 USD'],
])('%d %s', (amount, currency, en, vi) => {
	expect([moneyIn(amount, currency, 'en'), moneyIn(amount, currency, 'vi')]).toEqual([en, vi]);
});

test('a commitment on a line', () => {
	const boats = commitment({due: '2026'});
	expect(commitmentLine(boats, 'en')).toBe(
		'delivered, US → VN: Six patrol boats for the coast guard, due 2026, $12 million',
	);
	expect(commitmentLine(boats, 'vi')).toBe(
		'đã bàn giao, US → VN: Sáu xuồng tuần tra cho Cảnh sát biển, hạn 2026, 12 triệu USD',
	);
	expect(commitmentLine(commitment({amount: null, currency: null, what_vi: ''}), 'vi')).toBe(
		'đã bàn giao, US → VN: Six patrol boats for the coast guard',
	);
});

test('a sum that the text tells is not told again', () => {
	const told = commitment({
		what_en: 'Boats worth over $12 million',
		what_vi: 'Xuồng trị giá hơn 12 triệu USD',
	});
	expect(commitmentLine(told, 'en')).toBe('delivered, US → VN: Boats worth over $12 million');
	expect(commitmentLine(told, 'vi')).toBe('đã bàn giao, US → VN: Xuồng trị giá hơn 12 triệu USD');
});

test('the sides are named once where they act together', () => {
	expect(partiesIn(commitment({by: 'both', to: 'both'}), 'en')).toBe('both');
	expect(partiesIn(commitment({by: 'both', to: 'VN'}), 'vi')).toBe('hai bên → VN');
	expect(partiesIn(commitment({by: 'other', to: 'VN'}), 'en')).toBe('other → VN');
});

test('a unit is told in both languages, and of one thing in the singular', () => {
	expect(quantityIn(commitment({quantity: 13.7, unit: 'hectares'}), 'en')).toBe('13.7 hectares');
	expect(quantityIn(commitment({quantity: 13.7, unit: 'hectares'}), 'vi')).toBe('13,7 ha');
	expect(quantityIn(commitment({quantity: 1, unit: 'cutters'}), 'en')).toBe('1 cutter');
	expect(quantityIn(commitment({quantity: 1, unit: 'cutters'}), 'vi')).toBe('1 tàu tuần duyên');
	expect(quantityIn(commitment({quantity: 2, unit: 'ferries'}), 'en')).toBe('2 ferries');
	expect(quantityIn(commitment({quantity: 1, unit: 'ferries'}), 'en')).toBe('1');
	expect(quantityIn(commitment({quantity: 2, unit: 'ferries'}), 'vi')).toBe('2');
	expect(quantityIn(commitment({quantity: null, unit: null}), 'en')).toBe('');
});
