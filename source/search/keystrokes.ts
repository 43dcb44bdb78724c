import {spell, syllableOf} from '../text/syllable.ts';

/** Changes the letters typed before a key, in each way that the key can; none where it has no effect on them. */
type Shape = (letters: string) => readonly string[];

/** The keys of an input method. */
interface InputMethod {
	/** Keys for tones, with the combining mark of each. */
	readonly tones: Readonly<Record<string, string>>;
	/** Keys for the other marks of letters. */
	readonly shapes: Readonly<Record<string, Shape>>;
	/** The letters that a key without an effect types. */
	readonly literal: (key: string) => string;
}

const [acute, grave, hook, tilde, dot] = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'] as const;

const circumflexed = {a: 'â', e: 'ê', o: 'ô'} as const;
const breve = changed('a', 'ă');
const horn = anyShape(changed('uo', 'ươ'), changed('ưo', 'ươ'), changed('o', 'ơ'), changed('u', 'ư'));
const bar: Shape = letters => (letters.startsWith('d') ? [`đ${letters.slice(1)}`] : []);

/**
 * Marks are doubled letters, `w` and the letters that no Vietnamese syllable ends in
 * (vietunicode.sourceforge.net/inputmethod.html).
 */
const telex: InputMethod = {
	tones: {s: acute, f: grave, r: hook, x: tilde, j: dot},
	shapes: {
		a: changed('a', circumflexed.a),
		e: changed('e', circumflexed.e),
		o: changed('o', circumflexed.o),
		w: anyShape(breve, horn),
		d: bar,
	},
	literal: key => (key === 'w' ? 'ư' : key),
};

/** Marks are digits (the same page). */
const vni: InputMethod = {
	tones: {1: acute, 2: grave, 3: hook, 4: tilde, 5: dot},
	shapes: {
		6: anyShape(changed('a', circumflexed.a), changed('e', circumflexed.e), changed('o', circumflexed.o)),
		7: horn,
		8: breve,
		9: bar,
	},
	literal: key => key,
};

/**
 * The Vietnamese word, in NFC, that Telex would have made of keys typed without an input method: `nguyeenx` and
 * `nguyeexn` are `nguyễn`. Null where Telex would change nothing, or the result is no Vietnamese syllable, as with
 * nearly every English word. Keys typed twice to undo are not read.
 */
export function telexWord(word: string): string | null {
	return decoded(word, telex);
}

/** The same for VNI: `nguye6n4` and `nguye64n` are `nguyễn`. */
export function vniWord(word: string): string | null {
	return decoded(word, vni);
}

/** The Vietnamese word that keys stand for in one of the methods, if it is a known word; null where there is none. */
export function readKeystrokes(
	word: string,
	isKnown: (made: string) => boolean,
): {readonly used: string; readonly method: 'telex' | 'vni'} | null {
	for (const [method, decode] of [
		['telex', telexWord],
		['vni', vniWord],
	] as const) {
		const used = decode(word);
		if (used !== null && isKnown(used)) return {used, method};
	}
	return null;
}

/** No syllable takes more keys (`nghieengx`, `nghie6ng4`, with one to spare); longer words are not looked at. */
const mostKeys = 10;
const vowel = /[aeiouyăâêôơư]/u;

function decoded(word: string, {tones, shapes, literal}: InputMethod): string | null {
	if (word.length > mostKeys) return null;
	// A key such as `w` can mean one of several letters: each is tried until the syllable is whole.
	let typed: readonly string[] = [''];
	let tone = '';
	for (const key of word) {
		const newTone = tones[key];
		if (newTone !== undefined && vowel.test(typed[0] ?? '')) {
			if (tone !== '') return null;
			tone = newTone;
			continue;
		}
		const shaped = typed.flatMap(letters => shapes[key]?.(letters) ?? []);
		typed = shaped.length > 0 ? shaped : typed.map(letters => letters + literal(key));
	}
	const syllable = typed.map(letters => syllableOf(letters + tone)).find(each => each !== null);
	const made = syllable ? spell(syllable) : word;
	return made === word ? null : made;
}

/** The last `from` of the letters as `to`. */
function changed(from: string, to: string): Shape {
	return letters => {
		const at = letters.lastIndexOf(from);
		return at < 0 ? [] : [letters.slice(0, at) + to + letters.slice(at + from.length)];
	};
}

function anyShape(...shapes: readonly Shape[]): Shape {
	return letters => shapes.flatMap(shape => shape(letters));
}
