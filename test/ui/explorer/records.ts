import type {Engagement} from '../../../source/domain/engagement.ts';
import {engagement, participant, sampleEngagements} from '../../fixtures/engagements.ts';

const wide = engagement({
	id: '2024-09-09-wide',
	date: '2024-09-09/2024-09-12',
	title_en:
		'漢字かな交じりの見出し👩‍💻🇻🇳 and Tiếng Việt ｶﾞ in one title that is longer than any screen is wide, 한국어도',
	title_vi: 'Tie\u0302\u0301ng Vie\u0323\u0302t dựng sẵn và tổ hợp, cùng 漢字',
	summary_en: '漢字'.repeat(120),
	summary_vi: 'd'.repeat(300),
	place: {
		name_en: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
		name_vi: '漢字漢字漢字漢字漢字漢字',
		venue_en: 'ห้องประชุมใหญ่',
		venue_vi: '',
		country: 'GB',
	},
	people: Array.from({length: 14}, (_, index) =>
		participant({id: `delegate-${index}`, name: `Nguyễn Thị Đại Biểu Thứ ${index} 漢字`, part: 'attendee'}),
	),
});

const year = (index: number): string => String(1996 + index);

/** Three dozen records, one a year at least: the samples, a wide one, and a row of plain ones. */
export const manyRecords: readonly Engagement[] = [
	...sampleEngagements,
	wide,
	...Array.from({length: 30}, (_, index) =>
		engagement({
			id: `${year(index)}-03-04-talks`,
			date: `${year(index)}-03-04`,
			date_start: `${year(index)}-03-04`,
			date_end: `${year(index)}-03-04`,
			title_en: `Round ${index + 1} of the yearly talks`,
			title_vi: `Vòng ${index + 1} của đối thoại thường niên`,
			kind: index % 3 === 0 ? 'phone-call' : 'talks',
		}),
	),
];

/** The same, none of which is part of a visit: each has a row of its own. */
export const apartRecords: readonly Engagement[] = manyRecords.map(record => ({...record, part_of: null}));
