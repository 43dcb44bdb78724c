import {describe, expect, test} from 'vitest';
import {Player} from '../player.ts';
import {mergeProposal, newProposal, reviewStart} from '../samples.ts';

const judged = {
	...mergeProposal,
	status: 'new' as const,
	mergesInto: null,
	support: {
		isDoubtful: true,
		isDateGuessed: false,
		spokeFor: ['defence', 'town'] as const,
		spokeAgainst: ['third', 'saidOnly'] as const,
		kindChoice: {
			kind: 'talks',
			share: 0.934,
			reasons: ['talks', 'bothNamed', 'met beside', 'word of talks', 'word of dialogue beside'],
			next: {kind: 'dialogue', share: 0.004},
		} as const,
	},
};

function shown(keys: string): string {
	return new Player(reviewStart({proposals: [judged]}), 80, 50).press(keys).frame;
}

describe('what spoke for an engagement', () => {
	test('and against it stands with the record, in the language of the screen', () => {
		const text = shown('enter G').replaceAll(/\n(?: +│)? +/gu, ' ');
		expect(text).toContain(
			'▸ Grounds   For it: It is about defence or what the war left. A town or venue is told. Against it: A third',
		);
		expect(shown('L enter G')).toMatch(
			/▸ Căn cứ +Thuận: Nói về quốc phòng hoặc hậu quả chiến tranh\.[^]*Nghịch: Có nêu nước thứ ba/u,
		);
	});

	test('of a doubtful one is told by the doubt, as far as it weighs most against it', () => {
		expect(shown('enter')).toMatch(/\? The text does not say it clearly\. A third country is named/u);
		expect(shown('L enter')).toMatch(/\? Văn bản không nói rõ\. Có nêu nước thứ ba/u);
		expect(shown('enter a')).not.toContain('does not say it clearly');
	});

	test('is followed by what told its kind, and which kind was next', () => {
		const flat = (keys: string): string => shown(keys).replaceAll(/\n(?: +│)? +/gu, ' ');
		expect(flat('enter G')).toContain(
			'Kind talks, 93%: words of talks or negotiations; people of both sides are named; words of people meeting beside it; a word that says “talks”; a word that says “dialogue” beside it. Next: dialogue, under 1%.',
		);
		expect(flat('L enter G')).toContain(
			'Loại hội đàm, 93%: từ ngữ nói về hội đàm hoặc đàm phán; có nêu tên người của cả hai bên; từ ngữ kèm theo nói về gặp gỡ; từ chỉ “hội đàm”; từ kèm theo chỉ “đối thoại”. Kế tiếp: đối thoại, dưới 1%.',
		);
	});

	test('of a kind that a word alone told has no shares, and stands alone where nothing else spoke', () => {
		const support = {
			isDoubtful: false,
			isDateGuessed: false,
			spokeFor: [],
			spokeAgainst: [],
			kindChoice: {kind: 'talks', share: null, reasons: ['word of talks', 'ofTwo'], next: null},
		} as const;
		const {frame} = new Player(reviewStart({proposals: [{...judged, support}]}), 80, 50).press('enter G');
		expect(frame.replaceAll(/\n(?: +│)? +/gu, ' ')).toContain(
			'▸ Grounds   Kind talks: a word that says “talks”; its sentence tells two',
		);
		expect(frame).toMatch(/activities, each by a word of its own\.\n/u);
		expect(frame).not.toMatch(/Next:|For it:|%/u);
	});

	test('is shown and not edited; of one that nobody judged there is none', () => {
		expect(shown('enter G e')).toContain('This is shown, not edited.');
		expect(new Player(reviewStart(), 80, 50).press('enter G').frame).toMatch(/▸ Grounds +–/u);
	});
});

test('somebody found in the passage is offered with the office in the language of the screen', () => {
	const office = {office: 'Chief of Staff', office_vi: 'Tham mưu trưởng'};
	const stranger = {id: '', name: 'Vũ Ngọc An', side: 'VN' as const, ...office};
	const start = reviewStart({
		proposals: [{...newProposal, found: {dates: [], people: [stranger], places: []}}],
	});
	const offered = (keys: string): readonly string[] =>
		new Player(start).press(keys).model.suggestions.map(each => each.label);
	const toAdd = `enter ${'j '.repeat(11)}e`;
	expect(offered(toAdd)).toEqual(['Vũ Ngọc An (VN), Chief of Staff']);
	expect(offered(`L ${toAdd}`)).toEqual(['Vũ Ngọc An (VN), Tham mưu trưởng']);
});
