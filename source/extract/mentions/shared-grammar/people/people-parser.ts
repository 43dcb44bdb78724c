import {isOnePerson} from '../../../person-keys.ts';
import type {KnownPerson, PersonMention} from '../../../import-model.ts';
import type {Grammar} from '../../language-grammar.ts';
import type {Parser, Scene} from '../../pipeline.ts';
import {findWords, hasWords} from '../find-words.ts';
import type {Token} from '../tokens.ts';
import {isAbsent, spanOf} from './absent-people.ts';
import {identifyHeard, isHeardName} from './heard-names.ts';
import {chooseKnown, identifyByLastName, type Identity} from './identify.ts';
import {withoutNickname} from './nickname.ts';
import {classesAt} from './person-chunk.ts';
import {lately, officeOf, postOf, sameBefore} from './person-office.ts';
import {readPosts, type ReadPost} from './posts.ts';
import {syllable} from './name-run.ts';
import {readChunks} from './read-chunks.ts';
import type {Reading} from './reading.ts';
import {isOfOtherBefore, looksVietnamese, sideOfStranger} from './strangers.ts';
import {linkTitles, printed, type TitledName} from './titled-name.ts';
import type {WordClasses} from './word-classes.ts';

/** The stretch behind a name in which it is told who that is, in UTF-16 units. */
const introductionReach = 60;

/** The parser of people for a language. */
export function peopleParser(words: WordClasses, grammar: Grammar): Parser<PersonMention> {
	return scene => {
		const found: PersonMention[] = [];
		for (const titled of linkTitles(scene, readChunks(scene, words), {words, inPhoto: grammar.inPhoto})) {
			const mention = describe(scene, titled, {words, grammar, found});
			if (mention) found.push(mention);
		}
		return found;
	};
}

function describe(scene: Scene, titled: TitledName, reading: Reading): PersonMention | null {
	const isHead = (index: number): boolean => classesAt(scene, reading.words, index).has('office');
	const posts = readPosts(scene, titled.offices, reading.grammar.thirdCountry, isHead);
	if (!titled.name) return describeOffice(scene, titled, posts, reading);
	const tokens = scene.tokens.slice(titled.name.first, titled.name.next);
	const identity = identify(scene, titled, tokens, posts, reading);
	if (!identity) return null;
	const post = postOf(scene, titled, tokens, {posts, identity, reading});
	return {
		...spanOf(scene, titled),
		name: identity.name,
		personId: identity.person?.id ?? null,
		side:
			identity.person?.side ??
			identity.antecedent?.side ??
			sideOfStranger(scene, titled, tokens, post?.post, reading),
		...officeOf(scene, titled, post, sameBefore(scene, reading.found, identity)),
		...manner(scene, titled, reading.grammar),
		isPronoun: identity.antecedent !== null,
	};
}

/** The part of a mention that tells neither the person nor the office. */
function manner(
	scene: Scene,
	titled: TitledName,
	grammar: Grammar,
): Pick<PersonMention, 'isActing' | 'isFormer' | 'rank' | 'isAbsent'> {
	return {
		isActing: titled.isActing,
		isFormer: titled.isFormer,
		rank: titled.rank ? printed(scene, titled.rank) : '',
		isAbsent: isAbsent(scene, titled, grammar),
	};
}

function identify(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	posts: readonly ReadPost[],
	{words, grammar, found}: Reading,
): Identity | null {
	const known = titled.name?.known ?? [];
	const chosen: KnownPerson | null = chooseKnown(scene, tokens, known, posts);
	if (chosen) return {name: chosen.name, person: chosen, antecedent: null};
	const heard = heardAs(scene, titled, tokens, posts, {words, grammar, found});
	if (heard) return heard;
	const name = titled.name ? withoutNickname(printed(scene, titled.name)) : '';
	if (tokens.length === 1) return identifySingle(scene, titled, name, posts, {words, found});
	const hasTitle = titled.offices.length > 0 || titled.rank !== null || titled.hasHonorific;
	const isKnown =
		hasTitle ||
		sharesTitle(scene, titled, {grammar, found}) ||
		isWholeVietnamese(tokens, words) ||
		isEarlier(scene, found, name) ||
		isIntroduced(scene, titled, grammar);
	return isKnown ? {name, person: null, antecedent: null} : null;
}

/** Whom a name means that a Vietnamese text prints by its sound. */
function heardAs(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	posts: readonly ReadPost[],
	{words, grammar, found}: Reading,
): Identity | null {
	if (words.readsLeft || !isHeardName(scene, tokens)) return null;
	// "Người đồng cấp Hàn Quốc Kim Seon-ho": not all names with a hyphen are American ones by their sound.
	const isOfOther = titled.offices.some(office => hasWords(printed(scene, office), grammar.thirdCountry));
	if (isOfOther || isOfOtherBefore(scene, titled, tokens, grammar)) return null;
	return identifyHeard(scene, tokens, posts, found);
}

/** A family name with two or three more syllables is somebody's in English, whether a title tells of what or not. */
function isWholeVietnamese(tokens: readonly Token[], {isFamilyName, readsLeft}: WordClasses): boolean {
	return (
		readsLeft &&
		tokens.length > 2 &&
		looksVietnamese(tokens, isFamilyName) &&
		tokens.every(token => syllable.test(token.key))
	);
}

/**
 * One word: a last name, in Vietnamese only with a title before it; failing that the name of a stranger with a listed
 * office.
 */
function identifySingle(
	scene: Scene,
	titled: TitledName,
	name: string,
	posts: readonly ReadPost[],
	{words, found}: Pick<Reading, 'words' | 'found'>,
): Identity | null {
	const hasTitle = titled.offices.length > 0 || titled.rank !== null || titled.hasHonorific;
	if (!hasTitle && !words.readsLeft) return null;
	const offices = titled.offices.map(each => printed(scene, each));
	const rank = titled.rank ? printed(scene, titled.rank) : '';
	const identity = identifyByLastName(scene, name, {posts, offices, rank}, found);
	if (identity) return identity;
	return posts.length > 0 ? {name, person: null, antecedent: null} : null;
}

/**
 * "Senators John Doe, Jane Roe and Richard Miles": a title in the plural is that of the names that follow in one
 * list.
 */
function sharesTitle(
	scene: Scene,
	titled: TitledName,
	{grammar, found}: Pick<Reading, 'grammar' | 'found'>,
): boolean {
	const {pluralTitle} = grammar;
	const {start} = spanOf(scene, titled);
	const first = found.findLast(person => person.title !== '');
	if (!pluralTitle || !first || !pluralTitle.ending.test(first.title) || start < first.end) return false;
	const between = scene.text.slice(first.end, start);
	// "(R-Wis.)" is nobody.
	return pluralTitle.furtherNames.test(between) && between.lastIndexOf('(') <= between.lastIndexOf(')');
}

/** "Ruth Hollis of the agency", "Ruth Hollis, who runs the office": what follows tells who somebody is. */
function isIntroduced(scene: Scene, titled: TitledName, {afterStranger}: Grammar): boolean {
	const {end} = spanOf(scene, titled);
	return findWords(scene.text.slice(end, end + introductionReach), afterStranger).some(hit => hit.start <= 2);
}

function isEarlier(scene: Scene, found: readonly PersonMention[], name: string): boolean {
	const sought = {personId: null, name, postId: null};
	const isSame = ({name: other, postId}: PersonMention): boolean =>
		isOnePerson({personId: null, name: other, postId}, sought);
	return lately(found).some(isSame) || scene.earlier.some(isSame);
}

/** An office without a name: kept where the list of posts knows it. */
function describeOffice(
	scene: Scene,
	titled: TitledName,
	posts: readonly ReadPost[],
	{grammar}: Reading,
): PersonMention | null {
	const best = posts.toSorted((a, b) => b.size - a.size)[0];
	if (!best) return null;
	return {
		...spanOf(scene, titled),
		name: '',
		personId: null,
		side: best.post.side,
		postId: best.post.id,
		title: printed(scene, best.chunk),
		office: best.post.titles[0]?.label_en ?? '',
		...manner(scene, titled, grammar),
		isPronoun: false,
	};
}
