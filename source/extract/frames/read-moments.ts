import {endsWith, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {distinctPeople} from '../identity.ts';
import {isVisit} from '../kind-table.ts';
import {activitiesOf} from './activities.ts';
import {chooseDate} from './choose-date.ts';
import {choosePlace, isWellPlaced} from './choose-place.ts';
import type {BuildContext, Moment} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';
import {withStandIns} from './stand-ins.ts';

/** The moments of a sentence; none where it tells no activity. `before` are those of earlier sentences. */
export function momentsOf(
	sentence: Sentence,
	read: ReadPassage,
	context: BuildContext,
	before: readonly Moment[],
): readonly Moment[] {
	const {grammar} = read.locale;
	return activitiesOf(sentence, grammar).map((event, index) => {
		const isTaking = (person: PersonMention): boolean =>
			!person.isAbsent || (isVisit(event.kind) && isInviter(person, read));
		const own = distinctPeople(sentence.people.filter(isTaking));
		const place = choosePlace({event, sentence, grammar, lookup: context.lookup});
		return {
			sentence,
			event,
			people: withStandIns(own, {read, sentence, event, before, context}),
			date: chooseDate(event, sentence, read),
			place,
			isPlaced: place !== null && isWellPlaced(place, sentence, grammar),
			isAnotherTime: hasWords(sentence.text.slice(0, 40), grammar.beforeOrAfter),
			isSecond: index > 0,
		};
	});
}

/** Returns true when the person is the one who invited: host of a visit, nobody in a meeting during it. */
function isInviter(person: PersonMention, read: ReadPassage): boolean {
	const before = read.passage.text.slice(Math.max(0, person.start - 60), person.start);
	return endsWith(before, read.locale.grammar.beforeInviter);
}
