import {spell, syllableOf} from './syllable.ts';

/** Two vowels side by side, one with a tone: without them there is one place only. */
const vowel = 'aeiouyăâêôơư';
const toned = 'àáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ';
const hasChoice = new RegExp(`[${vowel}][${toned}]|[${toned}][${vowel}]`, 'u');

/**
 * One spelling for the two in which Vietnamese is written: `hoà`, `thuý`, `khoẻ` (the mark on the main vowel) and
 * `hòa`, `thúy`, `khỏe` (the older style, on the first of two open vowels; this is the one given). A mark that stands
 * where no style has it (`hòan`, `qúy`) is moved as well. Takes one word in lower case and NFC; what is no Vietnamese
 * syllable comes back as it is. Both styles: help.launchpad.net/Translations/Vietnamese/Spelling; the switch
 * `tone-mark-on-last` of the m17n library's Vietnamese input methods.
 */
export function withToneInPlace(word: string): string {
	if (!hasChoice.test(word)) return word;
	const syllable = syllableOf(word);
	return syllable ? spell(syllable) : word;
}
