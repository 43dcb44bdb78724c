import type {Side} from '../../../../domain/vocabulary.ts';
import type {Post} from '../../../import-model.ts';
import type {Grammar} from '../../language-grammar.ts';
import type {Scene} from '../../pipeline.ts';
import {endsWith, findWords, hasWords} from '../find-words.ts';
import type {Token} from '../tokens.ts';
import {isHeardName} from './heard-names.ts';
import {sideInWords} from './posts.ts';
import type {Reading} from './reading.ts';
import {printed, type TitledName} from './titled-name.ts';

/** The stretch behind a name and its titles that still tells the side, in UTF-16 units. */
const sideReach = 60;
/** The same for a country before a name. */
const beforeReach = 40;
/** Words of an office in small letters between a country and a name, or none. */
const officeTail =
	/(?:\s+(?:counterpart|defen[cs]e|foreign|minister|ambassador|general|admiral),?){0,3}\s*$/iu;

const possessive = /['’]s?\s*$/u;
/** "In Japan's navy", "at the Australian embassy": behind a land that is somebody's own. */
const isOwnOf = /^(?:['’]s|\s+\p{Lu})/u;

/** A stranger with a Vietnamese name may hold a Vietnamese post, one with a foreign name an American one. */
export function fitsStranger(
	scene: Scene,
	titled: TitledName,
	post: Post,
	tokens: readonly Token[],
	{words, grammar}: Reading,
): boolean {
	if (titled.offices.some(office => hasWords(printed(scene, office), grammar.thirdCountry))) return false;
	return (post.side === 'VN') === isVietnameseName(scene, tokens, words.isFamilyName);
}

/**
 * The side of somebody who is not on the list: of the post, else as the title says, else by the form of the name and
 * the countries in the passage.
 */
export function sideOfStranger(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	post: Post | undefined,
	{words, grammar}: Reading,
): Side {
	if (post) return post.side;
	if (isOfOtherBefore(scene, titled, tokens, grammar)) return 'other';
	const offices = titled.offices.map(office => printed(scene, office)).join(', ');
	const isVietnamese = isVietnameseName(scene, tokens, words.isFamilyName);
	// What follows a Vietnamese name tells of whom he meets.
	const inTitle =
		sideInWords(offices, grammar) ?? (isVietnamese ? null : sideAfter(scene, titled, tokens, grammar));
	if (inTitle === 'US' || inTitle === 'other') return inTitle;
	if (isVietnamese) return 'VN';
	if (titled.offices.some(office => grammar.headOfState.test(printed(scene, office).trim()))) return 'other';
	const isElsewhere = hasWords(scene.text, grammar.thirdCountry) && !hasWords(scene.text, grammar.american);
	return isElsewhere ? 'other' : 'US';
}

/**
 * "His Japanese counterpart Minoru Kihara", "người đồng cấp Nhật Bản Minoru Kihara", "South Korea's Gen. Kim": the
 * country right before the name, or before its titles.
 */
export function isOfOtherBefore(
	{text, tokens: all}: Scene,
	{first}: TitledName,
	tokens: readonly Token[],
	{thirdCountry}: Grammar,
): boolean {
	return [tokens[0]?.start ?? 0, all[first]?.start ?? 0].some(at => {
		const before = text.slice(Math.max(0, at - beforeReach), at);
		return endsWith(before.replace(officeTail, '').replace(possessive, ''), thirdCountry);
	});
}

/** "Mai-con Ma-rin" is a foreign name by its sound, whatever family name it begins as. */
function isVietnameseName(
	scene: Scene,
	tokens: readonly Token[],
	isFamilyName: (token: Token) => boolean,
): boolean {
	return looksVietnamese(tokens, isFamilyName) && !isHeardName(scene, tokens);
}

/** Returns true when a name is built like a Vietnamese one: a family name and one to three more words. */
export function looksVietnamese(tokens: readonly Token[], isFamilyName: (token: Token) => boolean): boolean {
	const [first] = tokens;
	return first !== undefined && isFamilyName(first) && tokens.length >= 2 && tokens.length <= 4;
}

/**
 * The side that the words after a name tell, as far as the clause goes ("…, Deputy Secretary at the Australian
 * Department of Defence").
 */
function sideAfter(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	grammar: Grammar,
): Side | null {
	const after = scene.text.slice(
		tokens.at(-1)?.end ?? 0,
		(scene.tokens[titled.next - 1]?.end ?? 0) + sideReach,
	);
	return sideInWords(withoutWhereabouts(after.split(/[.;]/u)[0] ?? '', grammar), grammar);
}

/** "Whose ships are based in Yokosuka, Japan": a third country in which somebody only is says nothing of his side. */
function withoutWhereabouts(text: string, {thirdCountry, beforeLand}: Grammar): string {
	return findWords(text, thirdCountry).reduceRight((rest, {start, end}) => {
		const isOnlyThere = endsWith(text.slice(0, start), beforeLand) && !isOwnOf.test(text.slice(end));
		return isOnlyThere ? `${rest.slice(0, start)}${rest.slice(end)}` : rest;
	}, text);
}
