import {findWords, hasWords} from '../mentions/index.ts';
import type {DateMention, PersonMention, PlaceMention} from '../import-model.ts';
import {areSameKind, hasTrait} from '../kind-table.ts';
import {isSpan, namesDay} from '../date-mention.ts';
import {
	chooseDate,
	dayOfScene,
	forKind,
	inheritDate,
	isVague,
	newsDayBefore,
	sameDayBehind,
} from './choose-date.ts';
import {countryOf} from './choose-place.ts';
import {isBeforeReporter, roleOf} from './date-roles.ts';
import {leadMoment} from './lead.ts';
import type {BuildContext, FrameSetting, Moment, PassageFrame} from './moment.ts';
import {peopleOfFrame} from './people-of-frame.ts';
import {placeOfFrame} from './place-of-frame.ts';
import type {ReadPassage} from './sentence.ts';
import {withYearNamed, withYearNearby} from './year-nearby.ts';

/** The most text before what tells that something came before, in UTF-16 units. */
const sinceReach = 20;

/** A frame with all that its sentences say together. */
export interface FilledFrame {
	readonly frame: PassageFrame;
	/** The moment that says best what happened. */
	readonly lead: Moment;
	/** Those of the lead first: the parts follow from where they stand about its verb. */
	readonly people: readonly PersonMention[];
	readonly date: DateMention | null;
	readonly place: PlaceMention | null;
	/** ISO country of the place; empty where unknown. */
	readonly country: string;
}

/** Gathers what the sentences of a frame say. */
export function fillFrame(frame: PassageFrame, setting: FrameSetting): FilledFrame {
	const {context} = setting;
	const lead = leadMoment(frame.moments);
	const date = dateOf(frame, lead, setting);
	const place = placeOfFrame(frame, lead, date, setting);
	return {
		frame,
		lead,
		people: peopleOfFrame(frame, lead, date, setting),
		date:
			date &&
			withYearNamed(withYearNearby(date, setting.read.findings.dates), lead, setting.read.locale.grammar),
		place,
		country: countryOf(place, context.lookup),
	};
}

/** The lead's own day; else that of another moment, of another sentence, or of the news. */
function dateOf(
	frame: PassageFrame,
	lead: Moment,
	{earlier, read, context}: FrameSetting,
): DateMention | null {
	const own = [lead, ...frame.moments].flatMap(({date}) => date ?? []);
	const isLater = lead.date !== null && !isSettled(lead.date);
	// "Later in the day he met Y. His first visit was in January": a month beside a day told before is of another time.
	const settled = own.find(date => isSettled(date) && !(isLater && isMonth(date)));
	if (settled) {
		const meant = dayBesideMonth(frame, settled) ?? dayBeyondReport(frame, lead, read) ?? settled;
		return forKind(meant, lead.event.kind);
	}
	const scene = lead.date === null && dayOfScene(lead.sentence, read.sentences);
	if (scene) return forKind(scene, lead.event.kind);
	return dayBeside(frame, lead, {earlier, read, context}, own[0] ?? null);
}

/** The day of a lead that has none, or one that is told from another. */
function dayBeside(
	frame: PassageFrame,
	lead: Moment,
	{earlier, read, context}: FrameSetting,
	vague: DateMention | null,
): DateMention | null {
	const isLater = lead.date !== null && !isSettled(lead.date);
	const told = toldBeside(frame, lead, read).filter(({date}) => !(isLater && isMonth(date)));
	const other = told.find(({isAside}) => !isAside)?.date;
	if (other && !vague) return forKind(other, lead.event.kind);
	const before = earlier.at(-1)?.date ?? other ?? told[0]?.date ?? dayAround(lead, vague, {read, context});
	const day = inheritDate(vague, before);
	return day && forKind(day, lead.event.kind);
}

/** The day that the sentence before or behind tells, or what an article told before. */
function dayAround(
	lead: Moment,
	vague: DateMention | null,
	{read, context}: Pick<FrameSetting, 'read' | 'context'>,
): DateMention | null {
	return (
		newsDayBefore(lead.sentence, read.sentences) ??
		sameDayBehind(lead.sentence, read.sentences) ??
		dayOfArticle(vague, context) ??
		dayOfArrival(lead, read, context)
	);
}

/** "In the afternoon", "before lunch" in a paragraph of its own: on the one day of which the article told last. */
function dayOfArticle(
	vague: DateMention | null,
	{before, ofStory = before}: BuildContext,
): DateMention | null {
	if (vague?.type !== 'same-day' || vague.offset !== null) return null;
	const date = ofStory.at(-1)?.date;
	// "Moored on Tuesday for four days": what is told of that day is told of the first.
	const day = date && {...date, lengthInDays: null, until: undefined};
	return day && namesOneDay(day) ? day : null;
}

/** "Soon after the ship moored, he paid a call": without a day, on that on which what came before it began. */
function dayOfArrival(
	{sentence: {text, start, kinds}, date}: Moment,
	{locale: {grammar}}: ReadPassage,
	{before, ofStory = before}: BuildContext,
): DateMention | null {
	const [clause] = findWords(text, grammar.sinceClause);
	if (date !== null || !clause || clause.start > sinceReach) return null;
	const told = kinds.filter(kind => kind.start - start < clause.end && hasTrait(kind.kind, 'lasting'));
	return ofStory.findLast(draft => told.some(({kind}) => areSameKind(kind, draft.kind)))?.date ?? null;
}

/** The dates that a frame's other sentences give for what happened. */
function toldBeside(
	{others}: PassageFrame,
	{event}: Moment,
	read: ReadPassage,
): readonly {readonly date: DateMention; readonly isAside: boolean}[] {
	return others
		.filter(each => !each.isOtherTime)
		.flatMap(sentence => {
			const date = chooseDate(event, sentence, read);
			return date ? [{date, isAside: roleOf(date, event, sentence, read) === 'aside'}] : [];
		});
}

/**
 * The day by which the first sentence tells its news ("on Thursday", "today"), where the lead has no more than a month:
 * what a month is told of is known from before ("whom his hosts know from the dialogue last May").
 */
function dayBesideMonth({moments, others}: PassageFrame, {type, from}: DateMention): DateMention | null {
	if (type !== 'calendar' || from.month === null || from.day !== null) return null;
	const [first] = others;
	if (!first || first.isOtherTime || moments.some(({sentence}) => sentence.start < first.start)) return null;
	const [day, ...more] = first.dates;
	const isNews = day?.type === 'weekday' || (day?.type === 'relative' && day.offset !== null);
	return day && isNews && more.length === 0 ? day : null;
}

/**
 * Where the sentences that tell what happened have only the day of the paper or of who said it, the day that another
 * sentence gives the event itself: "…, the ministry said on Sunday. The meeting, on Friday, lasted an hour."
 */
function dayBeyondReport(frame: PassageFrame, lead: Moment, read: ReadPassage): DateMention | null {
	const isOfReport = ({dateRole}: Moment): boolean => dateRole === 'dateline' || dateRole === 'report';
	const isDisclosed = isOfDisclosure(lead, read);
	if (!isOfReport(lead) && !isDisclosed) return null;
	const own = frame.moments.find(
		each => each.date && isSettled(each.date) && !isOfReport(each) && !(isDisclosed && each === lead),
	);
	if (own) return own.date;
	const beyond = frame.others
		.filter(each => !each.isOtherTime && each.kinds.every(kind => !kind.isAnnounced))
		.filter(each => !isDisclosed || each.people.some(({name}) => name !== ''))
		.flatMap(sentence =>
			sentence.dates.filter(
				date => namesOneDay(date) && roleOf(date, lead.event, sentence, read) === 'event',
			),
		);
	return beyond[0] ?? null;
}

/** Returns true for a month, or a time of several, without a day. */
function isMonth({type, from}: DateMention): boolean {
	return type === 'calendar' && from.day === null;
}

/** "Disclosed on Wednesday that both had exchanged notes": the day is that on which it became known. */
function isOfDisclosure({event, date, sentence}: Moment, {locale: {grammar}}: ReadPassage): boolean {
	const {text, start} = sentence;
	if (hasTrait(event.kind, 'makes-known'))
		return hasWords(text.slice(event.end - start), grammar.reportedPast);
	return date !== null && isBeforeReporter(date, event, sentence, grammar);
}

/** Returns true for a date of one day, by whatever it is told. */
function namesOneDay(date: DateMention): boolean {
	return (
		isSettled(date) &&
		date.lengthInDays === null &&
		(date.type !== 'calendar' || namesDay(date)) &&
		!isSpan(date)
	);
}

/** Returns true for a date that says when by itself: not "later that day", not "this week". */
function isSettled(date: DateMention): boolean {
	return date.type !== 'same-day' && !isVague(date);
}
