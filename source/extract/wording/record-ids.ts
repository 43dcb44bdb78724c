import type {Participant} from '../../domain/engagement.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import {perObject} from '../../domain/memo.ts';
import {freeId} from '../../text/free-id.ts';
import {slug} from '../../text/slug.ts';
import type {TakenIds} from '../known-engagements.ts';

/** An import gives no id back: where many records have one in common, each goes on from the number of the last. */
const lastNumbers = perObject<TakenIds, Map<string, number>>(() => new Map());

const longestPhrase = 72;

/**
 * An id for a new record: its earliest day, its chief people or place, its kind; numbered where that is taken. It
 * counts as taken from then on.
 */
export function recordId(
	start: string,
	kind: Kind,
	people: readonly Participant[],
	place: string,
	taken: TakenIds,
): string {
	const vietnam = people.find(each => each.side === 'VN');
	const foreign = people.find(each => each.side !== 'VN');
	const names = [vietnam, foreign].flatMap(each => (each ? [each.name] : []));
	const about = names.length > 0 ? names : [place];
	const phrase = slug(about.join(' ')).slice(0, longestPhrase).replace(/-$/u, '');
	const plain = [start, phrase, kind].filter(Boolean).join('-');
	const id = freeId(plain, each => taken.has(each), lastNumbers(taken));
	taken.add(id);
	return id;
}
