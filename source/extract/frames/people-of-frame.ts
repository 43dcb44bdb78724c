import {type Grammar, hasWords} from '../mentions/index.ts';
import type {DateMention, PersonMention} from '../import-model.ts';
import {distinctPeople} from '../identity.ts';
import {isVisit} from '../kind-table.ts';
import {peopleAdded, peopleBeside} from './join-people.ts';
import type {FrameSetting, Moment, PassageFrame} from './moment.ts';
import {beginsWithOtherDay} from './other-days.ts';
import type {Sentence} from './sentence.ts';

/** The people of a frame: those of its lead first, then whom its other sentences add. */
export function peopleOfFrame(
	frame: PassageFrame,
	lead: Moment,
	date: DateMention | null,
	{read}: FrameSetting,
): readonly PersonMention[] {
	const {grammar} = read.locale;
	const more = frame.moments.filter(each => each !== lead).map(each => each.sentence);
	// "The reception took place on Friday" tells when; who was there stands in the sentences before it.
	const isOfOthers = callsOthers(lead, grammar);
	const days = date ? [date] : [];
	const others = frame.others.filter(
		each => (!each.isOtherTime || isOfOthers) && !beginsWithOtherDay(each, days),
	);
	const sentences = [...new Set([...more, ...others])].filter(
		each => each !== lead.sentence && !isRemark(each, lead, grammar),
	);
	const beside = frame.others.filter(each => each.isOtherTime && !isOfOthers);
	const added = [
		...sentences.map(each => ({at: each.start, people: peopleAdded(each, grammar)})),
		...beside.map(each => ({at: each.start, people: peopleBeside(each, lead, grammar)})),
	]
		.toSorted((a, b) => a.at - b.at)
		.flatMap(each => each.people);
	const all = distinctPeople([...lead.people, ...added]);
	return all.filter(person => person.name !== '' || isNeeded(person, all, lead));
}

/** "Ambassador X called it a good occasion": who speaks of a visit that is still to come does not go on it. */
function isRemark({text, kinds}: Sentence, {event, sentence}: Moment, {speech, future}: Grammar): boolean {
	if (!isVisit(event.kind) || !kinds.every(each => each.isFrame) || !hasWords(text, speech)) return false;
	return event.isAnnounced || hasWords(sentence.text.slice(0, event.start - sentence.start), future);
}

/** Returns true where a noun names a meeting in a sentence that names nobody. */
function callsOthers({event, people, sentence}: Moment, {occasions}: Grammar): boolean {
	const pattern = occasions[event.kind];
	const isNameless = people.every(each => each.name === '');
	return (
		isNameless && event.need === 'two-people' && pattern !== undefined && hasWords(sentence.text, pattern)
	);
}

/** An office without a name counts where nobody of its side is named and the engagement is between people. */
function isNeeded(person: PersonMention, people: readonly PersonMention[], {event}: Moment): boolean {
	if (event.need === 'nobody') return false;
	return !people.some(other => other.side === person.side && other.name !== '');
}
