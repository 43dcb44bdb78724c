import {fold, lower} from '../text/normalize.ts';
import {withToneInPlace} from '../text/tone-placement.ts';
import type {Draft, PersonMention} from './import-model.ts';

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
		const [plain, spelled] = [fold(name), spelling(name)];
		if (personId === null && plain !== spelled && !marked.has(plain)) marked.set(plain, spelled);
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
	const keyOf = personKeys([a, b]);
	return keyOf(a) === keyOf(b);
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
function spelling(name: string): string {
	return lower(name).split(/\s+/u).map(withToneInPlace).join(' ');
}
