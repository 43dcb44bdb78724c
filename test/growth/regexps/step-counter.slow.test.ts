import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {growsTooFast} from '../verdict.ts';
import {attackOf, attacksOn} from './attack-texts.ts';
import {compilePattern} from './compile-pattern.ts';
import {writtenPatterns} from './patterns-of-source.ts';
import {countSteps} from './step-counter.ts';

/** Where a pattern matches, as the engine of JavaScript says it. */
function matchesOf(pattern: RegExp, text: string): readonly (readonly [number, number])[] {
	const found = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
	return found.flatMap(match => (match ? [[match.index, match.index + match[0].length] as const] : []));
}

describe('matching by steps', () => {
	test('finds what JavaScript finds, for every pattern of the source, in its attacks', () => {
		for (const {source, flags} of writtenPatterns()) {
			const [pattern, program] = [new RegExp(source, flags), compilePattern(source, flags)];
			for (const attack of attacksOn(program).slice(0, 40)) {
				const text = attackOf(attack, 24);
				const {matches, isCut} = countSteps(program, text, 1e6);
				if (!isCut)
					expect({source, text, matches}).toEqual({source, text, matches: matchesOf(pattern, text)});
			}
		}
	});

	test.each([
		/(?<=a|b{2})c+?(?!d)/gu,
		/(?:(?<one>a|ab)(?:b|\k<one>)?)*c/giu,
		/^(?:a?){3}b{2,}|\b\w+\b$/gmu,
		/(?<!a{1,2})b|[^\s\S]|(?:)*?$/gu,
		/(?:a*)*b|🚀{1,2}?.|\u{1F680}/gu,
		/[[a-c]--b]+c/gv,
		/(a)(?=.*\1)|(?<=(b)\2)c/gsu,
	])('finds what JavaScript finds for %s in any text', pattern => {
		const program = compilePattern(pattern.source, pattern.flags);
		const text = fc
			.array(fc.constantFrom('a', 'b', 'c', 'd', 'A', ' ', '\n', '🚀'))
			.map(each => each.join(''));
		fc.assert(
			fc.property(text, each => {
				expect(countSteps(program, each).matches).toEqual(matchesOf(pattern, each));
			}),
		);
	});
});

describe('attacks', () => {
	const letters = 200;
	const isFound = (pattern: RegExp): boolean => {
		const program = compilePattern(pattern.source, pattern.flags);
		return attacksOn(program).some(attack => {
			const counts = [1, 2, 4, 8].map(times => countSteps(program, attackOf(attack, letters * times), 2e6));
			return (
				counts.some(each => each.isCut) ||
				growsTooFast(
					letters,
					counts.map(each => each.steps),
				)
			);
		});
	};

	test.each([
		['blanks before an end', /\s+$/u],
		['blanks before a sign', /\s*,/gu],
		['two ways to part blanks', /^a\s*b?\s*$/u],
		['two ways to part capitals', /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/u],
		['a word before another', /[\p{L}-]+\s+ceremony/giu],
		['the rest of a clause', /met[^.;]*\ssaid/gu],
		['the rest of a clause ahead', /met(?![^.;]*\ssaid)/gu],
		['the rest of a clause behind', /(?<!said\s[^.;]*)met/gu],
		['a list', /\d+(?:, \d+)* May/gu],
		['a group that repeats in two ways', /^(?:[\s,]|and|\p{Lu}[\p{L}-]*)*$/u],
		['a loop in a loop', /^(?:a+)+$/u],
	])('find that %s may take ever longer', (_, pattern) => {
		expect(isFound(pattern)).toBe(true);
	});

	test.each([
		['blanks from their beginning on', /(?<!\s)\s+$/u],
		['a word of so many letters', /[\p{L}-]{1,40}\s+ceremony/giu],
		['from the first letter to the last', /\p{L}(?:.*\p{L})?/su],
		['capitals counted one by one', /^[^A-Za-z]*[A-Z][^A-Za-z]*[A-Z][^a-z]*$/u],
		['words of a list', /visit|visits|visited|talks?/giu],
	])('find nothing in %s', (_, pattern) => {
		expect(isFound(pattern)).toBe(false);
	});
});
