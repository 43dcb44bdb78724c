import {expect, test} from 'vitest';
import {spansBehind} from '../../../../source/ui/review/passage/evidence-spans.ts';
import {participant} from '../../../fixtures/engagements.ts';
import {newProposal, passage, spanOf} from '../samples.ts';

const text = 'The defence minister received the Secretary of War; Col. Ray Dunn was there.';
const minister = spanOf(text, 'The defence minister');
const secretary = spanOf(text, 'the Secretary of War');
const colonel = spanOf(text, 'Col. Ray Dunn');
const told = {...newProposal, passages: [passage(text)], evidence: {people: [minister, secretary, colonel]}};

test.each([
	['by the name', 'Raymond Dunn', 'Colonel', [colonel]],
	['by the office where the name is not in the text', 'Pete Hegseth', 'Secretary of War', [secretary]],
	['all where neither is', 'Phan Văn Giang', 'Bộ trưởng', [minister, secretary, colonel]],
])('a person is found %s', (_, name, office, spans) => {
	const field = {name: 'person', person: 0} as const;
	expect(spansBehind(field, told, [participant({name, office})])).toEqual(spans);
});
