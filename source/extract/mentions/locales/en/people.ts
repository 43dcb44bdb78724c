import {classify, dropShipNames, peopleParser} from '../../shared-grammar/people/index.ts';
import type {PersonMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';
import {grammar} from './grammar.ts';
import * as words from './words.ts';

const classes = classify({
	...words,
	notOffice: [],
	bodyBefore: [],
	determiners: [
		'the',
		'a',
		'an',
		'us',
		'u',
		'u.s',
		'currently',
		'also',
		'and',
		's',
		'Vietnam',
		'its',
		'mission',
		'provincial',
		'local',
		'top',
		'visiting',
		'city',
		'ship',
		'vessel',
		'boat',
		'unit',
		'who',
		'is',
	],
	connectors: ['of', 'for', 'to', 'the', 'and', 's', 'at', 'in', 'charge'],
	readsLeft: true,
});

/** Reads people in English. */
export const people: Stage<PersonMention> = {
	parsers: [peopleParser(classes, grammar)],
	refiners: [dropShipNames],
};
