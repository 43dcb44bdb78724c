import {occasionsFrom} from '../../shared-grammar/occasion-patterns.ts';

/** What is given at a ceremony that is no handover: honours, and words. */
const honours = String.raw`(?:tặng\s+)?(?:bằng|(?:giấy\s+)?chứng|huân|huy|kỷ\s+niệm|giấy\s+khen|học\s+bổng|thư|danh\s+hiệu|phần\s+thưởng)`;

/** The nouns by which Vietnamese calls what happened. */
export const occasions = occasionsFrom(
	{
		before: String.raw`(?:tại|trong|ở|sau|cùng\s+dự|tham\s+dự|dự|đồng\s+chủ\s+trì|chủ\s+trì|kết\s+thúc|mở\s+đầu|tham\s+gia|có(?:\s+mặt\s+tại)?|tổ\s+chức|nội\s+dung)(?:\s+(?:các|một))?`,
		head: '',
		between: '',
		held: String.raw`\s+(?:(?:vừa|đã|được|này)\s+){0,2}(?:diễn\s+ra|tổ\s+chức|kéo\s+dài|khép\s+lại|kết\s+thúc|bắt\s+đầu)`,
		other: String.raw`\s+(?:[\p{L}\p{M}]+\s+){0,4}?(?:trước|đầu\s+năm|cuối\s+năm|năm\s+(?:ngoái|sau|tới)|hồi|sắp|(?:tuần|tháng)\s+(?:sau|tới))(?!\p{L})`,
		nouns: {
			talks: String.raw`(?:cuộc|buổi)\s+(?:gặp(?!\s+mặt\s+(?:truyền\s+thống|cựu|đầu\s+(?:xuân|năm)))(?:\s+(?:gỡ|mặt))?|hội\s+đàm|làm\s+việc|trao\s+đổi|hội\s+kiến|tiếp\s+xúc|thảo\s+luận|họp(?!\s+báo))|hội\s+đàm`,
			reception: String.raw`(?:cuộc|buổi)\s+(?:tiếp(?!\s+(?:xúc|nhận))|chiêu\s+đãi|đón\s+tiếp)|(?:bữa|buổi)?\s*tiệc`,
			'courtesy-call': String.raw`(?:cuộc|buổi)\s+(?:chào|chia\s+tay)|(?:chuyến|cuộc)\s+thăm\s+xã\s+giao`,
			'phone-call': String.raw`(?:cuộc|buổi)\s+(?:điện\s+đàm|gọi|điện\s+thoại)|điện\s+đàm`,
			dialogue: String.raw`(?:cuộc|phiên|vòng|kỳ)\s+(?:đối\s+thoại|tham\s+vấn)|(?:cuộc|buổi|phiên)?\s*(?:hội\s+thảo|t[ọo][ạa]\s+đàm)`,
			speech: String.raw`buổi\s+(?:nói\s+chuyện|thuyết\s+trình|giảng|trò\s+chuyện)`,
			handover: String.raw`(?:lễ|buổi)\s+(?:trao(?!\s+(?:đổi|${honours}))|bàn\s+giao|tiếp\s+nhận|chuyển\s+giao|hồi\s+hương|giao\s+nhận)`,
			agreement: String.raw`(?:lễ|buổi)\s+ký`,
			ceremony: String.raw`(?:buổi\s+)?lễ(?!\s+(?:trao(?!\s+${honours})|bàn\s+giao|tiếp\s+nhận|chuyển\s+giao|hồi\s+hương|giao\s+nhận|ký|tân|hội|phép))`,
			exercise: String.raw`(?:cuộc|đợt)\s+(?:diễn\s+tập|huấn\s+luyện|tập\s+huấn)|(?:khóa|lớp)\s+(?:học|tập\s+huấn|huấn\s+luyện|đào\s+tạo|bồi\s+dưỡng)`,
			'working-visit': String.raw`chuyến\s+(?:thị\s+sát|khảo\s+sát|tham\s+quan)`,
		},
	},
	'giu',
);
