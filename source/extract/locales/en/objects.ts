import type {KindFinding} from '../../common/kind-finding.ts';
import type {Refiner} from '../../pipeline.ts';

/** Verbs that are meant only with somebody as their object: "received a letter", "welcomed the outcome", "met the deadline" are none. */
const needsObject =
	/^(?:was |were |is )?(?:warmly )?(?:received|receives|receiving|hosted|hosts|welcomed|welcomes|greeted|greets|to greet|to welcome|met|meets|meet|meeting|call(?:ed|s|ing) on|phoned?s?)(?: (?:separately )?with)?$/iu;
const groupObject =
	/^(?:\s+[\p{L}\p{N}.,’'-]+){0,9}?\s+(?:delegations?|group|team|officers|officials|guests?|counterparts?|him|her|senators?|congress\p{L}*|ambassadors?|attaché|veterans)(?![\p{L}])/iu;
const objectReach = 70;

/** Drops such verbs without a person, a delegation or a pronoun after them in the sentence, or a person right before in the passive. */
export const keepWithObject: Refiner<KindFinding> = (kinds, {text, people}) =>
	kinds.filter(kind => {
		const words = text.slice(kind.start, kind.end).replaceAll(/\s+/gu, ' ');
		if (!needsObject.test(words)) return true;
		const isPassive = /^(?:was|were|is) /iu.test(words);
		const reachable = isPassive ? objectReach * 2 : objectReach;
		const object = people.find(person => person.start >= kind.end);
		const gap = object ? text.slice(kind.end, object.start) : '';
		// "called on the U.S. to …", "welcomed the outcomes of the talks between …": the gap to the person is not empty.
		if (object && gap.length <= reachable && (isPassive || isDirect(gap))) return true;
		return groupObject.test(text.slice(kind.end, kind.end + 100).split(/[.;:]/u)[0] ?? '');
	});

/** Between a verb and its object stand articles, adjectives and titles in lower case, no verb, no "of". */
function isDirect(gap: string): boolean {
	return !/[.;:]/u.test(gap) && !/\s(?:of|to|that|between|outcomes?|results?|efforts?|visit)\s/iu.test(gap);
}
