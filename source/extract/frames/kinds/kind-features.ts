import {isResidentOffice} from '../../../domain/resident.ts';
import {kinds} from '../../../domain/vocabulary.ts';
import {
	allKindShapes,
	allKindSigns,
	type KindFeature,
	type KindShape,
	type KindSign,
} from '../../../words/import-reasons/index.ts';
import {findWords, type Grammar, hasWords} from '../../mentions/index.ts';
import type {PersonMention} from '../../import-model.ts';
import {isSpan} from '../../date-mention.ts';
import {isVisit} from '../../kind-table.ts';
import type {FilledFrame} from '../fill-frame.ts';
import {guessedWeight} from '../guess-activity.ts';
import {withoutFarewells} from '../farewells.ts';
import {isCalledOfficial} from '../guests.ts';
import type {FrameSetting} from '../moment.ts';
import type {Sentence} from '../sentence.ts';
import {saidWords} from './said-words.ts';

/** Posts by the ends of their ids; no id has more letters behind `minister-of-` than the pattern. */
const headPost = /(?:president|general-secretary|prime-minister|assembly-chair)$/u;
const ministerPost = /(?:secretary-of-(?:state|defense)|minister-of-[a-z-]{1,80})$/u;
/** Posts whose holders come on official visits even where the text does not say so. */
const seniorPost =
	/(?:president|secretary-of-state|secretary-of-defense|general-secretary|prime-minister|assembly-chair|minister-of-[a-z-]{1,80}|cjcs|chief-of-general-staff|national-security-advisor)$/u;
const deputy = /deputy|under-secretary|assistant|vice-minister|vice-chair/u;

/** The features of a frame, each once. */
export function kindFeatures(filled: FilledFrame, setting: FrameSetting): readonly KindFeature[] {
	const occasions = occasionsOf(filled, setting);
	return [
		...shapesOf(filled, setting),
		...wordsOf(filled),
		...occasions,
		...signsOf(filled, occasions, setting),
		...saidWords(filled, setting.read.locale.grammar),
	];
}

/** Signs in what the lead's sentence tells outright, and beside it: in asides, quotations and other sentences. */
function signsOf(
	filled: FilledFrame,
	occasions: readonly KindFeature[],
	{read}: FrameSetting,
): readonly KindFeature[] {
	const {grammar} = read.locale;
	const {sentence} = filled.lead;
	const {outright, aside} = partsOf(withoutDays(withoutNames(withoutFarewells(sentence, grammar))), grammar);
	const isCalledMeeting = occasions.some(each => ofMeetings.has(each));
	// Nor does what is asked for tell what happened where no known word does.
	const isMeeting = isReceived(filled) || isCalledMeeting || isGuessed(filled.lead);
	const ashore = isMeeting ? beforeAsking(withoutTitles(sentence, outright), grammar) : outright;
	const own = withoutReport(filled, outright).replaceAll(grammar.spokesmanClause, ' ; ');
	const more = [...new Set(sentencesOf(filled))].filter(each => each !== sentence && !each.isOtherTime);
	const beside = [aside, ...more.map(each => each.text)].join('\n');
	return allKindSigns.flatMap(sign => {
		const pattern = grammar.signs[sign];
		const told = ofThings.has(sign) ? ashore : ofReport.has(sign) ? own : outright;
		// What is made known at a meeting is said beside it.
		const isSaidThere = isCalledMeeting && sign === 'announced';
		if (hasWords(told, pattern)) return [isSaidThere ? (`${sign} beside` as const) : sign];
		return hasWords(beside, pattern) ? [`${sign} beside` as const] : [];
	});
}

/** What is named so is a meeting, whatever was asked for at it. */
const ofMeetings: ReadonlySet<KindFeature> = new Set([
	'called talks',
	'called reception',
	'called courtesy-call',
]);

/** What the nouns of its sentences call it, each kind once: "at the talks", "cùng dự buổi tiếp". */
function occasionsOf(filled: FilledFrame, {read}: FrameSetting): readonly KindFeature[] {
	const {grammar} = read.locale;
	const texts = [...new Set(sentencesOf(filled))]
		.filter(each => each === filled.lead.sentence || !each.isOtherTime)
		.map(each => partsOf(each.text, grammar).outright);
	return kinds.flatMap(kind => {
		const pattern = grammar.occasions[kind];
		return pattern && texts.some(text => hasWords(text, pattern)) ? [`called ${kind}` as const] : [];
	});
}

/** Signs of things: that a fleet's commander is received, or asked for ships, tells of no call and no gift. */
const ofThings: ReadonlySet<KindSign> = new Set(['ship', 'port', 'gave', 'goods', 'exercise']);

/** Signs of speeches and announcements: that a spokesman told the press of something else is none. */
const ofReport: ReadonlySet<KindSign> = new Set(['speech', 'audience', 'announced']);

/** What stands behind a colon ("the command announced: the talks ended on Friday"), where that is what happened. */
function withoutReport({lead: {event, sentence}}: FilledFrame, text: string): string {
	const colon = sentence.text.slice(0, Math.max(0, event.start - sentence.start)).lastIndexOf(':');
	if (colon < 0 || event.isAnnounced) return text;
	return text.slice(Math.max(0, text.lastIndexOf(':', colon)));
}

/** More blanks than a day leaves: patterns would run through a longer row again and again. */
const blank = ' '.repeat(100);
const longBlank = / {100,}/gu;

const strongMeeting = 70;

function isReceived({lead: {event}}: FilledFrame): boolean {
	const isReception = event.kind === 'reception' && !event.isMutual;
	return event.need === 'two-people' && (isReception || event.weight >= strongMeeting);
}

function beforeAsking(text: string, {asking, occasionClause}: Grammar): string {
	const [verb] = findWords(text, asking);
	return text.slice(0, verb?.start).replaceAll(occasionClause, ' ; ');
}

function withoutTitles({people}: Sentence, text: string): string {
	return people
		.reduce((rest, {title}) => (title === '' ? rest : rest.replaceAll(title, ' ')), text)
		.replaceAll(longBlank, blank);
}

/** A sentence with blanks for the names of its people: "Consul General Susan Burns" tells of no wound. */
function withoutNames(sentence: Sentence): Sentence {
	const text = sentence.people.reduce((rest, {title, start, end}) => {
		const [from, to] = [start - sentence.start, end - sentence.start];
		const own = rest.slice(from, to);
		const at = own.indexOf(title);
		if (at < 0) return rest;
		const kept = ' '.repeat(at) + title;
		return rest.slice(0, from) + kept.padEnd(own.length) + rest.slice(Math.max(from, to));
	}, sentence.text);
	return {...sentence, text};
}

/** A sentence with blanks for its days: without marks `hom qua` would be a casket. */
function withoutDays({text, start, dates}: Sentence): string {
	return dates
		.reduce(
			(rest, {start: from, end}) =>
				rest.slice(0, from - start) + ' '.repeat(end - from) + rest.slice(Math.max(0, end - start)),
			text,
		)
		.replaceAll(longBlank, blank);
}

/** Parts a sentence into what it tells outright and what stands in quotations and clauses of other things. */
function partsOf(text: string, grammar: Grammar): {readonly outright: string; readonly aside: string} {
	const asides: string[] = [];
	const take = (part: string): string => {
		asides.push(part);
		return ' ; ';
	};
	const {besideClause, sinceClause, beforeClause, objectClause, attending, topicClause, aboardClause} =
		grammar;
	const asideClauses = [besideClause, sinceClause, beforeClause, objectClause, attending, topicClause];
	const outright = [/[“"][^“”"]*[”"]/gu, ...asideClauses, aboardClause, grammar.agreedPlan].reduce(
		(rest, pattern) => rest.replaceAll(pattern, take),
		text,
	);
	return {outright, aside: asides.join('\n')};
}

/** The kinds that words of the lists tell: the lead's own, and others of its sentence and frame. */
function wordsOf({lead, frame}: FilledFrame): readonly KindFeature[] {
	const own = lead.event.weight > guessedWeight ? lead.event.kind : null;
	const others = new Set(
		[
			...lead.sentence.kinds.filter(each => !each.isFrame),
			...frame.moments.map(each => each.event).filter(each => each.weight > guessedWeight),
		].map(each => each.kind),
	);
	if (own !== null) others.delete(own);
	return [
		...(own === null ? [] : [`word of ${own}` as const]),
		...[...others].map(kind => `word of ${kind} beside` as const),
	];
}

function shapesOf(filled: FilledFrame, {read}: FrameSetting): readonly KindShape[] {
	const {lead, people, country, date, place} = filled;
	const {grammar} = read.locale;
	const named = people.filter(each => each.name !== '');
	const vietnamese = named.filter(each => each.side === 'VN');
	const others = named.filter(each => each.side !== 'VN');
	const areBoth = vietnamese.length > 0 && others.length > 0;
	const [first] = named.toSorted((a, b) => a.start - b.start);
	const isAtHome = first !== undefined && country !== '' && (first.side === 'VN') === (country === 'VN');
	const shapes: Readonly<Record<KindShape, boolean>> = {
		bothNamed: areBoth,
		bothUntold: areBoth && isGuessed(lead),
		americansOnly: vietnamese.length === 0 && others.length > 0,
		vietnameseOnly: vietnamese.length > 0 && others.length === 0,
		nobodyNamed: named.length === 0,
		inVietnam: country === 'VN',
		inAmerica: country === 'US',
		inThirdCountry: !['', 'VN', 'US'].includes(country),
		nowhere: place === null,
		someDays: date !== null && (isSpan(date) || (date.lengthInDays ?? 0) > 1),
		guestFirst: first !== undefined && country !== '' && !isAtHome,
		hostFirst: isAtHome,
		vietnameseHead: vietnamese.some(isHead),
		americanHead: others.some(isHead),
		ministers: vietnamese.some(isMinister) && others.some(isMinister),
		resident: others.some(each => isResidentOffice(each.office) || isResidentOffice(each.title)),
		commandsShip: people.some(each => hasWords(`${each.title} ${each.rank}`, grammar.signs.crew)),
		many: named.length > 2,
		toldMutual: isToldMutual(lead),
		toldGuestFirst: lead.event.isGuestFirst,
		toldAnnounced: lead.event.isAnnounced,
		framed: lead.sentence.kinds.some(
			each => each.isFrame && (isVisit(each.kind) || each.kind === 'dialogue'),
		),
		atGathering: hasWords(lead.sentence.text, grammar.atGathering),
		comingOrGoing: hasWords(withoutFarewells(lead.sentence, grammar).text, grammar.comingOrGoing),
		vesselGiven: hasWords(lead.sentence.text, grammar.vesselGiven),
		calledAshore:
			lead.event.kind === 'port-call' &&
			!sentencesOf(filled).some(each => hasWords(each.text, grammar.vessel)),
		calledOfficial: isCalledOfficial(filled, sentencesOf(filled), grammar),
		seniorGuest: people.some(each => (each.side === 'VN') !== (country === 'VN') && isSenior(each)),
	};
	return allKindShapes.filter(name => shapes[name]);
}

function sentencesOf({frame}: FilledFrame): readonly Sentence[] {
	return [...frame.moments.map(each => each.sentence), ...frame.others];
}

function isToldMutual(lead: FilledFrame['lead']): boolean {
	return lead.event.isMutual && !isGuessed(lead);
}

function isGuessed({event}: FilledFrame['lead']): boolean {
	return event.weight === guessedWeight;
}

function isSenior({postId}: PersonMention): boolean {
	return postId !== null && seniorPost.test(postId) && !deputy.test(postId);
}

function isHead({postId}: PersonMention): boolean {
	return postId !== null && headPost.test(postId) && !deputy.test(postId);
}

function isMinister({postId}: PersonMention): boolean {
	return postId !== null && ministerPost.test(postId) && !deputy.test(postId);
}
