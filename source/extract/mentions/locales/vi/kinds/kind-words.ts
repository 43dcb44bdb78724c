import type {KindWord} from '../../../shared-grammar/kind-finding.ts';

/** The words that tell each kind; of two that overlap the longer counts. */
export const kindWords: readonly KindWord[] = [
	{
		pattern:
			/(?:cuộc\s+)?điện\s+đàm|gọi\s+điện(?:\s+thoại)?|trao\s+đổi\s+qua\s+điện\s+thoại|qua\s+(?:đường\s+dây\s+)?(?:nóng\s+)?điện\s+thoại|(?:hội\s+đàm|nói\s+chuyện|trò\s+chuyện|trao\s+đổi|gặp(?:\s+gỡ)?)\s+(?:trực\s+tuyến|qua\s+(?:điện\s+thoại|video|màn\s+hình|cầu\s+truyền\s+hình))/giu,
		kind: 'phone-call',
		weight: 100,
	},
	{
		pattern:
			/(?:cuộc\s+)?(?:gặp|tiếp\s+xúc|hội\s+đàm|gặp\s+gỡ)(?:\s+\p{L}+){0,14}?\s+bên\s+(?:lề|hành\s+lang)/giu,
		kind: 'sideline-meeting',
		weight: 92,
	},
	{
		pattern:
			/(?<=(?:bên\s+(?:lề|hành\s+lang)|ADMM|Shangri-La)[^.;]{0,160}\s)(?:(?:có\s+)?(?:các\s+)?(?:cuộc\s+|buổi\s+)?(?:gặp(?:\s+gỡ|\s+mặt|\s+riêng|\s+song\s+phương)?|tiếp\s+xúc(?:\s+song\s+phương)?)|(?:có\s+)?(?:cuộc\s+|buổi\s+)?(?:trao\s+đổi|làm\s+việc|trò\s+chuyện)\s+(?:\p{Ll}+\s+){0,3}?(?:với|cùng)|hội\s+đàm|hội\s+kiến)/giu,
		kind: 'sideline-meeting',
		weight: 92,
	},
	{
		pattern: /tiếp\s+xúc\s+song\s+phương|gặp\s+song\s+phương/giu,
		kind: 'sideline-meeting',
		weight: 70,
	},
	{
		pattern:
			/(?:(?:đến|tới|sang)\s+)?chào\s+(?:xã\s+giao|từ\s+biệt|tạm\s+biệt|kết\s+thúc|chia\s+tay|nhận|ra\s+mắt)|(?:đến|tới)\s+chào|(?:nói|ngỏ|có)\s+lời\s+(?:từ\s+biệt|tạm\s+biệt|chia\s+tay|chào\s+(?:từ\s+biệt|tạm\s+biệt))|chào(?=\s+(?:Chủ\s+tịch|Thủ\s+tướng|Bộ\s+trưởng|Tổng|Đại\s+tướng|Thượng\s+tướng|Trung\s+tướng|Thiếu\s+tướng|Phó\s|lãnh\s+đạo))/giu,
		kind: 'courtesy-call',
		weight: 79,
		isGuestFirst: true,
	},
	{
		pattern: /hội\s+đàm|đàm\s+phán|trao\s+đổi\s+song\s+phương/giu,
		kind: 'talks',
		weight: 80,
	},
	{
		pattern:
			/tiếp\s+xã\s+giao|tiếp\s+kiến|hội\s+kiến|tiếp\s+đoàn|tiếp\s+thân\s+mật|(?<!(?:nối|kế|trực|gián|giao|liên|chuyển|bay|đi|chạy|bước|nói|hỏi|viết)\s)tiếp(?!\s+(?:tục|theo|nhận|cận|xúc|đó(?!\s+đốc)|nối|viện|tế|đón|diễn|tay|sức|thu|cử\s+tri|liệu|dầu|nhiên|thêm|công\s+dân|dân|đất|giáp))/giu,
		kind: 'reception',
		weight: 76,
	},
	{
		pattern:
			/(?:có\s+)?(?:cuộc\s+|buổi\s+)?họp(?:\s+(?:riêng|kín|song\s+phương|hẹp|với))?(?!\s+(?:báo|mặt|tác|Quốc|quốc))|trao\s+đổi\s+(?:riêng|ý\s+kiến|quan\s+điểm|(?:rất\s+)?(?:lâu|kỹ)|(?:suốt|gần|hơn|trong)\s+(?:\p{L}+\s+)?(?:giờ|tiếng|phút))(?:\s+với)?|nói\s+chuyện(?!\s+(?:qua\s+)?điện\s+thoại)(?:\s+\p{Ll}+){0,3}?\s+với(?!\s+(?:(?:hơn|gần|khoảng|trên|các|những|đông\s+đảo|hàng|trăm|\d[\d.]*)\s+){0,3}(?:báo|sinh|học|phóng|cán|cử|kỹ\s+sư|công\s+nhân|chiến\s+sĩ|bác\s+sĩ|y\s+bác|thủy\s+thủ|binh\s+sĩ|nhân\s+viên|người\s+dân|bà\s+con|bệnh\s+nhân))|thảo\s+luận\s+(?:với|cùng)|bàn\s+(?:bạc\s+)?với|hội\s+ý|ngồi\s+lại|ngồi\s+(?:với|cùng)\s+nhau|(?:ăn|dùng)\s+(?:trưa|tối|bữa)(?:\s+\p{L}+){0,2}?\s+(?:với|cùng)|bắt\s+tay(?!\s+(?:vào|làm|xây|ngay|nhau|hợp\s+tác))|có\s+(?:cuộc|buổi)\s+(?:trao\s+đổi|nói\s+chuyện|tiếp\s+xúc|thảo\s+luận|hội\s+kiến)/giu,
		kind: 'talks',
		weight: 60,
	},
	{
		pattern:
			/có\s+buổi\s+làm\s+việc|có\s+cuộc\s+làm\s+việc|làm\s+việc\s+(?:với|cùng)|buổi\s+làm\s+việc|cuộc\s+làm\s+việc/giu,
		kind: 'talks',
		weight: 62,
	},
	{
		pattern:
			/(?:có\s+)?(?:cuộc\s+|buổi\s+)?gặp(?!\s+(?:mặt\s+(?:truyền\s+thống|cựu|đầu\s+(?:xuân|năm))|nạn|khó|sự\s+cố|phải|bão|rủi|trở\s+ngại))(?:\s+gỡ|\s+mặt)?|trao\s+đổi\s+với/giu,
		kind: 'reception',
		weight: 55,
		isMutual: true,
	},
	{
		pattern:
			/(?:trao|nhận|đón\s+nhận|gắn)(?:\s+tặng|\s+tận\s+tay)?(?=\s[^.;]{0,80}?(?:bằng\s+khen|giấy\s+khen|kỷ\s+niệm\s+chương|huân\s+chương|huy\s+chương)(?!\p{L}))|(?<=(?:bằng\s+khen|giấy\s+khen|kỷ\s+niệm\s+chương|huân\s+chương|huy\s+chương)\s[^.;]{0,140}\s)(?:trao|gắn)(?:\s+tặng|\s+tận\s+tay|\s+cho)?/giu,
		kind: 'ceremony',
		weight: 73,
		need: 'one-person',
	},
	{
		pattern:
			/lễ\s+(?:trao\s+trả|hồi\s+hương|bàn\s+giao|chuyển\s+giao|tiếp\s+nhận|trao\s+tặng|đưa\s+(?:\p{L}+\s+){0,3}hài\s+cốt)|trao\s+tặng|bàn\s+giao|trao\s+trả|hồi\s+hương|chuyển\s+giao|trao\s+(?:cho|lại)|trao(?!\s+đổi)(?=\s[^.;]{0,60}\scho\s)|tiếp\s+nhận(?!\s+(?:(?:hơn|gần|khoảng|thêm|hàng|\d[\d.,]{0,8}|trăm|chục|nghìn)\s+){1,4}(?:người|công\s+dân|bệnh\s+nhân|hành\s+khách|ca)(?!\p{L}))|nhận\s+(?:lô\s+)?hàng(?!\s+(?:ngàn|nghìn|trăm|chục|triệu))|trao\s+(?:tận\s+)?tay|tặng\s+lại|hoàn\s+trả|trao(?=\s+(?:Thứ\s+trưởng|Bộ\s+trưởng|Thiếu\s+tướng|Trung\s+tướng|Thượng\s+tướng|Đại\s+tướng|Đại\s+tá|lãnh\s+đạo))|(?:được\s+)?đưa\s+(?:lên\s+máy\s+bay|về\s+(?:nước|Mỹ|Hawaii))|(?:viện\s+trợ|tặng|trao(?!\s+đổi)|(?<!(?:ở|cùng|các|mọi|quan\s+chức|sĩ\s+quan)\s)cấp(?!\s+(?:ấy|này|đó|cao|bộ|thứ)(?!\p{L})))(?=\s[^.;]{0,60}(?:khẩu\s+trang|đồ\s+(?:phòng\s+hộ|bảo\s+hộ)|máy\s+thở|vắc-xin|thiết\s+bị|xuồng|tàu|máy\s+bay|thuốc|vật\s+tư|xe|kỷ\s+vật|nhật\s+ký|hài\s+cốt|hồ\s+sơ))|nhận\s+(?:bàn\s+giao|lại|hài\s+cốt|(?:chiếc\s+)?tàu|(?:[\p{Ll}\d]+\s+){0,2}?(?:kỷ\s+vật|hiện\s+vật|di\s+vật|di\s+bút|nhật\s+ký))|(?<!\p{L})cờ\s[^.;]{1,50}?\s(?:hạ|kéo)\s+xuống(?=[^.;]{0,100}\skéo\s+lên\s[^.;]{0,60}(?:tàu|xuồng|hạm))|mang\s+số\s+hiệu\s+CSB|giao\s+nhận|(?:từ|rời)\s+tay(?=\s[^.;]{0,120}\s(?:sang|qua|đến|về)\s+tay\s)|(?<=được\s[^.;]{0,50}\s)(?:giao|chuyển|trao|cấp|tặng)(?:\s+lại)?\s+cho|(?<!(?:bàn|chuyển|ngoại|xã)\s)giao(?=\s+(?:\p{L}+\s+)?(?:tàu|xuồng|máy\s+bay|thiết\s+bị|hài\s+cốt))/giu,
		kind: 'handover',
		weight: 72,
	},
	{
		pattern:
			/đối\s+thoại\s+(?:chính\s+sách|chiến\s+lược|quốc\s+phòng|an\s+ninh|chính\s+trị)|tham\s+vấn|giao\s+lưu\s+(?:hữu\s+nghị\s+)?quốc\s+phòng|đối\s+thoại(?!\s+Shangri)(?=\s[^.]{0,60}lần\s+thứ)|nhóm\s+làm\s+việc|(?:phiên|vòng|kỳ|cuộc)\s+đối\s+thoại(?!\s+Shangri)|đối\s+thoại(?=[^.;]{0,40}(?:Việt\s+Nam|Việt)\s*[-–]\s*(?:Hoa|Mỹ))|cuộc\s+họp\s+(?:nhóm|tham\s+vấn)/giu,
		kind: 'dialogue',
		weight: 82,
	},
	{
		pattern:
			/(?:buổi\s+|cuộc\s+)?(?:hội\s+thảo|hội\s+chẩn|tọa\s+đàm|toạ\s+đàm|trao\s+đổi\s+(?:chuyên\s+môn|chuyên\s+gia|kinh\s+nghiệm|nghiệp\s+vụ))|hội\s+nghị(?=\s[^.;]{0,60}(?:Mỹ|Hoa\s+Kỳ|hai\s+nước|song\s+phương))/giu,
		kind: 'dialogue',
		weight: 61,
	},
	{
		pattern:
			/(?<!đặt\s)đặt\s+bút(?!\s+ký)|(?<=(?:bản\s+ghi\s+(?:nhớ|nhận)|biên\s+bản|thỏa\s+thuận|thoả\s+thuận|ý\s+định\s+thư|hiệp\s+định|kế\s+hoạch|văn\s+kiện|hợp\s+đồng)\s[^.;,]{0,140}\s)(?:đã|vừa|mới)\s+được\s+(?:hai\s+bên\s+)?ký(?:\s+kết)?|(?:đặt\s+bút\s+)?(?:lễ\s+)?ký\s+(?:kết\s+)?(?=[^.;]{0,40}(?:bản\s+ghi\s+(?:nhớ|nhận)|biên\s+bản|thỏa\s+thuận|thoả\s+thuận|ý\s+định\s+thư|hiệp\s+định|tuyên\s+bố|kế\s+hoạch|văn\s+kiện|hợp\s+đồng|nghị\s+định\s+thư|hướng\s+dẫn|bản\s+tầm\s+nhìn|tầm\s+nhìn))/giu,
		kind: 'agreement',
		weight: 68,
	},
	{
		pattern:
			/cập\s+(?:quân\s+)?cảng|cập(?=\s+(?:quân\s+)?cảng)|cập\s+bến|neo\s+đậu|(?:thả|buông|bỏ)\s+neo|neo(?=\s+(?:tại|ở|ngoài|trong))|(?:thăm|ghé)\s+(?:vào\s+)?(?:quân\s+)?cảng|ghé\s+thăm|vào\s+cảng|vào\s+(?=(?:quân\s+)?cảng|vịnh)|(?:tiến|chạy)\s+vào|(?<=(?:^|[.;,]\s+)(?:(?:con|chiếc|hai|ba|các|những)\s+)?[Tt]àu\s+(?:[\p{L}\d.]+\s+){0,3})(?:đến|tới|vào)\s+(?:đây|nơi\s+này)|rời\s+(?:quân\s+)?cảng|cập\s+(?:cầu|bờ|vịnh)|(?<=(?:USS|USNS|USCGC|chiến\s+hạm|tàu\s+(?:tuần\s+duyên|khu\s+trục|sân\s+bay|bệnh\s+viện|hải\s+quân|chiến))\s[^.;]{0,90}\s)vào(?=\s+(?:Đà\s+Nẵng|Cam\s+Ranh|Nha\s+Trang|Hải\s+Phòng|Quy\s+Nhơn|Hạ\s+Long|Vũng\s+Tàu|TP|thành\s+phố|Sài\s+Gòn))|cập(?=\s*(?:[.,;]|$))|đón\s+tàu|tàu\s+(?:đến|tới|vào)\s+(?:đây|cảng)|(?:buộc|cột)\s+dây|áp\s+mạn|(?<=(?:USS|USNS|USCGC|tàu|hạm)\s[^.;,]{0,60}\s)(?:nằm|đỗ|đậu)(?=\s+(?:ở|tại|trong)\s)|ghé(?=\s+(?:Đà\s+Nẵng|Cam\s+Ranh|Nha\s+Trang|Hải\s+Phòng|Quy\s+Nhơn|Hạ\s+Long|TP|thành\s+phố|Việt\s+Nam))/giu,
		kind: 'port-call',
		weight: 90,
	},
	{
		pattern:
			/tập\s+huấn|(?<!(?:máy\s+bay|tàu|nhà\s+máy|trung\s+tâm|tàu\s+hải\s+quân|thao\s+trường|bãi(?:\s+tập)?|trường|sân|phòng|khu|cơ\s+sở)\s)huấn\s+luyện(?!\s+viên)|khóa\s+(?:học|đào\s+tạo|tập\s+huấn|huấn\s+luyện|nghiệp\s+vụ|bồi\s+dưỡng)|lớp\s+(?:\p{L}+\s+)?(?:học|phòng|kỹ\s+năng|tập\s+huấn|huấn\s+luyện)|(?:đứng|lên)\s+lớp|hướng\s+dẫn(?!\s+(?:đoàn|khách))(?=\s[^.;]{0,60}(?:cách|kỹ\s+năng|kỹ\s+thuật|sử\s+dụng|học\s+viên))|giảng\s+(?:dạy|bài)|chương\s+trình\s+nhân\s+đạo|khám\s+chữa\s+bệnh|diễn\s+tập|tập\s+trận|huấn\s+luyện\s+chung|Red\s+Flag|Thiên\s+thần\s+Thái\s+Bình\s+Dương|Đối\s+tác\s+Thái\s+Bình\s+Dương|giao\s+lưu\s+hải\s+quân|(?:thực\s+hành|luyện\s+tập)(?=\s+(?:chung|cấp\s+cứu|cứu|tìm\s+kiếm|ứng\s+phó|sơ\s+cứu|rà\s+phá))/giu,
		kind: 'exercise',
		weight: 58,
	},
	{
		pattern:
			/(?:cơ\s+động|hành\s+trình|chạy|vận\s+động)(?:\s+\p{L}+){0,2}?\s+(?:đội\s+hình|cùng\s+nhau|song\s+song)|(?:diễn\s+tập|luyện\s+tập)\s+(?:gặp\s+gỡ|trên\s+biển)/giu,
		kind: 'exercise',
		weight: 66,
	},
	{
		// Who received stands behind, in a sentence of his own.
		pattern: /(?<=^|[.!?]\s+)(?:đón|tiếp|chờ|đợi)(?:\s+\p{L}+){1,7}?\s+là(?=\s+\p{Lu})/giu,
		kind: 'reception',
		weight: 84,
	},
	{pattern: /chủ\s+nhà(?:\s+\p{L}+){0,3}?\s+là(?=\s+\p{Lu})/giu, kind: 'reception', weight: 64},
	{pattern: /lễ\s+đón/giu, kind: 'ceremony', weight: 72, need: 'one-person'},
	{
		pattern:
			/lễ\s+(?:khởi\s+công|khởi\s+động|khai\s+mạc|bế\s+mạc|khánh\s+thành|kỷ\s+niệm|công\s+bố|nhậm\s+chức|phát\s+động|tưởng\s+niệm|khai\s+trương|động\s+thổ|tiễn|chào\s+cờ|xuất\s+quân|ra\s+mắt|trao)|khởi\s+công|khởi\s+động|phát\s+động|khánh\s+thành|động\s+thổ|khai\s+trương|khai\s+(?:mạc|giảng)|bế\s+(?:mạc|giảng)|cắt\s+băng|(?:bấm|nhấn|ấn)\s+nút|(?:nút(?:\s+bấm)?|cần\s+gạt|công\s+tắc|cầu\s+dao)(?:\s+(?:vừa|đã|mới|được))+\s+(?:nhấn|bấm|ấn|kéo|gạt|bật|đóng)|(?:kéo|gạt|bật|đóng)\s+(?:cần\s+gạt|công\s+tắc|cầu\s+dao)|(?:nhận|bàn\s+giao|chuyển\s+giao)\s+(?:quyền\s+chỉ\s+huy|chức\s+vụ|chức\s+trách)|đặt\s+(?:viên\s+)?đá(?!\p{L})|(?:nhát\s+)?(?:xẻng|cuốc)\s+(?:\p{L}+\s+)?đầu\s+tiên|(?:viên\s+(?:gạch|đá)|mũi\s+khoan)\s+đầu\s+tiên|đánh\s+cồng|dâng\s+(?:hương|hoa)|đặt\s+vòng\s+hoa|viếng|(?:buổi\s+)?lễ(?=\s+(?:có|được|diễn\s+ra|tổ\s+chức))|mở(?=\s+(?:một\s+)?(?:phòng\s+(?:học|mô\s+phỏng|thực\s+hành|khám|máy|thí\s+nghiệm|tập|huấn\s+luyện)|thư\s+viện|trạm\s+y)(?!\p{L}))|mở\s+cửa(?<=(?:thao\s+trường|bãi\s+tập|trung\s+tâm|trường|phòng|xưởng|trạm|cơ\s+sở|khoa)\s[^.;]{0,120}\smở\s+cửa)|(?:gắn|cài|đeo)\s+(?:phù|huân|huy)\s+(?:hiệu|chương)|tiễn(?=\s+(?:họ|những\s+người|các\s+(?:bác\s+sĩ|chiến\s+sĩ|quân\s+nhân)|(?:đội|tổ|lực\s+lượng|bệnh\s+viện|cán\s+bộ)(?!\p{L}))(?![^.;]{0,20}\s(?:Mỹ|Hoa\s+Kỳ)))|lễ\s+(?:tốt\s+nghiệp|kết\s+thúc|tổng\s+kết|mừng|hạ\s+thủy|gắn\s+biển|tri\s+ân|cầu\s+siêu|khai\s+giảng|bế\s+giảng|thượng\s+cờ|đặt)|(?:trao|nhận|phát)\s+(?:tặng\s+)?(?:(?:giấy\s+)?chứng\s+(?:chỉ|nhận)|bằng(?:\s+khen)?|(?:huân|huy)\s+chương|giấy\s+khen|kỷ\s+niệm\s+chương)/giu,
		kind: 'ceremony',
		weight: 60,
	},
	{
		pattern:
			/(?<!(?:sự|lễ|được|công\s+tác)\s)(?:đón\s+(?:\d+|các|nhóm|phái\s+đoàn|đoàn)|mời\s+(?:cơm|tiệc)|chiêu\s+đãi|đón\s+tiếp|tiếp\s+đón|đón\s+và\s+(?:làm\s+việc|tiếp|trao\s+đổi)|(?<!lễ\s)đón(?=\s[^.;]{0,80}tại\s+(?:Nhà\s+Trắng|Lầu\s+Năm\s+Góc|Phòng\s+Bầu\s+dục|Phủ\s+Chủ\s+tịch)))/giu,
		kind: 'reception',
		weight: 54,
	},
	{
		pattern: /đón(?:\s+và\s+\p{L}+)?\s+khách|(?:chia\s+tay|tiễn)\s+(?:đoàn|khách|ông|bà|vị)/giu,
		kind: 'reception',
		weight: 56,
	},
	{
		pattern: /(?:đã\s+)?đón(?:\s+đoàn|\s+tiếp|(?=\s+\p{L}))|ra\s+sân\s+bay[^.;]{0,40}?đón/giu,
		kind: 'ceremony',
		weight: 30,
		need: 'two-people',
	},
	{
		pattern: /(?:(?:tại|trong|ở)\s+)?(?:cuộc\s+|buổi\s+)?họp\s+báo\s+chung/giu,
		kind: 'speech',
		weight: 56,
		need: 'two-people',
	},
	{
		pattern:
			/(?:có\s+)?(?:bài\s+)?phát\s+biểu|nói\s+chuyện|trò\s+chuyện(?=\s+(?:với|cùng)\s+(?:[\p{L}\d]+\s+){0,2}?(?:học\s+viên|sinh\s+viên|học\s+sinh|sĩ\s+quan|cán\s+bộ))|thuyết\s+trình|họp\s+báo|giao\s+lưu\s+với|đọc\s+diễn\s+văn|(?:đứng\s+)?trước(?=\s+(?:[\p{L}\d.]+\s+){0,2}?(?:học\s+viên|sinh\s+viên|học\s+sinh|sĩ\s+quan\s+trẻ)(?!\p{L}))|(?:trao\s+đổi|nói|trả\s+lời|gặp\s+gỡ)\s+(?:với\s+)?(?:báo\s+chí|báo\s+giới|phóng\s+viên|phỏng\s+vấn|giới\s+truyền\s+thông)|diễn\s+thuyết|(?<=(?:sinh\s+viên|học\s+viên|sĩ\s+quan\s+trẻ|học\s+sinh)(?:\s+[^\s.;]+){0,8}?\s)(?:lắng\s+)?nghe(?=\s+(?:ông|bà|Đại|Bộ|Thứ|Tổng|Thượng|Trung|Thiếu|Đô|Phó|Tướng|Ngoại)(?!\p{L}))/giu,
		kind: 'speech',
		weight: 50,
	},
	{
		pattern: /thăm\s+(?:hữu\s+nghị\s+)?chính\s+thức|thăm\s+cấp\s+(?:nhà\s+nước|cao)|thăm\s+hữu\s+nghị/giu,
		kind: 'official-visit',
		weight: 71,
	},
	{
		pattern: new RegExp(
			String.raw`(?<=(?:^|[.;]\s+|,\s+)(?:[Đđ]oàn|[Pp]hái\s+đoàn)\s[^;]{3,160}\s)làm\s+việc\s+(?:tại|ở)(?=\s+(?:\p{L}+\s+){0,2}?\p{Lu})|thăm(?:\s+và|,)?\s+làm\s+việc|chuyến\s+(?:công\s+tác|làm\s+việc)|(?:đi|sang)\s+công\s+tác(?=\s+(?:(?:tại|ở)\s+)?(?:Việt|Hà|Đà|Mỹ|Hoa|Hawaii))|thăm\s+và\s+dự|thị\s+sát|tham\s+quan|(?:về\s+nước|trở\s+về)(?=[^.;]{0,60}\ssau\s+(?:chuyến|đợt|khóa|(?:\p{L}{2,5}|\d{1,2})\s+(?:ngày|tuần|tháng))(?!\p{L}))|(?:vùi\s+đầu|miệt\s+mài|lục(?:\s+lại)?|tra\s+cứu|đọc)(?=\s+(?:\p{L}+\s+){0,4}?(?:kho|hồ\s+sơ|lưu\s+trữ|vi\s+phim|thùng\s+phim)(?!\p{L}))|đi\s+xem|(?:kiểm\s+tra|khảo\s+sát)(?=\s+(?:[\p{L}\d]+\s+){0,2}?(?:công\s+(?:trường|trình)|hiện\s+trường|dự\s+án|khu\s+vực|thực\s+địa|tiến\s+độ|nhà\s+máy)(?!\p{L}))|(?:trò|nói|hỏi)\s+chuyện(?:\s+(?:với|cùng))?\s+(?:[\p{L}\d]+\s+){0,2}?(?:bệnh\s+nhân|công\s+nhân|người\s+dân|bà\s+con|nông\s+dân|thợ)|(?:đáp|lên|đi|bằng)\s+(?:máy\s+bay|trực\s+thăng)(?:\s+\p{L}+)?\s+ra(?=\s+(?:thăm\s+)?(?:tàu|hàng\s+không|đảo)(?!\p{L}))|(?<!không\s)ra\s+thăm(?=\s+tàu)|xem(?=\s+(?:khu|dự\s+án|hiện\s+trường|tàu|trình\s+diễn` +
				String.raw`|bãi|công\s+trình))|(?:lên|xuống|ra|vào|tới|đến)(?:\s+(?:thẳng|tận))?(?=\s+(?:[\p{L}\d]+\s+){0,2}?(?:hố|điểm\s+(?:khai\s+quật|đào)|hiện\s+trường\s+khai|bãi\s+mìn|công\s+trường|buồng\s+lái|khoang\s+máy|khu\s+(?:tẩy\s+độc|xử\s+lý|khai\s+quật|đào))(?!\p{L}))|lội\s+ruộng|(?:đến|tới|ra|vào|đi)\s+(?:thẳng|tận)(?:\s+(?:đến|tới))?(?=\s)(?![^.;]{0,60}\s(?:tiễn|đón)(?!\p{L}))|(?:lên|ra)(?=\s+(?:chiếc\s+)?tàu\s+(?:sân\s+bay|khu\s+trục|đổ\s+bộ|bệnh\s+viện|USS|USNS|CSB|của)(?!\p{L}))|(?:được|có)\s[^.;,]{0,60}\s(?:đưa|dẫn)\s+(?:lên|đi|ra|xuống)(?=\s)|đặt\s+chân\s+lên(?=\s+(?:chiếc\s+)?(?:đảo|hòn\s+đảo))|(?:(?:đặt\s+chân|bước|được\s+(?:đưa|mời|đón))\s+)?lên(?=\s+(?:chiếc\s+)?(?:boong|chiến\s+hạm|hàng\s+không\s+mẫu\s+hạm|(?:soái|kỳ|tuần\s+dương|khu\s+trục)\s+hạm|tàu(?!\p{L})))|đứng(?=\s+(?:bên|cạnh)\s+(?:hố|miệng\s+hố|bãi|khu))|(?:có|dành)\s+(?:một|hai|ba|bốn|năm|sáu|\d)\s+ngày(?:\s+làm\s+việc)?(?:\s*\([^)]{0,30}\))?\s+(?:ở|tại|thăm)(?=\s)|(?<=sẽ\s)(?:ở|lưu\s+lại)(?=\s+(?:Việt\s+Nam|Hà\s+Nội|Đà\s+Nẵng|Hải\s+Phòng|TP|Thành\s+phố|Washington|Mỹ|Hoa\s+Kỳ|Hawaii)(?!\p{L}))`,
			'giu',
		),
		kind: 'working-visit',
		weight: 70,
	},
	{
		pattern:
			/(?:dành|bỏ)\s+(?:(?:gần|hơn|khoảng|trọn|cả|suốt)\s+)?(?:[\p{L}\d]+\s+)?(?:giờ|tiếng|ngày|phút|buổi(?:\s+(?:sáng|chiều))?)(?:\s+(?:đồng\s+hồ|rưỡi))?\s+(?:để\s+)?(?:cho|ở|tại|thăm|xem)(?=\s+(?:Văn\s+phòng|Trung\s+tâm|Bảo\s+tàng|Học\s+viện|Bệnh\s+viện|[Tt]rường|căn\s+cứ|sân\s+bay|tàu|khu|[Nn]hà|Lữ\s+đoàn|Vùng|Bộ\s+[Tt]ư\s+lệnh|đơn\s+vị|xưởng|hiện\s+trường|[Dd]i\s+tích|phòng|nghĩa\s+trang)(?!\p{L}))/giu,
		kind: 'working-visit',
		weight: 70,
	},
	{
		pattern:
			/thăm(?=\s+(?:\p{L}+\s+)?(?:tàu|bộ\s+(?:tư\s+lệnh|chỉ\s+huy)|sở\s+chỉ\s+huy|phân\s+đội|di\s+tích|trường|bệnh\s+viện|cơ\s+sở|nhà\s+máy|trụ\s+sở|khu|doanh\s+trại|hầm|đơn\s+vị|bảo\s+tàng|học\s+viện|lữ\s+đoàn|vùng|căn\s+cứ|trung\s+tâm|dự\s+án|xưởng|văn\s+phòng|gia\s+đình|hiện\s+trường))/giu,
		kind: 'working-visit',
		weight: 65,
	},
	{
		pattern: /thăm(?!\s+(?:hỏi|dò|khám|chính\s+thức|hữu\s+nghị|và\s+làm))/giu,
		kind: 'official-visit',
		weight: 64,
	},
	{
		pattern:
			/(?<!(?:Kỳ|Mỹ|quán|phòng|sở|sống|việc|trú|đóng|đặt|sinh|nằm)\s)(?:ở|lưu\s+lại)(?=\s+(?:thăm\s+)?(?:Việt\s+Nam|Hà\s+Nội|Đà\s+Nẵng|Hải\s+Phòng|TP\.?\s?HCM|Thành\s+phố\s+Hồ\s+Chí\s+Minh|Washington|Mỹ|Hoa\s+Kỳ|Hawaii)\s+(?:(?:trong\s+)?(?:hai|ba|bốn|năm|sáu|\d)\s+ngày(?!\p{L})|(?:từ|suốt\s+từ)\s+(?:ngày|thứ|sáng|trưa|chiều|tối|hôm|mùng|\d)|(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày|thứ|\d)))/giu,
		kind: 'official-visit',
		weight: 68,
	},
	{
		pattern:
			/(?<!(?:nhắc|đề\s+cập|liên\s+quan|nói|hướng)\s)(?:đã\s+)?(?:đến|tới|sang|đặt\s+chân(?:\s+(?:đến|tới|xuống))?|hạ\s+cánh(?:\s+(?:xuống|tại))?|có\s+mặt\s+(?:tại|ở))(?=\s+(?:Trân\s+Châu\s+Cảng|Hawaii|Honolulu|Lầu\s+Năm\s+Góc|sân\s+bay|Hà\s+Nội|Việt\s+Nam|Đà\s+Nẵng|TP|Thành\s+phố|tỉnh|vịnh|Washington|Mỹ|Hoa\s+Kỳ))/giu,
		kind: 'official-visit',
		weight: 57,
	},
	{
		pattern:
			/công\s+bố|thông\s+báo|loan\s+báo|xác\s+nhận(?=\s+(?:trước|với)\s+(?:báo|phóng\s+viên|truyền\s+thông))|tiết\s+lộ|báo\s+tin|(?<=được\s[^.;]{0,80}\s)cho\s+(?:biết|hay)|ra\s+tuyên\s+bố|cho\s+biết(?=[^.;]{0,40}sẽ\s+(?:chuyển\s+giao|cung\s+cấp|viện\s+trợ|tặng|bàn\s+giao|hỗ\s+trợ))/giu,
		kind: 'announcement',
		weight: 45,
	},
];
