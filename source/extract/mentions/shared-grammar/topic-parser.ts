import type {TopicMention} from '../../import-model.ts';
import type {Parser, Refiner} from '../pipeline.ts';
import {contains, keepLongest} from './spans.ts';

/** Subjects of the vocabulary, by their labels and synonyms. */
export const parseTopics: Parser<TopicMention> = ({tokens, lexicon}) => {
	const topics: TopicMention[] = [];
	for (const [index, token] of tokens.entries()) {
		const hit = lexicon.topics.at(tokens, index)[0];
		const last = hit ? tokens[hit.next - 1] : undefined;
		// Unmarked hits in marked text are other words ("an" for "án"); one letter or two are no subject.
		if (!hit || !last || last.end - token.start < 3) continue;
		topics.push({start: token.start, end: last.end, topic: hit.value});
	}
	return topics;
};

/**
 * A word of a title ("Defense Industry", "y tế") says nothing of the subject; of overlapping ones the longest stays.
 */
export const keepTopicsOutsideTitles: Refiner<TopicMention> = (topics, {people}) =>
	keepLongest(topics.filter(topic => !people.some(person => contains(person, topic))));
