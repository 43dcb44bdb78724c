import {keepTopicsOutsideTitles, parseTopics} from '../../shared-grammar/topic-parser.ts';
import type {TopicMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';

/** How subjects are read: by the vocabulary's words. */
export const topics: Stage<TopicMention> = {parsers: [parseTopics], refiners: [keepTopicsOutsideTitles]};
