import {classify, dropShipNames, peopleParser} from '../../shared-grammar/people/index.ts';
import type {PersonMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';
import {bare} from '../../shared-grammar/bare-patterns.ts';
import {grammar} from './grammar.ts';
import * as words from './words.ts';

const classes = classify({
	...words,
	notOffice: ['quán', 'đoàn', 'thành'],
	bodyBefore: ['Bộ', 'Phủ', 'Ban', 'Hội', 'Tòa', 'dinh', 'nghị', 'đàn'],
	determiners: [
		'là',
		'hiện',
		'đang',
		'kiêm',
		'và',
		'giữ',
		'chức',
		'người',
		'đầu',
		'tiên',
		'trên',
		'cương',
		'vị',
		'ghế',
	],
	connectors: ['và', 'của', 'tại', 'ở', 'thuộc', 'cho', 'về', 'là'],
	readsLeft: false,
});

/** Reads people in Vietnamese. */
export const people: Stage<PersonMention> = {
	parsers: [peopleParser(classes, grammar)],
	refiners: [dropShipNames],
};

/** The same in texts that are printed without marks; most other words of the grammar would be read as others there. */
export const barePeople: Stage<PersonMention> = {
	parsers: [peopleParser(classes, {...grammar, beforeCounterpart: bare(grammar.beforeCounterpart)})],
	refiners: [dropShipNames],
};
