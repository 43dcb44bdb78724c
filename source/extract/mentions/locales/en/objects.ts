import type {KindFinding} from '../../shared-grammar/kind-finding.ts';
import type {Refiner, Scene} from '../../pipeline.ts';

/**
 * Verbs that are meant only with somebody as their object: "received a letter", "welcomed the outcome", "met the
 * deadline" are none.
 */
const needsObject =
	/^(?:was |were |is )?(?:warmly )?(?:received|receives|receiving|hosted|hosts|welcomed|welcomes|greeted|greets|to greet|to welcome|met|meets|meet|meeting|call(?:ed|s|ing) on|phoned?s?)(?: (?:separately )?with)?$/iu;
const groupObject =
	/^(?:\s+[\p{L}\p{N}.,’'-]+){0,9}?\s+(?:delegations?|group|team|officers|officials|guests?|counterparts?|him|her|senators?|congress\p{L}*|ambassadors?|attaché|veterans)(?![\p{L}])/iu;
const objectReach = 70;

/**
 * Drops such verbs without a person, a delegation or a pronoun after them in the sentence, or a person right before
 * in the passive.
 */
export const keepWithObject: Refiner<KindFinding> = (kinds, scene) =>
	kinds.filter(kind => {
		const {text, people} = scene;
		const words = text.slice(kind.start, kind.end).replaceAll(/\s+/gu, ' ');
		if (!needsObject.test(words)) return true;
		if (isMutual(words, kind, scene)) return true;
		const isPassive = /^(?:was|were|is) /iu.test(words);
		const reachable = isPassive ? objectReach * 2 : objectReach;
		const object = people.find(person => person.start >= kind.end);
		const gap = object ? text.slice(kind.end, object.start) : '';
		// "called on the U.S. to …", "welcomed the outcomes of the talks between …": the gap to the person is not
		// empty.
		if (object && gap.length <= reachable && (isPassive || isDirect(gap))) return true;
		return groupObject.test(text.slice(kind.end, kind.end + 100).split(/[.;:]/u)[0] ?? '');
	});

/** Between a verb and its object stand articles, adjectives and titles in lower case, no verb, no "of". */
function isDirect(gap: string): boolean {
	const words = gap.replaceAll('U.S.', 'US');
	return (
		!/[.;:"“”]/u.test(words) &&
		!/\s(?:of|to|that|between|outcomes?|results?|efforts?|visit|said|says|told|added)\s/iu.test(words)
	);
}

/** What may follow a verb without an object: a day, a place, the end of the clause. */
const noObject =
	/^(?:\s*[,.;]|$|\s+(?:(?:bilaterally|briefly|separately|privately|again|here|today|yesterday|in|at|on|for|to|during|after|before|over|last|this|earlier|when|as)(?![\p{L}])|\p{Lu}\p{Ll}+day(?![\p{L}])|\p{Lu}\p{Ll}{2,8}\.?\s+\d))/u;

/** "X and Y met in Singapore", "X and Y met May 31": both who meet stand before the verb, and no object follows. */
function isMutual(words: string, kind: KindFinding, {text, people, tokens}: Scene): boolean {
	if (!/^(?:met|meets|meet)$/iu.test(words) || !noObject.test(text.slice(kind.end))) return false;
	const sentence = tokens.find(token => token.end > kind.start)?.sentence;
	const start = tokens.find(token => token.sentence === sentence)?.start ?? 0;
	const own = people.filter(person => person.start >= start && person.end <= kind.start);
	return new Set(own.map(person => person.side)).size > 1;
}
