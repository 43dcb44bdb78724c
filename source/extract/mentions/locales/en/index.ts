import type {Locale} from '../../pipeline.ts';
import {dates} from './dates.ts';
import {grammar} from './grammar.ts';
import {kinds} from './kinds.ts';
import {people} from './people.ts';
import {places} from './places.ts';
import {topics} from './topics.ts';

/** English: the order of parsers and refiners stands in each file. */
export const english: Locale = {language: 'en', dates, people, places, kinds, topics, grammar};
