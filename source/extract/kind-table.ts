import type {Kind} from '../domain/vocabulary.ts';

/** Kinds under which two reports may tell of one event; a kind can stand in several lists. */
const families: readonly (readonly Kind[])[] = [
	['official-visit', 'working-visit', 'announcement'],
	['reception', 'courtesy-call', 'talks', 'sideline-meeting'],
	['talks', 'dialogue'],
	['handover', 'ceremony', 'agreement'],
	['announcement', 'ceremony', 'agreement', 'handover'],
	['port-call', 'exercise'],
];

/** Whether two kinds can be two words for one event. */
export function areSameKind(a: Kind, b: Kind): boolean {
	return a === b || families.some(family => family.includes(a) && family.includes(b));
}

/** Whether a record of this kind spans the meetings of a visit. */
export function isVisit(kind: Kind): boolean {
	return kind === 'official-visit' || kind === 'working-visit';
}
