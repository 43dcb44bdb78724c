import {withPlainClasses} from '../../../source/extract/mentions/shared-grammar/plain-classes.ts';
import {readFileSync} from 'node:fs';
import {growsTooFast, doublings} from '../verdict.ts';
import {attackOf, attacksOn, type Attack} from './attack-texts.ts';
import {compilePattern, type Program} from './compile-pattern.ts';
import {loadSource, notePatterns, writtenPatterns, type Pattern} from './patterns-of-source.ts';
import {countSteps} from './step-counter.ts';

/*
 * `node test/growth/regexps/count-patterns.ts [FILE]`: collects the patterns of the source (of the files whose path has
 * FILE in it), those that an import of texts in both languages makes included, attacks each, and prints a line of JSON
 * for each whose steps grow faster than n log n, then one that says how many patterns there were. A process of its own:
 * patterns are noted from the moment on in which they are made.
 */

/** A pattern that takes ever longer, and on what. */
export interface GrowingPattern extends Pattern {
	readonly attack: Attack;
	/** In the longest text; there were more where counting was given up. */
	readonly stepsPerLetter: number;
}
export interface PatternCount {
	readonly patterns: number;
	readonly attacks: number;
}

const run = notePatterns();
await loadSource();
const {extract} = await import('../../../source/extract/extract.ts');
const {singleSpaced} = await import('../../../source/text/single-spaces.ts');
const {shippedReference} = await import('../../fixtures/reference.ts');

/** Letters of the shortest text that is measured. */
const letters = 600;
const longest = letters * 2 ** doublings;
/** Steps a letter beyond which a pattern takes too long, however it grows. */
const mostSteps = 1500;
/** Texts on which the steps grow no faster than this from half of it on need no more measuring. */
const suspicious = 2.3;

/** Files whose patterns see short texts alone, and how many letters of them at most. */
const shortTexts: Readonly<Record<string, number>> = {
	// A sentence of the import; longer ones are not looked at.
	'words/date-reasons.ts': 2000,
	// The digits of a number.
	'words/counted.ts': 25,
};

/** Runs the import over texts in both languages, so that all of its patterns are made. */
function importTexts(): void {
	const reference = shippedReference();
	for (const name of ['own', 'fresh']) {
		const texts = readFileSync(new URL(`../../eval/${name}.jsonl`, import.meta.url), 'utf8')
			.trim()
			.split('\n');
		const lines = texts.map(line => (JSON.parse(line) as {readonly text: string}).text);
		const document = {file: name, lines, publisher: '', title: '', url: '', published: ''};
		extract([document], reference, {isStandalone: true, today: '2026-11-22'});
	}
}

/** The patterns of the program, each once; one that is looked for on whole words alone counts as it is then. */
function allPatterns(): readonly Pattern[] {
	importTexts();
	const onWords = run.made.filter(each => each.file.endsWith('find-words.ts')).map(each => each.source);
	const isPart = ({file, source}: Pattern): boolean =>
		file.startsWith('extract/') &&
		!run.used.has(source) &&
		onWords.some(whole => whole.includes(`(?:${withPlainClasses(source)})`));
	const all = [...writtenPatterns(), ...run.made].filter(each => !isPart(each));
	return [...new Map(all.map(each => [`${each.source}/${each.flags}`, each])).values()];
}

/** A text as it comes before a pattern: passages have no runs of blanks. */
function asRead(text: string, file: string): string {
	return /^extract.(?:mentions|frames)/u.test(file) ? singleSpaced(text) : text;
}

/** Steps a letter where a pattern takes too long for an attack, else null. */
function growthOf(program: Program, attack: Attack, file: string): number | null {
	const most = shortTexts[file] ?? longest;
	const count = (length: number): ReturnType<typeof countSteps> =>
		countSteps(program, asRead(attackOf(attack, length), file), mostSteps * most);
	// Of a run of blanks one is left.
	if (asRead(attackOf(attack, letters), file).length < letters / 2) return null;
	if (most < longest) {
		const {steps, isCut} = count(most);
		return isCut ? steps / most : null;
	}
	const [half, whole] = [count((letters * 2) / 3), count((letters * 4) / 3)];
	if (!whole.isCut && whole.steps < suspicious * half.steps) return null;
	const amounts: number[] = [];
	for (let doubling = 0; doubling <= doublings; doubling++) {
		const {steps, isCut} = count(letters * 2 ** doubling);
		if (isCut) return steps / longest;
		amounts.push(steps);
	}
	return growsTooFast(letters, amounts) ? (amounts.at(-1) ?? 0) / longest : null;
}

const [only = ''] = process.argv.slice(2);
const patterns = allPatterns().filter(({file}) => file.includes(only));
let attacks = 0;
for (const pattern of patterns) {
	const program = compilePattern(pattern.source, pattern.flags);
	for (const attack of attacksOn(program)) {
		attacks++;
		const stepsPerLetter = growthOf(program, attack, pattern.file);
		if (stepsPerLetter === null) continue;
		console.log(JSON.stringify({...pattern, attack, stepsPerLetter} satisfies GrowingPattern));
		break;
	}
}
console.log(JSON.stringify({patterns: patterns.length, attacks} satisfies PatternCount));
