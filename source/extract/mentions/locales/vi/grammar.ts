import type {Grammar} from '../../language-grammar.ts';
import {americanShips} from '../../shared-grammar/american-ships.ts';
import {americanStates} from '../../shared-grammar/american-states.ts';
import {civil, likeDefence} from './civil.ts';
import {occasions} from './occasions.ts';
import {kindSigns} from './signs.ts';

/** Patterns by which Vietnamese sentences tell who takes part and who is only spoken about. */
export const grammar: Grammar = {
	beforeLastDay:
		/(?:kết\s+thúc|khép\s+lại|hoàn\s+tất|rời)(?:\s+[\p{L}\p{M}\d-]+){0,8}?(?:\s+(?:vào|hôm|ngày))?/giu,
	cameAlong:
		/^,?\s(?:(?:cũng|đã|thì|người|sau\sđó)\s){0,2}(?:(?:bay|sang|đến|tới|ra|xuống|lên)\s[^.;,]{0,50}?\s(?:đón|nhập)\s(?:họ|tàu|đoàn|khách|thủy\sthủ)|đón\s(?:họ|tàu|đoàn|khách|thủy\sthủ)(?![\p{L}\p{M}])|(?:đi|có\smặt|theo)\s(?:cùng|trên|theo)\s(?:tàu|đoàn)|(?:chờ|đứng\schờ)\s(?:sẵn\s)?(?:ở|tại|trên|dưới)\s|có\smặt\s(?:ở|tại|trên)\s(?:cầu\scảng|cầu\stàu|bến|cảng|boong))/u,
	beforeInviter:
		/(?:(?:theo|nhận|đáp(?:\s+lại)?|đáp\s+ứng|chấp\s+nhận)\s+)?lời\s+mời\s+(?:chính\s+thức\s+)?(?:của|từ)|là\s+khách\s+mời\s+của/giu,
	beforeAbsent:
		/(?:có|gồm|trưng\s+bày|giới\s+thiệu)\s+(?:[\p{L}\d]+\s+){0,3}?(?:ảnh|hình|tượng|chân\s+dung)(?:\s+(?:chụp|của|ghi\s+lại|về|cảnh))?|(?:trợ\s+lý|cố\s+vấn|thư\s+ký|phu\s+nhân|vợ|chồng|con\s+trai|con\s+gái|cháu)(?:\s+[\p{Ll}\p{M}]+){0,3}?\s+(?:của|cho)|chánh\s+văn\s+phòng\s+(?:của|cho)(?=\s+(?:bộ\s+trưởng|thứ\s+trưởng|ngoại\s+trưởng|chủ\s+tịch|tổng\s+thống|thủ\s+tướng|tư\s+lệnh|ông|bà)(?!\p{L}))|thừa\s+(?:ủy|uỷ)\s+(?:nhiệm|quyền)(?:\s+của)?|được\s+(?:sự\s+)?(?:ủy|uỷ)\s+quyền\s+của|thay\s+mặt(?:\s+cho)?|đại\s+diện\s+cho|lời\s+(?:thăm(?:\s+hỏi)?|hỏi\s+thăm|chào|mời|chúc(?:\s+mừng)?|c[ảá]m\s+ơn|tri\s+ân|chia\s+buồn|nhắn)(?:[^.,;]{0,40}?\s(?:tới|đến)|\s+của)|gửi\s+lời[^.,;]{0,40}?(?:tới|đến)|chúc\s+mừng|chính\s+quyền(?:\s+của)?|(?:sau|giữa|kể\s+từ|tiếp\s+nối|trước|chuẩn\s+bị(?:\s+cho)?|kết\s+quả)\s+(?:các\s+)?chuyến\s+(?:thăm|công\s+du|công\s+tác)[^.;,]{0,50}?của|thời(?:\s+của)?|dưới\s+thời|kế\s+nhiệm|thay\s+thế|người\s+tiền\s+nhiệm(?:\s+của\s+(?:ông|bà|mình))?(?:\s+là)?|mang\s+tên|cố|hưởng\s+ứng\s+lời\s+kêu\s+gọi\s+của|tháp\s+tùng|đang\s+cùng|theo\s+chỉ\s+thị\s+của|theo\s+lệnh\s+của|tuyên\s+bố\s+của|phát\s+biểu\s+của|thư\s+của|viếng|tưởng\s+nhớ|truy\s+điệu|tưởng\s+niệm/giu,
	afterAbsent:
		/(?:một|hai|ba|bốn|vài|\d{1,4})\s+(?:giờ|ngày|tuần|tháng)(?=\s*(?:[.,;]|$))|(?:đã\s+|từng\s+)?(?:bị\s+(?:bắn\s+(?:rơi|hạ)|bắt)|nhảy\s+dù)|đã\s+ủy\s+nhiệm|ủy\s+nhiệm\s+cho/giu,
	away: /(?:(?:cũng|đều|lại|vẫn|đã)\s+){0,3}(?:vắng(?:\s+mặt)?|cáo\s+(?:bận|ốm)|bận\s+(?:việc|họp|công\s+tác)|(?:không|chưa)(?:\s+(?:thể|kịp))?\s+(?:đến|tới|sang|tham\s+dự|dự|có\s+mặt|tham\s+gia|góp\s+mặt|nhận\s+chức|nhậm\s+chức)|(?:đang|hiện)\s+(?:đi\s+công\s+tác|công\s+tác\s+(?:(?:ở|tại)\s+)?nước\s+ngoài|điều\s+trị)|(?:nghỉ|về)\s+hưu|mãn\s+nhiệm|(?:từ\s+lâu|(?:nhiều|bao|mấy)\s+năm\s+(?:nay|qua))(?:\s+(?:đã|vẫn|luôn))?\s+(?:vận\s+động|kêu\s+gọi|thúc\s+đẩy|thúc\s+giục|ủng\s+hộ|đấu\s+tranh|đòi|đề\s+nghị)|từ\s+chức|sẽ\s+(?:nhận\s+chức|nhậm\s+chức|kế\s+nhiệm|thay\s+ông|thay\s+bà|tiếp\s+quản|nắm\s+quyền)|gửi\s+(?:thư|điện|lẵng))/giu,
	passive: /được|đã\s+được/giu,
	standIn:
		/ông|bà|(?<!(?:lữ|trung|sư|tiểu|quân|binh|tập|công)\s)đoàn|(?<=^)(?:sau\s+đó|tiếp\s+đó|rồi)(?=\s+(?:bay|đi|ra|vào|xuống|lên|đến|tới|sang|thăm)(?!\p{L}))|hai\s+bên|hai\s+bộ\s+trưởng|khách|phái\s+đoàn|hai\s+nhà\s+lãnh\s+đạo|đối\s+tác|người\s+đồng\s+cấp|cả\s+hai|vị\s+(?:đại\s+sứ|thứ\s+trưởng|bộ\s+trưởng|đô\s+đốc|tướng|tư\s+lệnh|thượng\s+nghị\s+sĩ)|(?:đại\s+sứ|thứ\s+trưởng|bộ\s+trưởng|đô\s+đốc|thượng\s+nghị\s+sĩ|họ)(?=\s*[,.;]|$|\s+(?:tại|ở|và|cùng|đã|cũng|đến|tới|sang|vào|xuống|lên|ra|thăm|gặp|chào|được|hôm|ngày|sáng|trưa|chiều|tối)(?!\p{L}))/giu,
	standsForMore: /họ|cả\s+hai|hai\s+vị(?:\s+khách)?|các\s+vị(?:\s+khách)?/giu,
	beforeCounterpart:
		/người\s+đồng\s+(?:cấp|nhiệm)(?:\s+(?:phía|nước|chủ\s+nhà|Mỹ|Hoa\s+Kỳ|Việt\s+Nam|của\s+mình|là)){0,3}/giu,
	speech:
		/nói|cho\s+biết|cho\s+hay|cho\s+rằng|nhắc(?:\s+(?:lại|đến|tới|việc))?|(?:ôn|điểm|nhìn|nhớ|gợi)\s+lại|nhấn\s+mạnh|khẳng\s+định|kể|thông\s+báo|mong|bày\s+tỏ|đánh\s+giá|ca\s+ngợi|tin\s+(?:rằng|tưởng)|nêu|kỳ\s+vọng|hy\s+vọng|dẫn\s+lời|đề\s+cập|chia\s+sẻ|công\s+bố|cho\s+là|ghi\s+nhận|gọi\s+(?:đây|đó|chuyến|cuộc)|cho\s+đây\s+là|coi\s+(?:đây|đó|chuyến|cuộc)/giu,
	asking:
		/đề\s+(?:nghị|xuất)|kiến\s+nghị|yêu\s+cầu|mời|hứa|hẹn|cam\s+kết|gợi\s+ý|ngỏ\s+(?:ý|lời)|thống\s+nhất|nhất\s+trí|muốn|xin/giu,
	beforeLand: /(?:ở|tại|gần|ngoài\s+khơi)(?:\s+\p{Lu}[\p{L}\p{M}-]+(?:\s+\p{Lu}[\p{L}\p{M}-]+)?,)?/gu,
	betweenLands: /^(?:[\s,]|và|với|cùng)*$/iu,
	inPhoto:
		/(?:(?:bên|phía|ngoài\s+cùng(?:\s+bên)?|(?:đứng|ngồi)(?:\s+bên)?|(?:hàng|người)?\s*thứ\s+(?:hai|ba|tư)\s+từ(?:\s+bên)?)\s+)?(?:trái|phải|giữa)/giu,
	beforeReportDay:
		/(?:cho\s+biết|cho\s+hay|thông\s+báo|xác\s+nhận|loan\s+báo|đưa\s+tin|đăng(?:\s+tải)?|số(?:\s+báo)?\s+ra|họp\s+báo(?:\s+thường\s+kỳ)?|thông\s+cáo(?:\s+báo\s+chí)?|trả\s+lời[^.;,]{0,40}|được\s+(?:báo\s+(?:giới|chí)|phóng\s+viên|nhà\s+báo)\s+hỏi|(?:nguồn\s+tin|theo)\s[^,;.]{0,50})(?:\s+(?:hôm|ngày|vào|ra|phát\s+đi|đăng|sáng|chiều|tối))*/giu,
	afterReportDay:
		/,?\s*(?:cho\s+biết|cho\s+hay|thông\s+báo|xác\s+nhận|đưa\s+tin|loan\s+báo|tiết\s+lộ|công\s+bố(?=\s+(?:việc|rằng|hai|đã)(?!\p{L})))/giu,
	reportedPast: /đã|vừa/giu,
	publishing:
		/(?:phát\s+đi|công\s+bố|đăng(?:\s+tải)?|đưa|phát|chia\s+sẻ|tung\s+ra)\s+(?:(?:các|những|loạt|mấy|một\s+số|bộ|chùm|vài)\s+)?(?:bức\s+)?(?:tin|ảnh|hình(?:\s+ảnh)?|thông\s+tin|thông\s+cáo|bản\s+tin|video|clip|tấm\s+ảnh)|(?:tin|thông\s+tin|ảnh|hình\s+ảnh|thông\s+cáo|bản\s+tin|video)\s+(?:này\s+|trên\s+)?(?:được|do)\s(?:[\p{L}\p{M}]{1,12}\s){0,8}?(?:phát\s+đi|đăng(?:\s+tải)?|công\s+bố|đưa\s+lên|loan)/giu,
	elsewhere:
		/(?:chương\s+trình|sáng\s+kiến|gói|khoản|quỹ|chính\s+sách|đề\s+nghị|quyết\s+định|lệnh|kế\s+hoạch)\s[^,.;]{0,60}?của|(?:đội|đoàn|nhóm|tổ|toán|kíp|khách|tướng|kinh\s+phí|tiền|vốn|ngân\s+sách|quà|hàng|đặc\s+phái\s+viên|báo\s+chí|bác\s+sĩ|thầy\s+thuốc|y\s+tá|quân\s+nhân|binh\s+sĩ|lính|sĩ\s+quan|chuyên\s+gia|kỹ\s+sư|thợ\s+lặn|phi\s+công|thủy\s+thủ|huấn\s+luyện\s+viên|tình\s+nguyện\s+viên)(?:\s+[\p{Ll}\p{M}]+){0,2}?\s+từ|(?:người\s+(?:chỉ\s+huy|phụ\s+trách|đứng\s+đầu)|[Gg]iám\s+đốc|[Tt]rưởng|[Cc]hỉ\s+huy\s+trưởng)\s+(?:[Vv]ăn\s+phòng|[Pp]hân\s+đội|[Cc]ơ\s+quan|[Pp]hòng)\s[^,.;]{0,40}\s(?:tại|ở)|(?:của|thuộc)\s+[Đđ]ại\s+sứ\s+quán\s+(?:Mỹ|Hoa\s+Kỳ)\s+(?:tại|ở)|(?:việc|kế\s+hoạch|đề\s+nghị|sẽ)\s+(?:gửi|gởi|cử|đưa)\s[^,.;]{0,40}\s(?:sang|đến|tới)|(?<!(?:cơ\s+quan|văn\s+phòng|trung\s+tâm|ủy\s+ban|ban|cục|tổ\s+chức)\s(?:[\p{L}\p{M}]+\s){0,9})(?:(?<!(?:hồ\s+sơ|sơ\s+đồ|bản\s+đồ|danh\s+sách|tư\s+liệu|tài\s+liệu|thông\s+tin)(?:\s+về)?(?:\s+các)?\s)mộ(?:\s+\p{L}+){0,4}|máy\s+bay\s+rơi|tìm\s+thấy|tìm\s+được|(?<!(?:hố|điểm|bãi|hiện\s+trường)\s)khai\s+quật|hy\s+sinh|mất\s+tích|bắn\s+rơi|bị\s+rơi|đóng\s+quân|sinh|cất\s+bốc|đồn\s+trú|trú\s+đóng|(?<!cọc\s)đặt|đặt\s+trụ\s+sở|(?<!(?:tại|ở|đến|tới|thăm|trong)\s+)(?:có\s+)?(?:trụ\s+sở|sở\s+chỉ\s+huy|căn\s+cứ)(?:\s+chính)?|rà\s+phá(?:\s+bom\s+mìn)?|tẩy\s+độc|xử\s+lý(?:\s+\p{L}+){0,2}|hợp\s+tác)\s+(?:được\s+)?(?:tại|ở|trong|từ)(?:\s+(?:tỉnh|huyện|thành\s+phố))?/giu,
	onward: /(?:(?<!(?:sân|máy)\s)bay|lên\s+đường|đi\s+tiếp)(?:\s+(?:vào|ra|sang|đi|tới|đến)){1,2}/giu,
	plannedTrip:
		/(?:mời|mong|muốn|hẹn|hứa|dự\s+định|sẽ|sắp|hy\s+vọng|sẵn\s+sàng|kế\s+hoạch|khả\s+năng|nhận\s+lời)\s+(?:[\p{L}.]+\s+){0,6}?(?:(?:trở\s+lại|quay\s+lại|thăm|sang|đến|tới|cập|ghé|chuyển|đưa|gửi|đi|ra|vào)\s*){1,3}(?:lại|cảng|thành\s+phố)?/giu,
	onVisitTo:
		/(?:đang|sang|đến|tới|nhân|trong|dịp|chuyến)\s+(?:(?:chuyến|ở|có|dịp|sang|đến|tới)\s+){0,2}(?:thăm|công\s+tác)(?:\s+(?:hữu\s+nghị|chính\s+thức|và|làm\s+việc|cấp\s+nhà\s+nước|tại|ở|đến|tới|song\s+phương)){0,4}/giu,
	visiting: /(?<!\p{L})(?:khách\s+(?:Mỹ|Hoa\s+Kỳ|Việt\s+Nam)|vị\s+khách)(?!\p{L})/u,
	homeOfGuests:
		/(?:đồng\s+nghiệp|bác\s+sĩ|phẫu\s+thuật\s+viên|sĩ\s+quan|học\s+viên|chuyên\s+gia|quân\s+nhân|y\s+tá|giảng\s+viên)\s+(?:từ\s+(?:\p{Lu}[\p{L}\p{M}]{0,30}\s+(?:\p{Ll}[\p{L}\p{M}]{0,30}\s+)?){1,6}|(?:của\s+)?(?:Học\s+viện|[Tt]rường|Đại\s+học|Bệnh\s+viện|Trung\s+tâm)\s(?:\p{Lu}[\p{L}\p{M}]{0,30}\s+(?:\p{Ll}[\p{L}\p{M}]{0,30}\s+)?){0,6}?(?:Mỹ|Hoa\s+Kỳ)\s+(?=ở))(?:\(|tại|ở)/gu,
	thatPlace: /(?:tại|ở|nơi)\s+đây|(?:cập|ghé|vào|thăm)\s+(?:cảng|thành\s+phố|nơi)\s+này/giu,
	localOffice: /UBND|Ủy\s+ban\s+nhân\s+dân|HĐND|Thành\s+ủy|Tỉnh\s+ủy|thành\s+phố|tỉnh|TP|Sở\s+\p{L}+/giu,
	beforeClause: /trước\s+(?:khi|thềm|chuyến|ngày)\s[^,.;]*/giu,
	objectClause:
		/(?<!\p{L})mà\s+(?=\p{Lu})[^,.;]{0,80}?\s(?:đã|sẽ|từng|vừa|sắp|dự\s+kiến)\s[^,.;]*|nơi(?<=(?:ADMM|Shangri-La|APEC|[Hh]ội\s+nghị|[Dd]iễn\s+đàn|thượng\s+đỉnh)[^.;]{0,80},\snơi)\s[^,.;]*/gu,
	denial:
		/(?<!(?:sắp|chuẩn\s+bị|trước\s+(?:khi|lúc|ngày|giờ)|trước|(?:hòm|quan\s+tài|hài\s+cốt|linh\s+cữu|tiểu\s+sành)(?:\s[^.;,]{1,60})?)\s)(?:rời|(?:về\s+nước|trở\s+về)(?![^.;]{0,60}\ssau\s+(?:chuyến|đợt|khóa|(?:\p{L}{2,5}|\d{1,2})\s+(?:ngày|tuần|tháng))(?!\p{L})))|(?<!(?:phòng|hàng)\s+)không(?!\s+(?:quân|phận|lưu|lực|kích|gian|khí|vận|kèn|trống|ồn\s+ào|phô\s+trương|cần\s+(?:phiên|lời|đến)|(?:một|có)\s+(?:lời|tiếng|phát|diễn\s+văn)|nói\s+(?:một|tiếng)))|chưa|(?<!(?:tiêu|phá|kích|thiêu)\s)(?:hủy|huỷ)(?!\s+(?:nổ|hoại|diệt|(?:quả\s+)?bom|mìn|đạn|vật\s+(?:liệu\s+)?nổ))|hoãn|(?:phải|bị|tạm)\s+(?:lùi|dời|gác)(?:\s+(?:lại|lịch|ngày))?(?!\s+(?:\p{L}+\s+)?từ)|từ\s+chối|cân\s+nhắc|nếu/giu,
	signs: kindSigns,
	occasions,
	defence:
		/(?:Đối\s+tác|Thiên\s+thần|(?:(?:Bộ\s+)?(?:Tư\s+lệnh|Chỉ\s+huy)|Hạm\s+đội)(?:\s+Ấn\s+Độ\s+Dương\s*[-–])?)\s+Thái\s+Bình\s+Dương|(?:INDO)?PACOM|RIMPAC|CSB|tàu\s+(?:hộ\s+vệ|ngầm|quét\s+mìn|khu\s+trục|sân\s+bay)|diễn\s+tập\s+hàng\s+hải|quân\s+vụ|công\s+an|chứng\s+tích|Văn\s+phòng\s+(?:33|701)|VNOSMP|DPAA|JPAC|F-16|mũ\s+nồi\s+xanh|công\s+binh|vật\s+(?:liệu\s+)?nổ|(?:quả|bãi|đầu|vỏ|trái|hầm)\s+(?:bom|mìn|đạn|pháo)|bom\s+(?:chùm|bi|đạn|mìn|nặng|\d+)|(?:hủy|huỷ|kích|gỡ|dò|phá|rà)\s+(?:nổ|bom|mìn|đạn)|đạn\s+(?:pháo|cối)|máy\s+bay\s+(?:chiến\s+đấu|huấn\s+luyện|quân\s+sự|vận\s+tải)|phi\s+công|(?:trung|lữ|sư|tiểu)\s+đoàn|đặc\s+công|tên\s+lửa|ra-đa|trực\s+thăng|quân\s+nhân|chiến\s+sĩ|C-17|C-130|cấm\s+(?:vận|bán)\s+vũ\s+khí|(?:thiếu|đại)\s+(?:tá|úy)|(?:thượng|trung)\s+úy|xuồng\s+tuần\s+tra|tàu\s+tuần\s+tra|tìm\s+kiếm\s+cứu|quốc\s+phòng|quân\s+(?:sự|đội|y|khu|chủng|nhân)|hải\s+quân|không\s+quân|lục\s+quân|cảnh\s+sát\s+biển|tuần\s+duyên|thủy\s+quân|sĩ\s+quan|thủy\s+thủ|chiến\s+hạm|tàu\s+(?:sân\s+bay|khu\s+trục|chiến|tuần|bệnh\s+viện|hải\s+quân)|hạm\s+đội|hài\s+cốt|mất\s+tích|MIA|dioxin|da\s+cam|bom\s+mìn|rà\s+phá|gìn\s+giữ\s+hòa\s+bình|USS|USNS|USCGC|(?<!thủ\s)tướng|đô\s+đốc|đại\s+tá|thượng\s+tá|trung\s+tá|vũ\s+khí|lựu\s+đạn|thuốc\s+nổ|an\s+ninh|cứu\s+nạn|cựu\s+(?:binh|chiến\s+binh)|chiến\s+tranh|Lầu\s+Năm\s+Góc|tùy\s+viên|liệt\s+sĩ/giu,
	likeDefence,
	civil,
	trade:
		/công\s+ty|điện\s+(?:gió|mặt\s+trời|khí)|cửa\s+hàng|thương\s+hiệu|nhà\s+đầu\s+tư|thương\s+mại|công\s+thương|thuế|đầu\s+tư|xuất\s+khẩu|nhập\s+khẩu|bán\s+dẫn|doanh\s+nghiệp|tập\s+đoàn|nông\s+sản|thủy\s+sản|kinh\s+tế\s+thị\s+trường|đất\s+hiếm|hàng\s+không\s+dân\s+dụng|hãng\s+(?:hàng\s+không|xe)|du\s+lịch|ngân\s+hàng|tài\s+chính|tỷ\s+giá|chứng\s+khoán|dệt\s+may|da\s+giày|đồ\s+gỗ/giu,
	vietnameseBody:
		/Bệnh\s+viện\s+\d+|Cục\s+(?:Đối\s+ngoại|Quân\s+y|Gìn\s+giữ|Tác\s+chiến|Quân\s+huấn|Cứu\s+hộ|Tìm\s+kiếm)|Binh\s+chủng|(?:Hải|Không|Lục|Quân)\s*quân\s+Việt\s+Nam|Cảnh\s+sát\s+biển|Quân\s+(?:chủng|khu)|Vùng\s+\d|Lữ\s+đoàn|Bộ\s+(?:Quốc\s+phòng|Công\s+an|Ngoại\s+giao|Tổng\s+[Tt]ham\s+mưu)|(?:phía|đoàn)\s+Việt\s+Nam|(?:tàu|chiến\s+hạm|biên\s+đội)\s+(?:[\p{L}\d]+\s+){0,7}?Việt\s+Nam|Học\s+viện|Bệnh\s+viện\s+(?:Quân\s+y|dã\s+chiến|Trung)|UBND|Ủy\s+ban\s+[Nn]hân\s+dân|VNOSMP|Văn\s+phòng\s+(?:701|33|515)|hai\s+(?:bên|nước|quân\s+đội|hải\s+quân)|Ban\s+Chỉ\s+đạo|CSB|(?:Chính\s+phủ|Hải\s+quân|quân\s+đội|sĩ\s+quan|hải\s+quân|công\s+binh|bác\s+sĩ|y\s+sĩ|quân\s+y|thợ\s+lặn|học\s+viên|chuyên\s+gia|phi\s+công|kỹ\s+sư|chiến\s+sĩ|lực\s+lượng|bộ\s+đội|cựu\s+binh|thủy\s+thủ|nhà\s+(?:nghiên\s+cứu|khoa\s+học|sử\s+học)|cán\s+bộ|quân\s+nhân|điều\s+dưỡng|giảng\s+viên|quan\s+chức|nghị\s+sĩ)\s+(?:\p{L}+\s+){0,3}?Việt\s+Nam|(?:quân\s+y|công\s+binh|bác\s+sĩ|chuyên\s+gia|lực\s+lượng)\s+hai\s+nước|hai\s+(?:phía|lực\s+lượng)|đôi\s+bên/gu,
	americanBody:
		/USS|USNS|USCGC|(?:Hải|Không|Lục|Thủy)\s*quân(?:\s+lục\s+chiến)?\s+(?:Mỹ|Hoa\s+Kỳ)|(?:phía|đoàn|hạm)\s+(?:[\p{L}]+\s+){0,4}?(?:Mỹ|Hoa\s+Kỳ)|[Tt]uần\s+duyên|Lầu\s+Năm\s+Góc|DPAA|JPAC|USAID|West\s+Point|Annapolis|Vệ\s+binh\s+Quốc\s+gia|Đại\s+sứ\s+quán|Cơ\s+quan\s[^,.;]{0,50}?(?:Mỹ|Hoa\s+Kỳ)|(?:Trung\s+tâm|Lưu\s+trữ|Thư\s+viện|Bảo\s+tàng)\s(?:(?!(?:và|với|cùng|tiếp|đón|Việt)\s)[\p{L}\d]{1,12}\s){1,8}\(?(?:Mỹ|Hoa\s+Kỳ)|Hạm\s+đội|(?:Quân\s+đội|quân\s+đội|sĩ\s+quan|quân\s+nhân|thủy\s+thủ|phi\s+công|hải\s+quân|bác\s+sĩ|chuyên\s+gia|huấn\s+luyện\s+viên|công\s+binh|quân\s+y|thợ\s+lặn|kỹ\s+sư|y\s+tá|lính|cựu\s+binh|giảng\s+viên|tàu)\s+(?:[\p{L}]+\s+){0,3}?(?:Mỹ|Hoa\s+Kỳ)|hai\s+(?:bên|nước|quân\s+đội|hải\s+quân)/gu,
	vessel: /USS|USNS|USCGC|HMAS|HMS|CSB|tàu|chiến\s+hạm|xuồng|cảng|hạm\s+đội|thủy\s+thủ|neo/giu,
	ship: /USS|USNS|USCGC|tàu\s+(?:sân\s+bay|khu\s+trục|tuần\s+dương|chiến|tuần\s+duyên|ngầm|đổ\s+bộ|hậu\s+cần|bệnh\s+viện)|chiến\s+hạm/giu,
	shipsOfficer:
		/(?:hạm|thuyền)\s+(?:trưởng|phó)|chỉ\s+huy\s+(?:tàu|(?:đội|nhóm|biên\s+đội)\s+tàu|phái\s+bộ|sứ\s+mệnh)/giu,
	future: /sẽ|dự\s+kiến|sắp|chuẩn\s+bị/giu,
	whoWill:
		/(?:sắp|chuẩn\s+bị)\s(?:[\p{L}-]{1,8}\s){0,6}?(?:Nam\s+Sudan|Abyei|Trung\s+Phi|Liên\s+[Hh]ợp\s+[Qq]uốc|LHQ|phái\s+bộ|gìn\s+giữ\s+h[oò][àa]\s+bình)/giu,
	signedThen:
		/(?:bản\s+ghi\s+(?:nhớ|nhận)|biên\s+bản|thỏa\s+thuận|thoả\s+thuận|hiệp\s+định|ý\s+định\s+thư|văn\s+kiện|kế\s+hoạch|hợp\s+đồng|tuyên\s+bố)(?:\s+(?:hợp\s+tác|ghi\s+nhớ|chung))?\s+(?:(?:vừa|đã|mới)\s+)?(?:được\s+)?(?:(?:hai\s+bên|hai\s+nước)\s+)?(?:ký(?:\s+(?:kết|tắt))?|trao|công\s+bố|thông\s+qua|đạt\s+được)(?:\s+(?:tại|ở)(?:\s+[\p{L}.-]+){1,5})?(?:,?\s+(?:vào|hôm|trong))*|(?<=(?:theo|bằng)\s[^;]{1,100}\s(?:mà|do)\s(?:(?!(?:sẽ|sắp|dự\s+kiến)\s)[^;]){1,140}\s)(?:đặt\s+bút\s+)?ký(?:\s+kết)?(?:\s+(?:tại|ở)(?:\s+\p{Lu}[\p{L}.-]{0,20}){1,4})?(?:,?\s+(?:vào|hôm))?/giu,
	presentTense: /sẽ/giu,
	comingDay: /(?:thứ\s+\p{L}{2,3}|chủ\s+nhật)\s+(?:sắp\s+)?tới(?=\s*[,.;)]|\s*$)/giu,
	officialVisit:
		/chính\s+thức|cấp\s+nhà\s+nước|thăm\s+(?:cấp\s+cao|hữu\s+nghị)|trọng\s+thể|phát\s+đại\s+bác|đội\s+danh\s+dự|lời\s+mời(?![^.;,]{0,60}\s(?:tham\s+gia|tham\s+dự|cùng\s+dự)(?!\p{L}))|khách\s+mời|lễ\s+đón/giu,
	atGathering:
		/(?:dự|tại|ở|trong|nhân|dịp|khuôn\s+khổ|bên\s+lề|hành\s+lang)\s+(?:(?!tiếp|gặp|đón)\p{L}+\s+){0,4}?(?:ADMM|Shangri-La|APEC|Đại\s+hội\s+đồng\s+Liên\s+hợp\s+quốc|(?:hội\s+nghị|diễn\s+đàn)\s+(?:[\p{L}]+\s+){0,6}?(?:ASEAN|cấp\s+cao|các\s+nước|khu\s+vực|quốc\s+tế|tư\s+lệnh))/giu,
	comingOrGoing:
		/từ\s+biệt|tạm\s+biệt|chia\s+tay|(?:kết\s+thúc|hết|mãn|hoàn\s+thành|bắt\s+đầu)\s+nhiệm\s+kỳ|mãn\s+nhiệm|nhận\s+nhiệm\s+vụ|ra\s+mắt|rời\s+nhiệm\s+sở/giu,
	vesselGiven:
		/(?:tàu|CSB)[^.;]{0,60}(?:do\s+(?:Mỹ|Hoa\s+Kỳ)\s+(?:chuyển\s+giao|tặng|viện\s+trợ|trao)|(?:Mỹ|Hoa\s+Kỳ)\s+(?:chuyển\s+giao|tặng|viện\s+trợ|trao\s+tặng)\s+(?:cho\s+)?(?:Việt\s+Nam|Cảnh\s+sát\s+biển))/giu,
	headOfAddition:
		/cùng\s+(?:dự|tiếp|đi|tham\s+(?:dự|gia)|có\s+mặt)|tham\s+dự\s+(?:buổi|cuộc|lễ|có|còn)|dự\s+(?:buổi|cuộc|lễ|hội)|có\s+mặt\s+tại|tháp\s+tùng|thành\s+phần|về\s+phía|phía\s+(?:Mỹ|Hoa\s+Kỳ|Việt\s+Nam|bạn|chủ\s+nhà)\s+có|đón\s+(?:đoàn|khách|tàu)|phát\s+biểu\s+(?:tại|trong|ở)|thay\s+mặt|đại\s+diện/giu,
	headOfList: /thành\s+phần|tham\s+dự|đại\s+biểu|phía/giu,
	beforeSuperior: /dưới\s+quyền(?:\s+của)?/giu,
	beforeOrAfter: /trước\s+(?:đó|khi)|(?:ngay\s+)?sau\s+đó|tiếp\s+(?:đó|theo)|cùng\s+ngày|nhân\s+dịp\s+này/giu,
	justBefore: /^(?:ngay\s+)?trước\s+đó(?!\s+(?:\p{L}+\s+)?(?:năm|tháng|tuần))(?![^.;]*\snước\s+chủ\s+nhà)/giu,
	otherTime:
		/(?<=^)trước\s+(?:khi(?!\s+(?:rời|chia\s+tay|tạm\s+biệt|về\s+nước|hồi\s+hương|lên\s+(?:đường|máy\s+bay)|bay\s+về|trở\s+về|kết\s+thúc|hết|mãn))|đó)(?!\s+cùng)|hồi\s+mùa\s+\p{L}+|mùa\s+(?:xuân|hè|hạ|thu|đông)\s+(?:năm\s+)?(?:ngoái|trước|vừa\s+(?:qua|rồi))|năm\s+(?:ngoái|kia|trước)|(?:kỳ|lần|vòng|đợt|phiên)\s+(?:[\p{L}]+\s+){0,3}?trước(?!\s+đó\s+cùng)|trước\s+đây(?!\s+(?:là|mang|có\s+tên))|hồi\s+(?:đầu|cuối|giữa)?\s*năm|sang\s+năm|(?<!(?:\d|kế\s+hoạch|chương\s+trình|hoạt\s+động|lịch|nội\s+dung)\s)năm\s+(?:sau|tới)(?!\s+(?:chiến|khi|ngày|vụ|cuộc|trận|lễ|chuyến|lần|hiệp|sự))|tháng\s+(?:sau|tới)|tuần\s+tới|đã\s+từng|từng\s+(?:đến|thăm|gặp|điện\s+đàm|hội\s+đàm|hội\s+kiến|trao\s+đổi|nói\s+chuyện|sang|tới|tiếp|dự|ghé|cập|làm\s+việc|chỉ\s+huy|phục\s+vụ|đóng\s+quân|tham\s+(?:gia|chiến)|chiến\s+đấu)|tiền\s+nhiệm|khi\s+(?:ấy|đó|xưa)/giu,
	earlierClause:
		/(?:(?:ít\s+phút\s+|(?:vài|mấy)\s+giờ\s+)?sau\s+khi|mà)\s[^,.;]{0,60}?\s(?:đã|từng)\s[^,.;]*/giu,
	afterStranger:
		/,?\s*(?:cựu|thân\s+nhân|chuyên\s+gia|bác\s+sĩ|phụ\s+trách|đại\s+diện|người\s+(?:phụ\s+trách|đứng\s+đầu|chỉ\s+huy|dẫn\s+đầu)|thuộc\s+(?:Không\s+quân|Hải\s+quân|Lục\s+quân|Bộ|Cơ\s+quan|Đại\s+sứ\s+quán|Cục|USAID|Đoàn)|(?:của|từ)\s+(?:Đại\s+sứ\s+quán|Cơ\s+quan|Bộ|Cục|USAID|DPAA|Hải\s+quân|Không\s+quân|Lục\s+quân|Văn\s+phòng))/gu,
	american: new RegExp(
		String.raw`Hoa\s+K[ỳì]|(?:[Tt]ìm\s+kiếm|[Kk]hai\s+quật|[Hh]oạt\s+động)\s+(?:hỗn\s+hợp|chung)\s+lần\s+thứ\s+\d{2,3}|[Qq]uân\s+nhân\s+mất\s+tích|(?:[Tt]àu|hạm)(?:\s+\p{Ll}+){0,3}?\s+${americanShips}|(?<!(?:đánh|chống|thắng|diệt)\s)M[ỹĩ]|Ngũ\s+Giác\s+Đài|Vệ\s+binh\s+Quốc\s+gia|Thiên\s+thần\s+Thái\s+Bình\s+Dương|Đối\s+tác\s+Thái\s+Bình\s+Dương|Hạm\s+đội\s+(?:7|bảy)|Bộ\s+Chỉ\s+huy\s+Thái\s+Bình\s+Dương|Bộ\s+Tư\s+lệnh\s+(?:Ấn\s+Độ\s+Dương\s*[-–]\s*)?Thái\s+Bình\s+Dương|${americanStates}|Pearl\s+Harbor|Trân\s+Châu\s+Cảng|Guam|San\s+Diego|Norfolk|Seattle|Hợp\s+(?:chúng|chủng)\s+quốc|US|U\.S\.?|USS|USNS|USCGC|Lầu\s+Năm\s+Góc|Washington|INDOPACOM|PACOM|USAID|DPAA|JPAC|Honolulu|Nhà\s+Trắng`,
		'gu',
	),
	vietnamese:
		/Việt\s+Nam|Việt(?=\s*[-–]\s*Mỹ)|(?<=Mỹ\s*[-–]\s*)Việt|CSB|Bộ\s+(?:Quốc\s+phòng|Công\s+an|Ngoại\s+giao)(?!\s+(?:Hoa|M[ỹĩ]|Nga|Pháp|Anh|Trung|Nhật|Hàn|Lào|Úc|Australia|Ấn))|Quân\s+chủng\s+(?:Hải\s+quân|Phòng\s+không)|Quân\s+khu|Vùng\s+\d|Học\s+viện\s+(?:Quốc\s+phòng|Hải\s+quân|Quân\s+y)|Bệnh\s+viện\s+(?:Quân\s+y|dã\s+chiến|Trung\s+ương)|Cục\s+(?:Đối\s+ngoại|Quân\s+y|Gìn\s+giữ|Cảnh\s+sát\s+biển|Tìm\s+kiếm)|Văn\s+phòng\s+(?:701|33|515)|Ban\s+Chỉ\s+đạo|Phủ\s+Chủ\s+tịch|Chính\s+phủ(?!\s+(?:Hoa|M[ỹĩ]))|VN|nước\s+ta|VNOSMP|Quân\s+đội\s+nhân\s+dân|Cảnh\s+sát\s+biển\s+Việt\s+Nam|Bộ\s+Tổng\s+Tham\s+mưu|Hà\s+Nội|Đà\s+Nẵng|TP\.?\s?HCM|Chủ\s+tịch\s+nước|Tổng\s+Bí\s+thư|UBND/gu,
	thirdCountry:
		/HMAS|(?<!\p{Lu}\p{Ll}+\s)(?:Đức|Anh|Nga)|HMS|Trung\s+Quốc|Trung\s+Hoa|Liên\s+bang\s+Nga|Pháp|Australia|Ô-xtrây-li-a|Úc|Nhật(?:\s+Bản)?|Hàn\s+Quốc|Ấn\s+Độ(?!\s*(?:-|–|Dương))|Lào|Campuchia|Cam-pu-chia|Thái\s+Lan|Philippines|Phi-líp-pin|Singapore|Xin-ga-po|Malaysia|Ma-lai-xi-a|Indonesia|In-đô-nê-xi-a|Brunei|Myanmar|Cuba|Cu-ba|Vương\s+quốc\s+Anh|Italia|Italy|Canada|New\s+Zealand|Niu\s+Di-lân|Belarus|Bê-la-rút|Ukraine|Israel|I-xra-en|EU|Liên\s+minh\s+châu\s+Âu|Ba\s+Lan|Séc|Cộng\s+hòa\s+Séc|Slovakia|Hungary|Thổ\s+Nhĩ\s+Kỳ|Mông\s+Cổ|Tây\s+Ban\s+Nha|Hà\s+Lan|Thụy\s+Điển|Phần\s+Lan|Kazakhstan|Iran|Lục\s+quân\s+Hoàng\s+gia|Triều\s+Tiên|Bỉ|Áo|Bulgaria|Rumani|Romania|Venezuela|Saudi\s+Arabia|UAE|Timor-Leste|Đông\s+Timor|Bangladesh|Pakistan|Sri\s+Lanka/gu,
	unrelated:
		/(?<=^[“"]?)(?:(?:hãy|thử|cứ)\s+)?(?:giả\s+(?:sử|dụ|thử|như)|(?:hình\s+dung|tưởng\s+tượng)(?=\s)|ví\s+thử)|trong\s+(?:bộ\s+|cuốn\s+)?(?:phim|tiểu\s+thuyết|truyện|vở\s+kịch|kịch\s+bản)|(?<=^)theo\s+(?:kế\s+hoạch|lịch|dự\s+kiến)\s+(?:ban\s+đầu|cũ)(?![^.;]{0,160}\s(?:nhưng|dời|lùi|song)\s)|(?:lẽ|đáng|nhẽ)\s+(?:ra|lẽ)(?![^.;]{0,160}\s(?:nhưng|rồi|dời|lùi|chuyển|mới|vẫn)\s)|điều\s+trần|tuyên\s+án|khởi\s+tố|bị\s+cáo|lĩnh\s+án|\d{2,}\s+(?:chuyến|lượt|cuộc)\s+(?:thăm|cập|gặp|diễn\s+tập)|(?:thông\s+qua|bỏ\s+phiếu(?:\s+\p{L}+)?)\s+(?:[\p{L}\d]+\s+){0,3}?(?:dự\s+luật|đạo\s+luật|dự\s+thảo\s+luật|nghị\s+quyết|ngân\s+sách)|(?<!không\s+còn\s+là\s)tin\s+đồn|đồn\s+(?:đoán|thổi)|(?:rộ|lan|lan\s+truyền|lan\s+ra|xuất\s+hiện)\s+tin(?!\s+(?:tức|nhắn|học|tưởng))|hồi\s+ký|sinh\s+(?:ngày|năm|tại|ra)|(?<!(?:lễ|buổi|bằng)\s)tốt\s+nghiệp(?!\s+(?:khóa|lớp))|tuyên\s+thệ\s+nhậm\s+chức|nhậm\s+chức\s+(?:từ|vào|ngày)|được\s+bổ\s+nhiệm|bổ\s+nhiệm\s+(?:ông|bà|đồng\s+chí|làm|giữ)|từ\s+trần|qua\s+đời|soi\s+kèo|t[ỷỉ]\s+số|bàn\s+thắng|vòng\s+loại|giải\s+đấu|trận\s+đấu|đội\s+tuyển|U\d\d|lượt\s+trận|giá\s+vàng|cổ\s+phiếu|tử\s+vi|xổ\s+số|được\s+bầu|phong\s+quân\s+hàm|thăng\s+quân\s+hàm|được\s+thăng|lễ\s+hội|(?<!(?:cập|neo|thăm)\s[^.;]{0,150})(?:đi|chạy|áp|tiến|di\s+chuyển|hoạt\s+động|hải\s+hành)\s+(?:gần|sát|qua|quanh|vào|bên\s+trong|trong\s+(?:phạm\s+vi|vòng))\s[^.;]{0,50}(?:Hoàng\s+Sa|Trường\s+Sa|đá\s+\p{Lu}|bãi\s+(?:cạn|đá)|hải\s+lý)(?![^.;]{0,150}\s(?:cập|neo|thăm|gặp|tiếp|trao|bàn\s+giao)\s)|người\s+phát\s+ngôn[^.]{0,80}?\s(?:nói|nêu|nhấn\s+mạnh|khẳng\s+định|bình\s+luận|nhắc\s+lại|trả\s+lời)|tính\s+(?:đến|từ)|từ\s+(?:trước|năm\s+\d{4})\s+(?:đến|tới)\s+nay/giu,
	beforeAttended:
		/(?:(?:cùng|cũng|tham|đến)\s+dự|dự|tham\s+gia|chứng\s+kiến|có\s+mặt\s+(?:tại|trong|ở))(?:\s+(?:buổi|cuộc|lễ))?/giu,
	inTurn: /lần\s+lượt/giu,
	backgroundYear: /(?:(?:vào|từ|hồi|kể\s+từ)\s+)?năm\s+(?:19|20)\d\d(?!\s*[-–]\s*\d)/giu,
	friendOf:
		/(?:bạn(?:\s+(?:cũ|thân|học|tù))?|đồng\s+đội(?:\s+cũ)?|cựu\s+đồng\s+đội)\s+của\s+(?:(?:ông|bà)\s+)?\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,4}(?:,|\s+là)/giu,
	onceClause: /(?:từng|đã\s+từng)\s[^,.;]{0,120}?\snăm\s(?:19|20)\d\d(?!\d)/giu,
	whoOnce:
		/(?<!\p{L})(?:người|từng|vốn)\s[^,.;]{0,80}?\s(?:năm|hồi|vào)\s+(?:19|20)\d\d(?!\d)[^,.;]{0,80}/giu,
	sinceClause:
		/(?:kể\s+từ|sau\s+(?:khi|(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|nhiều|mấy|vài)\s+(?:ngày|tuần|tháng))|(?:sau|trước|tiếp\s+nối|chuẩn\s+bị(?:\s+cho)?)\s+(?:cuộc|chuyến|vòng)|trước\s+thềm|hướng\s+tới|nhân\s+(?:dịp\s+)?|mừng|(?:kỷ|kỉ)\s+niệm|Quốc\s+khánh)\s(?:(?!\s(?:diễn\s+ra|được\s+(?:tổ\s+chức|tiến\s+hành))(?!\p{L}))[^,.;])*/giu,
	agreedClause:
		/khi\s+(?:ở|tại)\s+[^,;]{1,40}\slà\s[^,;]*|(?:theo|thực\s+hiện|triển\s+khai|trên\s+cơ\s+sở|căn\s+cứ)\s+(?:[\p{L}]+\s+){0,2}?(?:thỏa\s+thuận|thoả\s+thuận|bản\s+ghi\s+(?:nhớ|nhận)|biên\s+bản|kế\s+hoạch|hiệp\s+định|tuyên\s+bố)\s[^,.;]*/giu,
	beforeBound: /(?:từ|đến|tới|hết)/giu,
	occasionClause: /(?:nhân|trong\s+(?:thời\s+gian|dịp|khuôn\s+khổ))\s[^,.;]*/giu,
	topicClause:
		/^[^.;]{3,140}?\s(?=(?:là|nằm\s+trong)\s(?:[\p{L}\d]{1,8}\s){0,3}?(?:điều|nội\s+dung|chủ\s+đề|vấn\s+đề|đề\s+nghị|đề\s+xuất|ý\s+tưởng|câu\s+chuyện|trọng\s+tâm)\s[^.;]{0,140}?(?:với|gặp|hội\s+đàm|bàn|thảo\s+luận|tiếp|buổi|cuộc)\s)|(?<!\p{L})(?:(?<!(?:bản|thuận|nhớ|định|kế\s+hoạch|kiện|thư|đồng)\s)về|(?:để|nhằm)\s+(?:bàn|thảo\s+luận|chuẩn\s+bị|thống\s+nhất))\s(?!(?:nước|tới|đến|phía|tay))[^.;]*/giu,
	aboardClause:
		/(?<!\p{L})(?:trên|tại|ở|lên)\s+(?:boong|khoang|sàn|tàu|chiến\s+hạm|hàng\s+không\s+mẫu\s+hạm)\s(?:[^,.;]|(?<=\s\p{Lu})\.)*/giu,
	attending:
		/(?=(?:để|tham|dự)\s)(?<=(?:có\s+mặt|sang|đến|tới|ở|thăm|đang\s+cùng)\s[^.;]{0,60}\s)(?:để\s+)?(?:tham\s+)?dự\s[^,.;]*/giu,
	inAmerica: /(?:tại|ở|bên)\s+(?:nước\s+)?(?:Mỹ|Hoa\s+Kỳ|Washington)/gu,
	beforeHearersHouse: /(?:học\s+viên|sinh\s+viên|giảng\s+viên|học\s+sinh|cán\s+bộ)(?:\s+(?:của|trường))?/giu,
	paperClause:
		/(?:bản\s+ghi\s+(?:nhớ|nhận)|biên\s+bản(?:\s+ghi\s+nhớ)?|thỏa\s+thuận|thoả\s+thuận|hiệp\s+định|ý\s+định\s+thư|văn\s+kiện|kế\s+hoạch|hợp\s+đồng)\s+(?:[\p{L}]+\s+){0,3}?(?:về|cho|nhằm)\s[^,.;]*/giu,
	besideClause:
		/khi\s+(?:ở|tại)\s+[^,;]{1,40}\slà\s[^,;]*|đồng\s+minh(?:\s+(?:thân\s+cận|hiệp\s+ước|chủ\s+chốt|lâu\s+năm))?(?:\s+(?:của|là))?\s+(?:Mỹ|Hoa\s+Kỳ|Washington)|(?:kháng\s+chiến|chiến\s+tranh)\s+(?:chống|của)\s+(?:Mỹ|đế\s+quốc)|(?:do\s+)?(?:Mỹ|Hoa\s+Kỳ)\s+(?:sản\s+xuất|chế\s+tạo)|(?:học|đào\s+tạo|tu\s+nghiệp|du\s+học|huấn\s+luyện)\s+(?:ở|tại|bên)\s+(?:Mỹ|Hoa\s+Kỳ)|gốc\s+(?:Việt|Mỹ)|(?:nơi|vốn|(?<!(?:cũng|đã)\s)từng|giống\s+(?:như|hệt|với)|tương\s+tự(?:\s+như)?|do\s+(?:một\s+)?(?:hãng|công\s+ty|tập\s+đoàn|doanh\s+nghiệp))\s[^,.;]*(?:,\s+(?:trong\s+(?:đó|số\s+đó|số\s+này)|kể\s+cả|gồm\s+cả|bao\s+gồm)\s[^,.;]*)?/giu,
	beforePlace:
		/(?:(?<!(?:hai|các|đôi|mỗi)\s)bên|trước(?=\s+(?:cửa|cổng|thềm|sảnh|trụ\s+sở))|tại|ở|trong|đến|tới|sang|thăm|cập|vào|ra|lên|xuống|ghé|về|(?:trở|quay)\s+lại|từ|rời|chia\s+tay|tạm\s+biệt|ngoài(?:\s+khơi)?|trên)(?:\s+(?:hữu\s+nghị|chính\s+thức|cấp\s+nhà\s+nước|và|,|làm\s+việc|tại|bến|cảng|bến\s+cảng|quân\s+cảng|tỉnh|thành\s+phố|TP\.?|thủ\s+đô|sân\s+bay|đường\s+băng|sân\s+đỗ|vịnh|trụ\s+sở|nước|đất\s+nước|khu\s+vực|nhà\s+máy|đảo|thị\s+xã|bán\s+đảo|cửa|cổng|bộ\s+chỉ\s+huy(?:\s+quân\s+sự)?|ubnd|ủy\s+ban\s+nhân\s+dân|(?:tỉnh|thành)\s+ủy|bảo\s+tàng|nghĩa\s+trang(?:\s+liệt\s+sĩ)?|(?:bậc\s+)?thềm|tiền\s+sảnh|sảnh|sân|khuôn\s+viên|phòng\s+(?:khách|họp)|hội\s+trường|vùng\s+(?:biển|nước)|thảo\s+nguyên|thao\s+trường|tận|góc|phía|(?:tây|đông|nam|bắc)(?!\s*\p{Lu})))*/giu,
	atOwnHouse:
		/(?:tại|ở|đến|tới|ngay\s+tại)\s+(?:trụ\s+sở|học\s+viện|nhà\s+trường|trường|bệnh\s+viện|đơn\s+vị|bộ\s+tư\s+lệnh|sở\s+chỉ\s+huy|trung\s+tâm|viện|đại\s+sứ\s+quán|quân\s+khu|tổng\s+hành\s+dinh|bản\s+doanh|văn\s+phòng)(?:\s+(?:Bộ\s+Tư\s+lệnh|Bộ|Học\s+viện|Quân\s+khu|Cục|Viện|của\s+(?:mình|ông|bà|bộ|đơn\s+vị)|này))?(?!\s+\p{Lu})|(?:thăm|quay\s+lại|trở\s+lại)\s+(?:nhà\s+tù|bệnh\s+viện|học\s+viện|nhà\s+trường|trung\s+tâm|nhà\s+máy|bảo\s+tàng|di\s+tích)\s+này/gu,
	attendedBy:
		/(?:tham\s+dự|chứng\s+kiến|có\s+mặt|hiện\s+diện|tham\s+gia|chủ\s+trì)\s+của|(?<!(?:chiến\s+đấu|sát\s+cánh|phục\s+vụ|công\s+tác)\s)bên\s+cạnh/giu,
	onwardClause:
		/(?:(?:rồi|sau\s+đó|tiếp\s+đó)\s+(?:[\p{Ll}\p{M}]+\s+){0,2}?(?:bay|đi|lên\s+đường|di\s+chuyển|ra|vào|xuống|lên|sang|tới|đến)|trước\s+khi\s+(?:bay|đi|(?:trở\s+)?về|quay|lên\s+đường|di\s+chuyển|ra|vào|xuống|lên|sang|tới|đến))\s[^.;]*/giu,
	nearby: /(?:gần|cách|giáp)/giu,
	siteOf: /(?:căn\s+cứ|sân\s+bay|quân\s+cảng|cảng)(?:\s+[\p{L}\p{M}]+){0,3}\s+(?:ở|tại)/giu,
	agreedPlan:
		/(?<!\p{L})lời\s+(?:hẹn|hứa)(?:\s+(?:là|rằng))?\s[^.;,]*|(?:là|rằng)(?<=(?:nhất\s+trí|thống\s+nhất|(?:nói|trao\s+đổi|bày\s+tỏ|khẳng\s+định|nhấn\s+mạnh|lưu\s+ý|nhắc|cho\s+biết)\s+với\s(?!(?:các\s+)?(?:phóng\s+viên|báo|nhà\s+báo|truyền\s+thông))[^.;]{1,120})\s+(?:là|rằng))\s[^.;]*/giu,
	farewell:
		/(?:chia\s+tay|từ\s+biệt|tạm\s+biệt|giã\s+từ)(?:\s+(?:với|thành\s+phố|tỉnh|cảng|người\s+dân))*/giu,
	nextStop:
		/(?:sau\s+đó|tiếp\s+đó|rồi)(?=\s+(?:(?:ông|bà|đoàn)\s+)?(?:bay|đi|ra|vào|xuống|lên|đến|tới|sang|thăm|thị\s+sát|tham\s+quan)(?!\p{L}))/giu,
	sport:
		/võ\s+sĩ|cầu\s+thủ|(?:giải|sân)\s+golf|bóng\s+(?:đá|rổ|chuyền|bàn|ném)|giải\s+(?:chạy|đua|marathon|vô\s+địch|bóng)|vận\s+động\s+viên|marathon|đua\s+(?:thuyền|xe)|(?:sea\s+games|olympic|asiad)|(?:thắng|thua)(?:\s+\p{Lu}[\p{L}\p{M}]*){0,4}\s+\d{1,2}[-–]\d{1,2}(?![-–/]\d)/giu,
	warOfVietnam:
		/(?:chiến\s+tranh|tham\s+chiến|chiến\s+đấu|phục\s+vụ|đóng\s+quân)\s+(?:(?:ở|tại)\s+)?(?:miền\s+Nam\s+)?Việt\s+Nam/giu,
	gotFromAmerica:
		/(?<=(?:mà|do|được)\s(?:[^.;,]{0,60}\s)?)(?:(?:nhận|mua|có)(?:\s+(?:được|lại))?\s+(?:từ|của)\s+(?:phía\s+)?(?:Mỹ|Hoa\s+Kỳ)|(?:phía\s+)?(?:Mỹ|Hoa\s+Kỳ)\s+(?:chuyển\s+giao|tặng|viện\s+trợ|cung\s+cấp|trao|bán|đóng|hỗ\s+trợ))(?!\p{L})(?!\s+(?:[\p{L}\d]{1,12}\s+){0,3}?(?:về|cập|đến|tới|vào|gia\s+nhập|bàn\s+giao))/giu,
	headOfState: /^(?:tổng\s+thống|thủ\s+tướng|chủ\s+tịch\s+nước|quốc\s+vương|nhật\s+hoàng|thái\s+tử)$/iu,
	finiteVerb:
		/(?<!^(?:khi|trong\s+khi|sau\s+khi|trước\s+khi)\s[^;]{0,200})(?:là|không|sẽ|đã|đang|cần|muốn|chưa|có)/giu,
	assembly: /(?:Hội\s+đồng\s+(?:Bảo\s+an|Nhân\s+quyền)|Đại\s+hội\s+đồng)/giu,
	countedBefore:
		/(?<!\p{L})(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|vài|mấy|ít)\s+(?:phút|giờ|ngày|hôm|tuần|tháng|năm)\s+trước\s+(?:khi|thềm|chuyến|cuộc|lễ)\s[^,.;]*/giu,
	releaseHead:
		/(?<!\p{L})(?:thông\s+cáo(?:\s+báo\s+chí)?|bản\s+tin|tin\s+báo\s+chí|số|ngày|phát\s+hành)(?!\p{L})/giu,
	printedHead:
		/^[^\p{L}\d]{0,4}(?:(?:ngày|giờ)\s+)?(?:(?:bản\s+(?:tin|ghi)|chương\s+trình|số\s+(?:báo|ra))(?:\s+(?:phát|của|ra))?|phát\s+(?:sóng|hành|thanh)|đăng(?:\s+(?:tải|lúc|ngày))?|cập\s+nhật(?:\s+lúc)?|xuất\s+bản|ra\s+(?:ngày|số)|ban\s+hành)\s*(?::|\d|\d|ngày(?!\p{L}))/iu,
	release: /thông\s+cáo\s+báo\s+chí|press\s+release/giu,
	spokesman: /người\s+phát\s+ngôn|phát\s+ngôn\s+viên|thư\s+ký\s+báo\s+chí/giu,
	askedClause:
		/(?<=(?:hỏi|kể|nghe|xem)\s(?:[\p{L}]+\s){0,3})(?:vì\s+sao|tại\s+sao|như\s+thế\s+nào)\s[^,;]*/giu,
	spokesmanClause:
		/(?:tại\s+(?:cuộc\s+|buổi\s+)?họp\s+báo[^,;]{0,80},\s+)?người\s+phát\s+ngôn\s[^,;]{0,80}?\s(?:nói|cho\s+biết|thông\s+báo|công\s+bố)(?!\p{L})/giu,
	pluralTitle: {
		ending: /nghị\s+s[ĩỹ]$/iu,
		furtherNames:
			/^(?:[\s,()–-]|(?:và|cùng|của|bang)(?!\p{L})|\p{Lu}[\p{L}\p{M}’'.-]*(?![\p{L}\p{M}’'-]))*$/u,
	},
};
