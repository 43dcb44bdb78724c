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
