import {keepTopicsOutsideTitles, parseTopics} from '../../shared-grammar/topic-parser.ts';
import type {TopicMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';

/** Reads subjects by the words of the vocabulary. */
export const topics: Stage<TopicMention> = {parsers: [parseTopics], refiners: [keepTopicsOutsideTitles]};
