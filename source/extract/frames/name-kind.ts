import {type Grammar, hasWords} from '../mentions/index.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import type {PersonMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {FrameSetting} from './moment.ts';

/** Posts whose holders come on official visits even where the text does not say so; by the ends of their ids. */
const highPost =
	/(?:president|secretary-of-state|secretary-of-defense|general-secretary|prime-minister|assembly-chair|minister-of-[a-z-]+|cjcs|chief-of-general-staff|national-security-advisor)$/u;
const deputy = /deputy|under-secretary|assistant|vice-minister/u;

/** The kind of a frame: that of its lead's word, unless who takes part, where and with what tells more exactly. */
export function kindOf(filled: FilledFrame, {read}: FrameSetting): Kind {
	const {lead, people, country, frame} = filled;
	const {kind, isMutual} = lead.event;
	const {grammar} = read.locale;
	const words = [
		...frame.moments.map(each => each.sentence.text),
		...frame.others.map(each => each.text),
	].join('\n');
	const occasion = occasionOf(filled, words, grammar);
	if (occasion !== null) return occasion;
	if (kind === 'official-visit') return isOfficial(people, words, country, grammar) ? kind : 'working-visit';
	if (kind === 'reception' && isMutual && country !== 'VN' && country !== '') return 'talks';
	if (hasTrait(kind, 'lasting') && !isVisit(kind) && hasWords(lead.sentence.text, grammar.vesselGiven))
		return 'handover';
	return kind;
}

/** The kind that the occasion of a meeting of both sides tells: a gathering of many, a coming or going, no ship. */
function occasionOf({lead, people}: FilledFrame, words: string, grammar: Grammar): Kind | null {
	const {kind, isMutual} = lead.event;
	const {text} = lead.sentence;
	// "Called at the embassy": without a ship nobody is in port.
	const isAshore = kind === 'port-call' && !hasWords(words, grammar.vessel);
	if (isAshore && new Set(people.map(each => each.side)).size > 1) return 'courtesy-call';
	if (!areBothNamed(people)) return null;
	if ((isMutual || kind === 'dialogue') && hasWords(text, grammar.atGathering)) return 'sideline-meeting';
	return (isMutual || isVisit(kind)) && hasWords(text, grammar.comingOrGoing) ? 'courtesy-call' : null;
}

/** Somebody of each side is named. */
function areBothNamed(people: readonly PersonMention[]): boolean {
	return new Set(people.filter(each => each.name !== '').map(each => each.side === 'VN')).size > 1;
}

/** A visit is official where the text calls it so or somebody has invited, or where the visitor holds a high post. */
function isOfficial(
	people: readonly PersonMention[],
	words: string,
	country: string,
	grammar: Grammar,
): boolean {
	if (hasWords(words, grammar.officialVisit)) return true;
	return people.some(
		({side, postId}) =>
			(side === 'VN') !== (country === 'VN') &&
			postId !== null &&
			highPost.test(postId) &&
			!deputy.test(postId),
	);
}
