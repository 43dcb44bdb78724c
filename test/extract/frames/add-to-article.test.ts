import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

const release = [
	'HANOI, March 14, 2019 – The U.S. Coast Guard and the Vietnam Coast Guard today closed a boarding course in Hanoi.',
	'The course took two weeks and had thirty students.',
	'“You learn fast,” Lt. Cmdr. Owen Marsh of the training team said.',
	'Participants:',
	'- Ruth Hollis, Consul General',
	'- Col. Vu Van Minh, Coast Guard Region 2',
	'About the embassy',
	'It has stood in Hanoi since 1995 under Gen. Peter Frost.',
];

test('an article gives the people of its lists and quotations to its engagement', () => {
	const [draft, ...more] = drafts(release.join('\n'));
	expect(more).toEqual([]);
	expect(draft!.participants.map(each => each.mention.name)).toEqual([
		'Owen Marsh',
		'Ruth Hollis',
		'Vu Van Minh',
	]);
});

test('a passage that adds people is one of those that the engagement rests on', () => {
	const [draft] = drafts(release.join('\n'));
	expect(draft!.passages.map(each => each.line)).toEqual([1, 3, 5, 6]);
	expect(draft!.accounts.map(({passage, people}) => [passage.line, people.map(each => each.name)])).toEqual([
		[1, []],
		[3, ['Owen Marsh']],
		[5, ['Ruth Hollis']],
		[6, ['Vu Van Minh']],
	]);
});

test('names that add nobody make no passage of the engagement', () => {
	const again = [...release, '“I thank Ruth Hollis,” Lt. Cmdr. Owen Marsh said.'];
	expect(drafts(again.join('\n'))[0]!.passages).toHaveLength(4);
});
