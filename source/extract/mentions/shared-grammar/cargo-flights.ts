import type {Refiner} from '../pipeline.ts';
import {findWords} from './find-words.ts';
import type {KindFinding} from './kind-finding.ts';
import {isVisit, kindEntry} from '../../kind-table.ts';

/** The most text of a sentence before the verb of an arrival, in UTF-16 units. */
const reach = 300;
/** What an aircraft brings weighs so much more than that it landed. */
const bonus = 20;

/**
 * "Two C-130s loaded with tents landed": an aircraft that brings goods hands them over, and visits nobody, unless
 * somebody with an office is named between it and the verb. `cargo` matches an aircraft with what it carries.
 */
export const turnCargoFlights =
	(cargo: RegExp): Refiner<KindFinding> =>
	(kinds, {text, people}) =>
		kinds.map(kind => {
			if (!isVisit(kind.kind)) return kind;
			const before = text.slice(Math.max(0, kind.start - reach), kind.start);
			const sentence = before.split(/[.;!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
			const from = kind.start - sentence.length;
			if (findWords(sentence, cargo).length === 0) return kind;
			if (people.some(each => each.title !== '' && each.start >= from && each.end <= kind.start)) return kind;
			const {need} = kindEntry('handover');
			return {...kind, kind: 'handover', need, weight: kind.weight + bonus};
		});
