import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../../source/text/width.ts';
import {reviewBindings} from '../../../source/ui/review/keys.ts';
import {reviewMessagesIn} from '../../../source/ui/review/messages/index.ts';
import {leaves} from '../../fixtures/leaves.ts';

const paths = (messages: unknown): readonly string[] =>
	leaves(messages)
		.map(([path]) => path)
		.toSorted();

/** Functions that say the same whatever they are given. */
const constant =
	/unsaved|nothing-to|all-decided|not-edited|no-record|still-to-come|unknown-kind|unknown-part|no-title|record-made|already-a-record/u;

test('Vietnamese has exactly the messages of English', () => {
	expect(paths(reviewMessagesIn('vi'))).toEqual(paths(reviewMessagesIn('en')));
});

test('Vietnamese is not English', () => {
	const en = new Map(leaves(reviewMessagesIn('en')));
	const same = leaves(reviewMessagesIn('vi'))
		.filter(([path, value]) => typeof value === 'string' && en.get(path) === value)
		.map(([path]) => path);
	// A sign, a notation, the name of a slug and places abroad are the same in both.
	expect(same).toEqual([
		'/words/id',
		'/words/shortPlaces/Bandar Seri Begawan',
		'/words/shortPlaces/Joint Base Lewis-McChord',
		'/words/shortPlaces/Southern California',
		'/empty',
	]);
});

describe.each(['en', 'vi'] as const)('in %s', language => {
	const messages = reviewMessagesIn(language);

	test('no message is empty, and every one is NFC on one line', () => {
		for (const [path, value] of leaves(messages)) {
			if (typeof value === 'function') continue;
			expect(String(value).trim(), path).not.toBe('');
			expect(value, path).toBe(String(value).normalize('NFC'));
			expect(value, path).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
		}
	});

	test('every function names what it is given', () => {
		for (const [path, value] of leaves(messages)) {
			if (typeof value !== 'function') continue;
			const say = value as (...values: readonly unknown[]) => string;
			expect(say(7, 9), path).not.toMatch(/undefined|null|NaN|\[object/u);
			if (!constant.test(path)) expect(say(7, 9), path).toContain('7');
		}
	});

	test('every notice has room at the foot of the smallest screens in use', () => {
		for (const [name, say] of Object.entries(messages.notices))
			expect(displayWidth(say(7)), name).toBeLessThan(40);
		expect(displayWidth(messages.readDayFirst('20/10/2014'))).toBeLessThan(40);
	});

	test('every listed command has words', () => {
		for (const {command, isListed} of reviewBindings)
			if (isListed)
				expect((messages.commands as Partial<Record<string, string>>)[command], command).toMatch(/\p{L}/u);
	});

	test('one and many are told apart where the language does', () => {
		for (const count of [0, 1, 2]) expect(messages.counts.merges(count)).toContain(String(count));
	});
});

test('English counts', () => {
	const {counts, notices} = reviewMessagesIn('en');
	expect([counts.merges(1), counts.merges(2), counts.conflict(1), counts.conflict(0)]).toEqual([
		'1 merge',
		'2 merges',
		'1 conflict',
		'0 conflicts',
	]);
	expect(notices.undone(1)).toBe('Undone; 1 step before it.');
});
