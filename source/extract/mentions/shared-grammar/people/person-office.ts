import {isOnePerson} from '../../../person-keys.ts';
import type {KnownPerson, PersonMention} from '../../../import-model.ts';
import type {Scene} from '../../pipeline.ts';
import {endsWith} from '../find-words.ts';
import type {Token} from '../tokens.ts';
import {spanOf} from './absent-people.ts';
import {postOfCounterpart, type Identity} from './identify.ts';
import {postOfKnown, type ReadPost} from './posts.ts';
import type {Reading} from './reading.ts';
import {fitsStranger} from './strangers.ts';
import {printed, type TitledName} from './titled-name.ts';

/** The stretch before a name in which "his counterpart" is looked for, in UTF-16 units. */
const counterpartReach = 90;
/** A name as Vietnamese papers spell it out, before the name itself in brackets: "A-stơn Các-tơ (". */
const spelledOut = /(?:\p{Lu}[\p{L}\p{M}-]{0,30}\s{1,3}){1,4}\($/u;

/** The office under which a person appears; of a mention without one that of an earlier mention. */
export function officeOf(
	scene: Scene,
	titled: TitledName,
	post: ReadPost | null,
	before: PersonMention | undefined,
): Pick<PersonMention, 'postId' | 'title' | 'office'> {
	const office = mainOffice(scene, titled, post);
	if (post) return {postId: post.post.id, title: office, office: post.post.titles[0]?.label_en ?? office};
	if (office !== '' || !before) return {postId: null, title: office, office};
	return {postId: before.postId, title: before.title, office: before.office};
}

/** The post under which a person appears; null where the text names none that fits. */
export function postOf(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	{posts, identity, reading}: {posts: readonly ReadPost[]; identity: Identity; reading: Reading},
): ReadPost | null {
	if (identity.person) {
		const named = postOfKnown(scene, identity.person, posts, titled.offices);
		return named ?? counterpartPost(scene, titled, identity.person, reading);
	}
	return posts.find(read => fitsStranger(scene, titled, read.post, tokens, reading)) ?? null;
}

/** The post of "his counterpart X", whose title is that of the one named before. */
function counterpartPost(
	scene: Scene,
	titled: TitledName,
	person: KnownPerson,
	{grammar, found}: Reading,
): ReadPost | null {
	const starts = [spanOf(scene, titled).start, scene.tokens[titled.name?.first ?? titled.first]?.start ?? 0];
	const isCalledSo = starts.some(start =>
		endsWith(
			scene.text.slice(Math.max(0, start - counterpartReach), start).replace(spelledOut, ''),
			grammar.beforeCounterpart,
		),
	);
	if (!isCalledSo) return null;
	const post = postOfCounterpart(scene, person, found);
	return post && titled.name ? {post, chunk: titled.name, size: 0} : null;
}

/** Mentions of a passage in which somebody is looked for again: no article names so many. */
const mostMentions = 200;

/** The last of the people whom a passage has named so far. */
export function lately(found: readonly PersonMention[]): readonly PersonMention[] {
	return found.length > mostMentions ? found.slice(-mostMentions) : found;
}

/** An earlier mention of the same person with an office, for a mention without. */
export function sameBefore(
	scene: Scene,
	found: readonly PersonMention[],
	{person, name}: Identity,
): PersonMention | undefined {
	const sought = {personId: person?.id ?? null, name, postId: null};
	const isSame = (other: PersonMention): boolean => other.title !== '' && isOnePerson(other, sought);
	return lately(found).findLast(isSame) ?? scene.earlier.findLast(isSame);
}

/** The office that counts: the one read as a post, else the last that is no seat in a committee, else the first. */
function mainOffice(scene: Scene, titled: TitledName, post: ReadPost | null): string {
	// The title of a counterpart is not printed.
	if (post?.size === 0) return '';
	const chunk =
		post?.chunk ?? titled.offices.findLast(office => office.next - office.first > 1) ?? titled.offices[0];
	return chunk ? printed(scene, chunk) : '';
}
