import type {Kind} from '../../source/domain/vocabulary.ts';
import type {KindShape, KindSign} from '../../source/words/import-reasons/index.ts';
import type {Expected} from './softmax.ts';

/** The kinds that a feature suggests by what it means; the fit starts there. */
const homes: Readonly<Partial<Record<KindSign | KindShape, readonly Kind[]>>> = {
	bothUntold: ['talks'],
	comingOrGoing: ['courtesy-call'],
	calledAshore: ['courtesy-call'],
	atGathering: ['sideline-meeting'],
	vesselGiven: ['handover'],
	phone: ['phone-call'],
	sideline: ['sideline-meeting'],
	gathering: ['sideline-meeting'],
	courtesy: ['courtesy-call'],
	turnover: ['courtesy-call'],
	talks: ['talks'],
	met: ['talks'],
	received: ['reception'],
	meal: ['reception'],
	palace: ['reception'],
	visit: ['official-visit', 'working-visit'],
	official: ['official-visit'],
	looked: ['working-visit'],
	base: ['working-visit'],
	site: ['working-visit'],
	dialogue: ['dialogue'],
	edition: ['dialogue'],
	chaired: ['dialogue'],
	seminar: ['dialogue'],
	speech: ['speech'],
	audience: ['speech'],
	gave: ['handover'],
	goods: ['handover'],
	worth: ['handover'],
	remains: ['handover'],
	keepsakes: ['handover'],
	signed: ['agreement'],
	paper: ['agreement'],
	opened: ['ceremony'],
	ceremony: ['ceremony'],
	command: ['ceremony'],
	tribute: ['ceremony'],
	honours: ['ceremony'],
	port: ['port-call'],
	ship: ['port-call'],
	crew: ['port-call'],
	exercise: ['exercise'],
	course: ['exercise'],
	medical: ['exercise'],
	mines: ['exercise'],
	announced: ['announcement'],
};

/** Classes whose words hardly mean anything else are worth so many times as much. */
const plain: ReadonlyMap<string, number> = new Map([
	['phone', 3],
	['sideline', 2],
	['comingOrGoing', 3],
	['calledAshore', 3],
	['atGathering', 2],
	['vesselGiven', 3],
	['command', 2],
	['courtesy', 1.5],
	['turnover', 1.5],
	['remains', 1.5],
	['signed', 1.5],
	['speech', 1.5],
	['exercise', 1.5],
]);

/** Words that hardly tell anything else are worth so many times as much. */
const plainWords: ReadonlyMap<string, number> = new Map([
	['phone-call', 2],
	['sideline-meeting', 2],
]);

/** What the kind that a word tells is worth, and a class of words for the kinds that it suggests. */
const worth = {word: 0.5, called: 1.5, sign: 1};
/** Beside what a sentence tells outright all is worth so much less. */
const besideShare = 0.3;

/** What a feature is worth for a kind before any text is read. */
export const expectedOf: Expected = (feature, kind) => {
	const isBeside = feature.endsWith(' beside');
	const name = isBeside ? feature.slice(0, -' beside'.length) : feature;
	const share = isBeside ? besideShare : 1;
	if (name === `called ${kind}`) return worth.called;
	if (name === `word of ${kind}`) return worth.word * share * (plainWords.get(kind) ?? 1);
	return Object.hasOwn(homes, name) && homes[name as KindSign | KindShape]?.includes(kind)
		? worth.sign * share * (plain.get(name) ?? 1)
		: 0;
};
