import type {Locale} from '../../pipeline.ts';
import {clues} from './clues.ts';
import {dates} from './dates/index.ts';
import {grammar} from './grammar.ts';
import {kindStage} from './kinds/index.ts';
import {people} from './people.ts';
import {places} from './places.ts';
import {topics} from './topics.ts';
import {ordinalWords} from './words.ts';

/** English: the order of parsers and refiners stands in each file. */
export const english: Locale = {
	language: 'en',
	dates,
	people,
	places,
	kinds: kindStage,
	topics,
	grammar,
	clues,
	ordinals: {before: ordinalWords, behind: {}},
};
