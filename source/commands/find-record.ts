import {CommuniqueError} from '../domain/errors.ts';
import type {Engagement} from '../domain/engagement.ts';
import {nearestChoices} from '../search/index.ts';
import type {Store} from '../store/index.ts';

/** The most ids among which the nearest one is sought, and the most that are suggested. */
const mostSearched = 5000;
const mostSuggested = 3;

/**
 * The record of an id, or the only one whose id begins with it or holds it.
 * @throws {CommuniqueError} (`data`) where none or several are meant, with the nearest ids.
 */
export function findRecord(typed: string, {engagements, unreadable}: Store): Engagement {
	const id = typed.trim().toLowerCase();
	const exact = engagements.byId(id);
	if (exact) return exact;
	const leftOut = unreadable().find(each => each.id === id);
	if (leftOut)
		throw new CommuniqueError('data', `${id}: ${leftOut.why}`, 'communique check lists such records');
	// Signs that no id has stand for any letter in the store's search: here they are none.
	const holding = id === '' ? [] : engagements.idsLike(id, mostSearched).filter(each => each.includes(id));
	const beginning = holding.filter(each => each.startsWith(id));
	const meant = beginning.length > 0 ? beginning : holding;
	const [only] = meant;
	const record = meant.length === 1 && only !== undefined ? engagements.byId(only) : undefined;
	if (record) return record;
	if (meant.length > 1) {
		throw new CommuniqueError(
			'data',
			`${meant.length} records have "${typed}" in their id`,
			`${meant.slice(0, mostSuggested).join(', ')}${meant.length > mostSuggested ? ', …' : ''}`,
		);
	}
	const ids = engagements.idsLike('', mostSearched).map(each => ({value: each, names: [each]}));
	const near = nearestChoices(id.slice(0, 80), ids, 0.3).slice(0, mostSuggested);
	throw new CommuniqueError(
		'data',
		`no record has the id "${typed}"`,
		near.length > 0
			? `did you mean ${near.map(choice => choice.value).join(' or ')}?`
			: 'communique list shows the ids',
	);
}
