import {expect, test} from 'vitest';
import {confidences, kinds, parts, sides} from '../../source/domain/vocabulary.ts';
import {data, valueOf} from './read.ts';

const records = data.engagements;
const vocabulary = valueOf('vocabulary.yaml') as Record<string, readonly {id: string}[]>;
const idsOf = (list: string): readonly string[] => (vocabulary[list] ?? []).map(term => term.id);

test('the vocabulary covers exactly the kinds, parts and sides of the program, in its order', () => {
	expect(idsOf('kinds')).toEqual([...kinds]);
	expect(idsOf('parts')).toEqual([...parts]);
	expect(idsOf('sides')).toEqual([...sides]);
});

test('records use the words of the vocabulary', () => {
	const topics = new Set(idsOf('topics'));
	const foreign = records.filter(
		({kind, topics: own, people, bodies, confidence}) =>
			!kinds.includes(kind) ||
			!confidences.includes(confidence) ||
			!own.every(topic => topics.has(topic)) ||
			!bodies.every(({part}) => parts.includes(part)) ||
			!people.every(({part, side}) => parts.includes(part) && sides.includes(side)),
	);
	expect(foreign.map(record => record.id)).toEqual([]);
});

test('every topic is used, and no record repeats or lacks one', () => {
	const used = new Set(records.flatMap(record => record.topics));
	expect(idsOf('topics').filter(topic => !used.has(topic))).toEqual([]);
	const odd = records.filter(({topics}) => topics.length === 0 || new Set(topics).size < topics.length);
	expect(odd.map(record => record.id)).toEqual([]);
});
