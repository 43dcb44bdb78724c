import type {BriefContact, BriefParty} from '../../domain/brief-of-view.ts';
import {bodyIn, officeIn, type Engagement} from '../../domain/engagement.ts';
import type {Filter} from '../../domain/filter.ts';
import {encounterOf, type MetSide} from '../../domain/who-met-whom.ts';
import type {Store} from '../../store/index.ts';

/** The most contacts that a brief lists, and the newest records among which they are. */
const mostContacts = 6;
const looked = 60;

/**
 * The last contacts of a view, newest first: what one side said alone is none, and the meetings of a visit are told by
 * their number where the visit stands among the newest records itself.
 */
export function contactsOf({engagements}: Store, filter: Filter): readonly BriefContact[] {
	const newest = engagements
		.listed(filter, '-date', {offset: 0, limit: looked})
		.filter(record => encounterOf(record).arrow !== '');
	const wanted = new Set(filter.leaders.flat());
	const ids = new Set(newest.map(record => record.id));
	const roots = newest.filter(({part_of: visit}) => visit === null || !ids.has(visit)).slice(0, mostContacts);
	const records = new Map(engagements.withIds(roots.map(root => root.id)).map(each => [each.id, each]));
	return roots.flatMap(({id}) => {
		const record = records.get(id);
		if (!record) return [];
		const encounter = encounterOf(record, person => wanted.has(person.id));
		const partyOf = (side: MetSide): BriefParty | null => {
			const chief = encounter[side];
			const person = record.people.find(each => each.id === chief?.id);
			return person ? personParty(person) : bodyParty(record.bodies.find(each => each.side === side));
		};
		const namesBeside = (side: MetSide): readonly string[] =>
			record.people
				.filter(each => each.side === side && each.id !== encounter[side]?.id)
				.map(({name}) => name);
		return [
			{
				record,
				VN: partyOf('VN'),
				US: partyOf('US'),
				alsoThere: {VN: namesBeside('VN'), US: namesBeside('US')},
				others: newest.filter(each => each.part_of === id).length,
			},
		];
	});
}

function personParty(person: Engagement['people'][number]): BriefParty {
	return {
		name: {en: person.name, vi: person.name},
		office: {en: officeIn(person, 'en'), vi: officeIn(person, 'vi')},
	};
}

function bodyParty(body: Engagement['bodies'][number] | undefined): BriefParty | null {
	return body ? {name: {en: bodyIn(body, 'en'), vi: bodyIn(body, 'vi')}, office: {en: '', vi: ''}} : null;
}
