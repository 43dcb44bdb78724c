import {fold, lower} from '../text/normalize.ts';
import {withToneInPlace} from '../text/tone-placement.ts';
import {upTo} from '../domain/memo.ts';
import type {Draft, PersonMention} from './import-model.ts';

/** More than the people whom a large import names. */
const mostNames = 20_000;

type Named = Pick<PersonMention, 'personId' | 'name' | 'postId'>;

/** Gives the same text for every mention of one person. */
export type PersonKeys = (mention: Named) => string;

/**
 * The keys of people among each other: the id of a known person, else the name, else the office of somebody without a
 * name. Names that differ in their marks are two people; one without any is the first that is so named with them.
 */
export function personKeys(mentions: readonly Named[]): PersonKeys {
	const marked = new Map<string, string>();
	for (const {personId, name} of mentions) {
		if (personId !== null) continue;
		const [plain, spelled] = [plainOf(name), spelling(name)];
		if (plain !== spelled && !marked.has(plain)) marked.set(plain, spelled);
	}
	return ({personId, name, postId}) => {
		if (personId !== null) return personId;
		if (name === '') return `office:${postId ?? ''}`;
		const spelled = spelling(name);
		return marked.get(spelled) ?? spelled;
	};
}

/** Returns true when two mentions are of one person. */
export function isOnePerson(a: Named, b: Named): boolean {
	if (a.personId !== null || b.personId !== null) return a.personId === b.personId;
	if (a.name === '' || b.name === '') return a.name === b.name && a.postId === b.postId;
	if (plainOf(a.name) !== plainOf(b.name)) return false;
	const [one, other] = [spelling(a.name), spelling(b.name)];
	return one === other || one === plainOf(a.name) || other === plainOf(b.name);
}

/** The keys of everybody in some drafts. */
export function personKeysIn(drafts: readonly Draft[]): PersonKeys {
	return personKeys(
		drafts.flatMap(({participants, visitor}) => [
			...participants.map(each => each.mention),
			...(visitor ? [visitor] : []),
		]),
	);
}

/** A name in lower case, however its letters and the places of its tones are written. */
const spelling = upTo(mostNames, (name: string): string =>
	lower(name).split(/\s+/u).map(withToneInPlace).join(' '),
);

const plainOf = upTo(mostNames, fold);
