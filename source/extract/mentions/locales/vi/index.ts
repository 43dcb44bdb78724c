import type {Locale} from '../../pipeline.ts';
import {bareGrammar} from '../../shared-grammar/bare-patterns.ts';
import {restoringMarks} from '../../shared-grammar/restore-marks.ts';
import {clues} from './clues.ts';
import {dates} from './dates/index.ts';
import {grammar} from './grammar.ts';
import {bareKindStage, kindStage} from './kinds/index.ts';
import {barePeople, people} from './people.ts';
import {places} from './places.ts';
import {topics} from './topics.ts';
import {ordinalWords, wordsOfTime} from './words.ts';

const marked: Locale = {
	language: 'vi',
	dates,
	people,
	places,
	kinds: kindStage,
	topics,
	grammar,
	clues,
	ordinals: {before: {}, behind: ordinalWords},
};

/** Vietnamese: the order of parsers and refiners stands in each file. */
export const vietnamese: Locale = {
	...marked,
	unmarked: {
		...marked,
		dates: restoringMarks(dates, wordsOfTime),
		people: barePeople,
		kinds: bareKindStage,
		grammar: bareGrammar(grammar),
	},
};
