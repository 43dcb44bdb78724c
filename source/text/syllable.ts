/** A written Vietnamese syllable, which in Vietnamese is a word between spaces, in lower case and NFC. */
export interface Syllable {
	/** The consonants before the vowels; `qu` and `gi` count among them. */
	readonly onset: string;
	/** Vowels and final consonants, without the tone. */
	readonly rhyme: string;
	/** The tone as the combining mark that writes it; empty for the level tone. */
	readonly tone: string;
}

const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/**
 * The rhymes of Vietnamese spelling, as a primer lists them, first those without a glide, by their end, then those
 * with one. Syllable structure and spelling: en.wikipedia.org/wiki/Vietnamese_alphabet; L. C. Thompson, A Vietnamese
 * Reference Grammar (1987), chapters 1 and 3.
 */
const rhymes = new Set(
	`a e ê i o ô ơ u ư y ia ua ưa
	ai oi ôi ơi ui ưi uôi ươi ay ây ao eo au âu êu iu ưu iêu yêu ươu
	am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm ap ăp âp ep êp ip op ôp ơp up iêp ươp
	an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt
	ang ăng âng eng iêng yêng ong oong ông ung ưng uông ương ac ăc âc ec iêc oc ooc ôc uc ưc uôc ươc anh ênh inh ach êch ich
	oa oe uê uơ uy uya oai oay oao oeo uây uyu oam oan oang oanh oac oach oap oat oăm oăn oăng oăc oăt oen oet
	uân uâng uât uên uênh uêch uêt uyn uynh uych uyp uyt uyên uyêt`.split(/\s+/u),
);

/** Grave, acute, tilde, hook above, dot below: the marks of the five tones that are written. */
const tones = /[\u{300}\u{301}\u{303}\u{309}\u{323}]/gu;
const frontVowel = /^[eêiy]/u;
const stop = /(?:p|t|c|ch)$/u;

/**
 * Reads a word as a syllable; null for one that cannot be a syllable of Vietnamese spelling. The tone's mark may stand
 * on any vowel.
 */
export function syllableOf(word: string): Syllable | null {
	const decomposed = word.normalize('NFD');
	const marks = decomposed.match(tones) ?? [];
	if (marks.length > 1) return null;
	const letters = decomposed.replace(tones, '').normalize('NFC');
	const [tone = ''] = marks;
	for (let length = Math.min(3, letters.length - 1); length >= 0; length--) {
		const [onset, rhyme] = [letters.slice(0, length), letters.slice(length)];
		if (onsets.has(onset) && rhymes.has(rhyme) && agree(onset, rhyme) && canHave(rhyme, tone))
			return {onset, rhyme, tone};
	}
	return null;
}

/**
 * Writes a syllable, the tone's mark on the vowel where the older style of spelling has it: `hòa`, `thúy`, but
 * `hoàn`, `quý`.
 */
export function spell({onset, rhyme, tone}: Syllable): string {
	const at = markedVowel(rhyme) + 1;
	return `${onset}${rhyme.slice(0, at)}${tone}${rhyme.slice(at)}`.normalize('NFC');
}

/**
 * `k`, `gh`, `ngh` stand before e, ê, i, y, and only there; `c`, `g`, `ng` elsewhere. `gì` and `giếng` are written
 * with one i for two.
 */
function agree(onset: string, rhyme: string): boolean {
	const isFront = frontVowel.test(rhyme);
	switch (onset) {
		case 'k':
		case 'gh':
		case 'ngh':
			return isFront;
		case 'c':
		case 'ng':
			return !isFront;
		case 'g':
			return !isFront || rhyme.startsWith('i');
		case 'gi':
			return !/^[iy]/u.test(rhyme);
		case 'qu':
			return !/^[uoư]/u.test(rhyme) && rhyme !== 'ia';
		default:
			return true;
	}
}

/** Returns true when a rhyme can be spoken in a tone: one that ends in a stop is spoken high or low only. */
function canHave(rhyme: string, tone: string): boolean {
	return !stop.test(rhyme) || tone === '\u{301}' || tone === '\u{323}';
}

/**
 * The place in a rhyme on which the older style puts the tone: a vowel that has a mark of its own, else the vowel
 * behind a glide before a final, else the first.
 */
function markedVowel(rhyme: string): number {
	const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map(vowel => rhyme.indexOf(vowel)));
	if (marked >= 0) return marked;
	return /^(?:o[aeo]|uy)./u.test(rhyme) ? 1 : 0;
}
