import {phrasePattern} from '../../shared-grammar/sign-classes.ts';

const field = String.raw`(?:y tế|giáo dục|nông nghiệp|môi trường|tài nguyên|công thương|thương mại|tài chính|ngân khố|tư pháp|lao động|giao thông|vận tải|xây dựng|văn hóa|thể thao|du lịch|khoa học|công nghệ|thông tin|truyền thông|nội vụ|kế hoạch|đầu tư|năng lượng|nhà ở|dân tộc|tôn giáo|khí hậu|dân số|thủy sản|lâm nghiệp)`;

/** Ministries, agencies, businesses and schools without a hand in defence, and what they deal in. */
export const civil = phrasePattern(String.raw`
	(?:bộ|sở|cục|vụ|ủy ban|bộ trưởng|thứ trưởng|giám đốc sở|ban) ${field}
	trưởng (?:phái đoàn |phái bộ )?đại diện thương mại, đại diện thương mại, đàm phán thuế, thuế đối ứng, USTR, USDA, USAID, peace corps, chương trình hòa bình, FDA, EPA, EXIM, DFC, FAA, NASA, CDC
	cơ quan phát triển quốc tế, thực phẩm và dược phẩm, hàng không (?:liên bang|dân dụng|việt nam), fulbright, AmCham, hiệp hội thương mại, phòng thương mại, hội đồng kinh doanh, USABC
	công ty, doanh nghiệp, tập đoàn, nhà đầu tư, hãng hàng không, airlines, boeing, vietjet, đại học, khu công nghiệp, tòa án, viện kiểm sát, kiểm toán, thanh tra chính phủ, biến đổi khí hậu, tham nhũng, thuế, logistics, tự do tôn giáo, tỷ giá, con nuôi, vaccine, vắc-xin, tiêm chủng, bảo tàng, du khách, hành khách, tàu du lịch, du thuyền, dàn nhạc, hòa nhạc, triển lãm, nghệ sĩ, ca sĩ, lễ hội, từ thiện, chữ thập đỏ
`);

/** Words that sound like defence and are not about it. */
export const likeDefence = phrasePattern(String.raw`
	an ninh (?:y tế|lương thực|năng lượng|kinh tế|xã hội|nguồn nước|việc làm|con người|sinh học|hàng không|tài chính), an sinh
	tùy viên (?:văn hóa|thương mại|nông nghiệp|báo chí|y tế|kinh tế|giáo dục|khoa học|lao động|thông tin), chiến tranh (?:thương mại|tiền tệ|lạnh), sau chiến tranh
	(?:bộ|thứ) trưởng (?:bộ )?lao động … thương binh, y tướng
	(?:một|hai|vài|mấy|nhiều) (?:cựu )?(?:đại tá|thượng tá|trung tá|thiếu tá|đại úy|sĩ quan|tướng|binh sĩ|lính) (?:đã )?(?:về hưu|nghỉ hưu|giải ngũ)
`);
