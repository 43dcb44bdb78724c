import {mostPeople} from '../../domain/record-limits.ts';
import {numberIn} from '../counted.ts';
import type {EvidenceCode, OtherSkipCode} from './en.ts';

/** The Vietnamese sentences on what speaks for an engagement, and against it. */
export const evidenceVietnamese: Readonly<Record<EvidenceCode, string>> = {
	bothNamed: 'Có nêu tên người của cả hai bên.',
	oneNamed: 'Có nêu tên người của một bên.',
	listedAmerican: 'Có người phía Hoa Kỳ trong danh sách lãnh đạo tham dự.',
	isOfficer: 'Người được nêu tên có cấp bậc hoặc chức vụ trong danh sách.',
	bothBodies: 'Có nêu lực lượng, tàu hoặc cơ quan của cả hai bên.',
	strongWord: 'Có từ nói rõ việc đã diễn ra.',
	weakWord: 'Có từ gợi ý việc đã diễn ra.',
	day: 'Có nêu ngày.',
	town: 'Có nêu thành phố hoặc nơi diễn ra.',
	defence: 'Nói về quốc phòng hoặc hậu quả chiến tranh.',
	together: 'Hai bên cùng có mặt trong một câu.',
	clearKind: 'Từ ngữ cho thấy rõ đây là loại hoạt động nào.',
	third: 'Có nêu nước thứ ba và chỉ một trong hai bên.',
	trade: 'Nói về thương mại hoặc kinh doanh, không phải giữa lãnh đạo hai bên.',
	tradeOfficer: 'Người được nêu tên giữ chức vụ về thương mại hoặc kinh doanh.',
	announced: 'Việc chưa diễn ra.',
	saidOnly: 'Có thể chỉ là lời phát biểu hoặc thông báo.',
	otherTime: 'Có từ ngữ chỉ thời điểm khác đi kèm.',
};

/** The Vietnamese sentences on why a passage gave no record. */
export const skippedVietnamese: Readonly<Record<OtherSkipCode, (text: string) => string>> = {
	'nothing-told': () => 'Không có cuộc gặp, chuyến thăm hay lễ bàn giao nào được nêu.',
	'too-little': () => 'Có quá ít dấu hiệu cho thấy đây là một hoạt động.',
	'did-not-happen': () => 'Việc không diễn ra.',
	'no-place': () => 'Không nêu địa điểm.',
	'no-day': () => 'Không nêu ngày.',
	'announced-without-day': () => 'Thông báo không nêu ngày.',
	'no-vietnamese': () => 'Không nêu ai phía Việt Nam.',
	'no-other-side': () => 'Không nêu ai phía bên kia.',
	'third-country-only': () => 'Chỉ có Việt Nam và một nước thứ ba gặp nhau.',
	'civil-only': () => 'Không ai thuộc quốc phòng và nội dung cũng không về quốc phòng.',
	'one-side': () => 'Chỉ nêu một bên.',
	nobody: () => 'Không nêu tên ai.',
	background: () => 'Chỉ là thông tin nền.',
	sport: () => 'Đây là trận đấu hoặc cuộc đua thể thao.',
	'many-countries': () => 'Đây là cuộc họp của nhiều nước.',
	'words-alone': () => 'Chỉ thuật lại lời phát biểu.',
	'no-visit': () => 'Không nói ai thăm nơi nào.',
	'no-visitor': () => 'Không nêu tên khách đến thăm.',
	'many-people': people =>
		`Nêu tên ${numberIn(Number(people), 'vi')} người: một hoạt động có nhiều nhất ${numberIn(mostPeople, 'vi')} người.`,
	'imported-before': recordId => `Đã nhập trước đây, là ${recordId}.`,
};
