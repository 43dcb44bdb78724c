import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	countUnseen,
	seenBytes,
	seenFromBytes,
	seenRecords,
	unseenOf,
} from '../../source/domain/seen-records.ts';

const id = fc.stringMatching(/^[12]\d{3}-[01]\d-[a-z]{1,12}$/u);
const ids = fc.uniqueArray(id, {maxLength: 40});

describe('the records that a view held', () => {
	test('are told from those that came in later, kept as bytes meanwhile', () => {
		fc.assert(
			fc.property(ids, ids, (before, now) => {
				const kept = seenFromBytes(seenBytes(seenRecords(before)));
				const fresh = now.filter(each => !before.includes(each));
				expect(unseenOf(now, kept)).toEqual(fresh);
				expect(countUnseen(seenRecords(now), kept)).toBe(fresh.length);
			}),
		);
	});

	test('take eight bytes each, and no two of a hundred thousand are taken for one', () => {
		const many = Array.from({length: 100_000}, (_, index) => `2024-09-0${index % 10}-talks-${index}`);
		const seen = seenRecords(many);
		expect(seenBytes(seen)).toHaveLength(800_000);
		expect(new Set(seen).size).toBe(many.length);
		expect(countUnseen(seenRecords(['2024-09-09-talks-100000', many[7]!]), seen)).toBe(1);
		expect(countUnseen(seenRecords(many), seen)).toBe(0);
	});

	test('are numbers that every later version of the program makes too', () => {
		expect([...seenRecords(['', 'a', '2024-09-09-talks'])]).toEqual([
			5_566_756_523_122_117, 8_747_215_825_414_444, 6_838_471_784_050_747,
		]);
	});

	test('are as many as whole numbers stand in bytes that something has cut', () => {
		const bytes = seenBytes(seenRecords(['a', 'b']));
		expect(seenFromBytes(bytes.slice(0, 13))).toEqual(seenRecords(['a']));
		expect(seenFromBytes(new Uint8Array())).toHaveLength(0);
		expect(seenFromBytes(Buffer.alloc(3))).toHaveLength(0);
	});
});
