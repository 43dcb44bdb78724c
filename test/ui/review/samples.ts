import type {Engagement} from '../../../source/domain/engagement.ts';
import type {
	Document,
	Passage,
	Post,
	Proposal,
	Skipped,
	Span,
	TermOfOffice,
} from '../../../source/extract/import-model.ts';
import type {ReviewInput} from '../../../source/ui/review/input.ts';
import {engagement, participant, sampleVocabulary, source} from '../../fixtures/engagements.ts';

/** A line of an invented clipping. */
export function passage(text: string, line = 1, file = 'clipping.txt'): Passage {
	const document: Document = {file, lines: [], publisher: '', title: '', url: '', published: ''};
	return {document, line, text};
}

/** The first occurrence of a stretch of text. */
export function spanOf(text: string, stretch: string): Span {
	const start = text.indexOf(stretch);
	if (start < 0) throw new Error(`“${stretch}” is not in the text`);
	return {start, end: start + stretch.length};
}

const talksText =
	'Chiều 7/2, tại Hà Nội, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, đã tiếp bà Mira Alden, Trợ lý Bộ trưởng Hải quân Hoa Kỳ, ' +
	'nhân dịp bà sang thăm và làm việc tại Việt Nam. Hai bên trao đổi về đào tạo và rà phá bom mìn.';

/** A reception of somebody whom the list of leaders does not have. */
export const newProposal: Proposal = {
	record: engagement({
		id: '2025-02-07-phan-van-giang-mira-alden-reception',
		date: '2025-02-07',
		date_start: '2025-02-07',
		date_end: '2025-02-07',
		date_basis: 'inferred',
		date_reasons: [
			'The text gives 7 February without a year.',
			'It was published on 8 February 2025, and tells of what has happened.',
		],
		day_part: 'afternoon',
		kind: 'reception',
		title_en: 'Phan Văn Giang receives Mira Alden in Hanoi',
		title_vi: 'Phan Văn Giang tiếp bà Mira Alden tại Hà Nội',
		people: [
			participant(),
			participant({
				id: 'mira-alden',
				name: 'Mira Alden',
				side: 'US',
				office: 'Assistant Secretary of the Navy',
				office_vi: '',
				part: 'visitor',
			}),
		],
		topics: ['training-education'],
		sources: [source({passage: {file: 'clipping.txt', line: 3}})],
		origin: 'user',
	}),
	status: 'new',
	mergesInto: null,
	conflicts: [],
	newPeople: [{id: 'mira-alden', name: 'Mira Alden', side: 'US'}],
	passages: [
		passage(talksText, 3),
		passage('Bà Mira Alden sẽ thăm Việt Nam trong tuần này, theo thông cáo.', 9),
	],
	evidence: {
		date: [spanOf(talksText, 'Chiều 7/2')],
		kind: [spanOf(talksText, 'đã tiếp')],
		place: [spanOf(talksText, 'Hà Nội')],
		people: [
			spanOf(talksText, 'Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng'),
			spanOf(talksText, 'bà Mira Alden, Trợ lý Bộ trưởng Hải quân Hoa Kỳ'),
		],
		topics: [spanOf(talksText, 'đào tạo')],
	},
};

/** The same as it comes from an import, which judged it. */
export const judgedProposal: Proposal = {
	...newProposal,
	support: {
		isDoubtful: false,
		isDateGuessed: false,
		spokeFor: ['bothNamed', 'town'],
		spokeAgainst: [],
		kindChoice: {
			kind: 'reception',
			share: 0.942,
			reasons: ['received', 'word of reception', 'agreed beside'],
			next: {kind: 'talks', share: 0.021},
		},
	},
};

/** Known talks, without a venue. */
export const knownTalks: Engagement = engagement({
	place: {name_en: 'Hanoi', name_vi: 'Hà Nội', venue_en: '', venue_vi: '', country: 'VN'},
});

/** The same talks in another paper, which names the building. */
export const mergeProposal: Proposal = {
	record: engagement({
		id: '2025-11-02-phan-van-giang-pete-hegseth-talks',
		sources: [
			source({publisher: 'Harbour Gazette', url: 'https://gazette.example/talks', title: 'Ministers meet'}),
		],
		origin: 'user',
	}),
	status: 'merges',
	mergesInto: knownTalks.id,
	conflicts: [],
	newPeople: [],
	passages: [passage('The two ministers held talks at the ministry in Hanoi on November 2.', 14)],
	evidence: {},
};

/** A visit of which a record says other days. */
export const knownVisit: Engagement = engagement({
	id: '2019-11-19-visit',
	date: '2019-11-19/2019-11-21',
	date_start: '2019-11-19',
	date_end: '2019-11-21',
	kind: 'official-visit',
	title_en: 'A secretary visits Hanoi',
	title_vi: 'Bộ trưởng thăm Hà Nội',
});

const visitText = 'Ngày 25/11/2019, Bộ trưởng bắt đầu thăm chính thức Việt Nam.';

/** The same visit, told on another day. */
export const conflictProposal: Proposal = {
	record: engagement({
		...knownVisit,
		id: '2019-11-25-visit',
		date: '2019-11-25',
		date_start: '2019-11-25',
		date_end: '2019-11-25',
		sources: [source({passage: {file: 'other.txt', line: 1}})],
		origin: 'user',
	}),
	status: 'conflict',
	mergesInto: knownVisit.id,
	conflicts: ['The known record gives 2019-11-19/2019-11-21, the text 2019-11-25.'],
	newPeople: [],
	passages: [passage(visitText, 1, 'other.txt')],
	evidence: {date: [spanOf(visitText, 'Ngày 25/11/2019')]},
};

/** Wide letters, a very long title, one passage of many lines, a set of dates, nobody and nowhere. */
export const longProposal: Proposal = {
	record: engagement({
		id: '2010-04-07-long',
		date: '[2010-04-07,2011-04-07,2012-04-07]',
		date_start: '2010-04-07',
		date_end: '2012-04-07',
		date_basis: 'inferred',
		date_reasons: Array.from(
			{length: 9},
			(_, index) => `Reason ${index + 1} of several, each told at some length.`,
		),
		day_part: null,
		kind: 'dialogue',
		title_en: `Dialogue 漢字 👩‍👩‍👧 ${'on cooperation '.repeat(20)}`.trim(),
		title_vi: '',
		summary_en: '',
		summary_vi: '',
		place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
		people: [],
		topics: [],
		origin: 'user',
	}),
	status: 'new',
	mergesInto: null,
	conflicts: [],
	newPeople: [],
	passages: [passage(`${'Đoạn văn rất dài 漢字 '.repeat(60)}ngày 7 tháng 4.`, 40)],
	evidence: {date: [spanOf(`${'Đoạn văn rất dài 漢字 '.repeat(60)}ngày 7 tháng 4.`, 'ngày 7 tháng 4')]},
};

/** A paragraph without an engagement, and a whole file. */
export const skipped: readonly Skipped[] = [
	{
		file: 'clipping.txt',
		line: 20,
		text: 'Giá cà phê sáng nay tăng nhẹ.',
		reason: {code: 'no-visit'},
	},
	{file: 'empty.txt', line: 0, text: '', reason: {code: 'nothing-told'}},
];

const untitled = {aliases_en: [], aliases_vi: [], start: null, end: null};

const ministerOfDefence: Post = {
	id: 'vn-minister-of-defence',
	side: 'VN',
	titles: [{...untitled, label_en: 'Minister of National Defence', label_vi: 'Bộ trưởng Bộ Quốc phòng'}],
};

/** The post changed its title in 2025. */
const secretaryOfDefense: Post = {
	id: 'us-secretary-of-defense',
	side: 'US',
	titles: [
		{
			...untitled,
			label_en: 'Secretary of Defense',
			label_vi: 'Bộ trưởng Quốc phòng Hoa Kỳ',
			aliases_en: ['SecDef'],
		},
		{
			...untitled,
			label_en: 'Secretary of War',
			label_vi: 'Bộ trưởng Chiến tranh Hoa Kỳ',
			start: '2025-09-05',
		},
	],
};

function term(personId: string, {id}: Post, start: string, end: string | null): TermOfOffice {
	return {personId, postId: id, start, end, isActing: false, attested: [], confidence: 'high'};
}

/** The start of a review: by default one record of each sort, and some skipped passages. */
export function reviewStart(overrides: Partial<ReviewInput> = {}): ReviewInput {
	return {
		proposals: [newProposal, mergeProposal, conflictProposal, longProposal],
		skipped,
		known: new Map([knownTalks, knownVisit].map(record => [record.id, record])),
		target: '~/.local/share/communique/communique.db',
		vocabulary: {
			...sampleVocabulary,
			kinds: [
				...sampleVocabulary.kinds,
				{id: 'dialogue', label_en: 'dialogue', label_vi: 'đối thoại', definition_en: '', definition_vi: ''},
			],
		},
		persons: [
			{id: 'phan-van-giang', name: 'Phan Văn Giang', side: 'VN', other_names: [], ranks: []},
			{id: 'pete-hegseth', name: 'Pete Hegseth', side: 'US', other_names: ['Peter Hegseth'], ranks: []},
			{id: 'james-mattis', name: 'James N. Mattis', side: 'US', other_names: ['Jim Mattis'], ranks: []},
		],
		posts: [ministerOfDefence, secretaryOfDefense],
		memberships: [
			term('phan-van-giang', ministerOfDefence, '2021-04-08', null),
			term('james-mattis', secretaryOfDefense, '2017-01-20', '2018-12-31'),
			term('pete-hegseth', secretaryOfDefense, '2025-01-25', null),
		],
		places: [
			{name_en: 'Hanoi', name_vi: 'Hà Nội', country: 'VN', is_country: false, other_names: ['Ha Noi']},
			{name_en: 'Da Nang', name_vi: 'Đà Nẵng', country: 'VN', is_country: false, other_names: []},
			{
				name_en: 'Washington',
				name_vi: 'Oa-sinh-tơn',
				country: 'US',
				is_country: false,
				other_names: ['Washington, D.C.'],
			},
		],
		...overrides,
	};
}
