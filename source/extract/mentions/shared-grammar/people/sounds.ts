import {upTo} from '../../../../domain/memo.ts';
import {fold} from '../../../../text/normalize.ts';

/** More than the words of names in a large import. */
const mostWords = 4000;
/** Longer words are no names. */
const longestWord = 24;
/** The most that two spellings of one name differ, for each consonant. */
const mostUnlike = 0.34;

type Table = readonly (readonly [RegExp, string])[];

const vowel = /[aeiouy]/u;

/** Sounds that both languages write alike. */
const common: Table = [
	[/^(?:ph|f|v)/u, 'F'],
	[/^(?:th|t|d)/u, 'T'],
	[/^(?:p|b)/u, 'P'],
	[/^h/u, 'H'],
	[/^l/u, 'L'],
	[/^m/u, 'M'],
	[/^r/u, 'R'],
	[/^w/u, 'W'],
];

/** The sounds of letters as English writes names. */
const english: Table = [
	[/^(?:tch|dge?|ch(?=[aeiouy])|j)/u, 'J'],
	[/^(?:sch|sh|s|z|c(?=[eiy]))/u, 'S'],
	[/^gh(?![aeiouy])/u, ''],
	[/^x/u, 'KS'],
	[/^(?:ck|qu|[ckgq]h?)/u, 'K'],
	[/^(?:ng|n)/u, 'N'],
	...common,
];

/** The same as Vietnamese writes foreign names: "Giêm Mát-tít", "Cri-xtô-phơ", "Rai-xơ". */
const vietnamese: Table = [
	[/^ch(?![aeiouyr])/u, 'K'],
	[/^(?:gi(?=[aeiouy])|ch|j)/u, 'J'],
	[/^[sxz]/u, 'S'],
	[/^(?:ngh?|nh|n)/u, 'N'],
	[/^(?:qu|[ckgq]h?)/u, 'K'],
	...common,
];

/**
 * The consonants of a name by their sounds: a capital before a vowel, a small letter at the end of a syllable or
 * within a cluster, where another spelling may lose it.
 */
function soundsOf(word: string, table: Table): string {
	let sounds = '';
	let rest = fold(word)
		.replaceAll(/[^a-z]/gu, '')
		.replaceAll(/(.)\1/gu, '$1')
		.slice(0, longestWord);
	while (rest !== '') {
		const [letters, sound] = firstOf(rest, table);
		rest = rest.slice(letters.length);
		sounds += vowel.test(rest.charAt(0)) ? sound : sound.toLowerCase();
	}
	return sounds;
}

function firstOf(rest: string, table: Table): readonly [letters: string, sound: string] {
	for (const [pattern, sound] of table) {
		const [letters] = pattern.exec(rest) ?? [];
		if (letters !== undefined) return [letters, sound];
	}
	return [rest.charAt(0), ''];
}

const englishSounds = upTo(mostWords, (word: string) => soundsOf(word.replace(/^kn/iu, 'n'), english));
const vietnameseSounds = upTo(mostWords, (word: string) => soundsOf(word, vietnamese));

/** Sounds that the spellings of one name may have for each other; all others are as far apart as can be. */
const alike: Readonly<Record<string, number>> = {
	ST: 0.2,
	JT: 0.3,
	JS: 0.3,
	JK: 0.4,
	FP: 0.3,
	FW: 0.4,
	LN: 0.2,
	MN: 0.4,
	LR: 0.5,
};

function unlike(a: string, b: string): number {
	const [x, y] = [a.toUpperCase(), b.toUpperCase()];
	return x === y ? 0 : (alike[x < y ? `${x}${y}` : `${y}${x}`] ?? 1.2);
}

/** That the Vietnamese spelling has not: little for a sound that ends a syllable or is hardly heard. */
function lost(sound: string): number {
	if (sound === 'r' || sound === 'h' || sound === 'w') return 0.1;
	return sound === 'H' || sound === 'W' || sound === sound.toLowerCase() ? 0.25 : 0.9;
}

/** That the Vietnamese spelling has more than the name. */
function added(sound: string): number {
	return sound === sound.toLowerCase() ? 0.5 : 0.9;
}

/**
 * The difference between a word as a Vietnamese paper spells it by its sound and a foreign name, from 0; infinite
 * where they are no spellings of one name.
 */
export function soundDifference(heard: string, name: string): number {
	const [own, other] = [vietnameseSounds(heard), englishSounds(name)];
	if (own === '' || other === '') return own === other ? 0 : Infinity;
	let row = Array.from({length: other.length + 1}, () => 0);
	Array.from(other).forEach((sound, at) => (row[at + 1] = (row[at] ?? 0) + lost(sound)));
	for (const sound of own) {
		const next = [(row[0] ?? 0) + added(sound)];
		Array.from(other).forEach((each, at) => {
			const met = (row[at] ?? 0) + unlike(sound, each);
			next.push(Math.min(met, (next[at] ?? 0) + lost(each), (row[at + 1] ?? 0) + added(sound)));
		});
		row = next;
	}
	const difference = (row.at(-1) ?? Infinity) / Math.max(own.length, other.length);
	return difference <= mostUnlike ? difference : Infinity;
}
