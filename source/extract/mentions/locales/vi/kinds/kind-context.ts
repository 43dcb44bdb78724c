import type {CalledOffPatterns} from '../../../shared-grammar/kind-parser.ts';

/** Right before a kind that only frames another ("đang thăm", "nhân dịp dự đối thoại", "sau lễ đón"). */
export const frame =
	/(?:(?<!cùng\s)(?:tham\s+)?dự|(?:để|nhằm)\s+(?:đồng\s+)?chủ\s+trì|(?:các|những|nhiều|mỗi)\s+(?:chuyến|đợt|lượt)|đang(?:\s+(?:có|ở|sang|trong|đến|tới))?|nhân|nhân\s+dịp|dịp|trong\s+khuôn\s+khổ|khuôn\s+khổ|trong\s+thời\s+gian|thời\s+gian|(?<!hôm\s)sau(?:\s+khi)?|trước(?:\s+khi|\s+thềm)?|kể\s+từ|kết\s+quả|nội\s+dung|tại|theo|ngay\s+sau|đáp\s+lễ|nhằm|mở\s+đầu|tiếp\s+theo|liên\s+quan|về|đề\s+nghị|mong|mời|hy\s+vọng|muốn|ủng\s+hộ|thúc\s+đẩy|tăng\s+cường|đẩy\s+mạnh|duy\s+trì|hoan\s+nghênh|đánh\s+giá\s+cao|lịch\s+sử|cho|trong|của)(?:\s+(?:các|những|một|hai\s+bên|ngày|buổi|cuộc|vòng|đợt|chuỗi|loạt|chuyến|dự|tham\s+dự|chuyến\s+đi|cơ\s+chế|hoạt\s+động|việc|lễ|sang|đến|kết\s+thúc|bắt\s+đầu|công\s+tác|có|ở|tham\s+quan,)){0,30}$/iu;
/** Right before a kind that is still to come. */
export const announced =
	/(?:sẽ|hẹn(?:\s+(?:nhau|ngày))?|dự\s+kiến|(?:có|theo)\s+lịch(?:\s+hẹn)?|chuẩn\s+bị|sắp|lên\s+kế\s+hoạch|có\s+kế\s+hoạch)(?:\s+(?:có|bắt\s+đầu|sang|đến|tới|chuyến|thực\s+hiện|tiến\s+hành|cuộc)){0,30}$/iu;
/** Right before a kind that did not happen, in the midst of which something else did, or that a picture shows. */
export const denied =
	/(?:không|giữa|chưa|hủy|hoãn|từ\s+chối|cân\s+nhắc|xem\s+xét)(?:\s+(?:thể|được|có|cuộc|chuyến)){0,30}$|về\s+khả\s+năng\s[^.;,]{0,40}$|(?:có|gồm|trưng\s+bày|giới\s+thiệu)\s+(?:bức\s+)?(?:ảnh|hình)\s[^.;,]{0,60}$/iu;

/** Verbs whose object is only looked back on. */
export const recalling =
	/nhắc\s+(?:lại|tới|đến|việc|chuyến|cuộc|đợt|lần|lễ)|gợi\s+(?:lại|nhắc)|không\s+nói\s+gì\s+(?:về|đến|tới)|im\s+lặng\s+(?:về|trước)|(?:năm|thập\s+kỷ)\s+(?:tròn\s+)?(?:sau|kể\s+từ)\s+(?:khi|ngày|lúc|buổi|cuộc|trận)(?=\s[^.;,]{1,50}$)|điểm\s+lại|nhìn\s+lại|ôn\s+lại|kể\s+(?:lại|về)|nhớ\s+lại|(?:nghe|được)\s+(?:[^.;,]{0,50}?\s)?(?:giới\s+thiệu|trình\s+bày|thuyết\s+minh|báo\s+cáo)|tìm\s+hiểu|cảm\s+ơn|cám\s+ơn|(?:ngỏ\s+lời\s+)?mời(?=\s[^.;,]{1,50}\s(?:tham\s+gia|cử|gửi)(?!\p{L}))|(?:đề\s+(?:nghị|xuất)|mong(?:\s+muốn)?|muốn|kêu\s+gọi|hy\s+vọng)(?=\s)/giu;
/** Right before what people who meet talk about, which may be an engagement itself. */
export const discussing =
	/về\s+(?:việc|chuyện|khả\s+năng|kế\s+hoạch|lịch)|bàn\s+(?:về|việc|chuyện|cách)|(?:trao\s+đổi|thảo\s+luận)\s+(?:về|việc)/giu;
/** Behind what two talked about ("thăm tàu được đưa ra bàn"). */
export const discussed =
	/(?:đã\s+)?(?:được|là)\s+(?:hai\s+bên\s+)?(?:đưa\s+ra\s+(?:bàn|thảo\s+luận|trao\s+đổi)|đề\s+cập|nêu|bàn\s+(?:thảo|tới|đến)|thảo\s+luận|nội\s+dung|chủ\s+đề)|(?:là|nằm\s+trong|trở\s+thành)\s+(?:[\p{L}\d]{1,8}\s+){0,3}?(?:điều|vấn\s+đề|đề\s+nghị|đề\s+xuất|ý\s+tưởng|nội\s+dung|chủ\s+đề|trọng\s+tâm)(?!\p{L})|được\s[^.;,]{1,80}\s(?:tiết\s+lộ|loan\s+báo|công\s+bố|thông\s+báo|báo\s+tin|cho\s+(?:biết|hay))/giu;
/** That what stands before it took place. */
export const held =
	/diễn\s+ra|(?:được\s+)?(?:tổ\s+chức|tiến\s+hành)|khai\s+mạc|bế\s+mạc|khép\s+lại|kéo\s+dài|bắt\s+đầu\s+(?:từ|vào|ngày|sáng|chiều)/giu;
/** That what stands before it did not, or will not, take place; "bị hoãn từ" tells only what it once was. */
export const calledOff: CalledOffPatterns = {
	told: /(?:không|chưa)\s+(?:thể\s+)?(?:diễn\s+ra|(?:được\s+)?(?:tổ\s+chức|tiến\s+hành))|(?:bị|phải|tạm)\s+(?:hủy|huỷ|hoãn)(?!\s+(?:bỏ\s+)?từ)|(?:đã|được|sẽ)\s+(?:hủy|huỷ|hoãn)(?:\s+bỏ)?(?!\s+từ)|(?:phải|bị|tạm|đã|được)\s+(?:lùi|dời|gác)(?:\s+(?:lại|lịch|ngày))?(?!\s+(?:\p{L}+\s+)?từ)/giu,
	named: /(?:chuyến|cuộc|buổi|đợt|vòng)\s+(?:[\p{L}\p{M}]+\s+){0,3}?[\p{L}\p{M}]+$/iu,
	otherClause: /;|nhưng|còn|trong\s+khi|sau\s+khi|trước\s+khi|vì|bởi|,\s+và/giu,
};
/** The whole of what stands between something still to come and what a list adds to it. */
export const joining =
	/^(?:\s+\p{L}[\p{L}\p{M}.-]*){0,12}(?:,|\s+và|\s+rồi)(?:\s+(?:có|sẽ|tiến\s+hành))?\s+$/u;

/** Right behind a meeting that is still to come. */
export const setFor =
	/^(?:\s+\p{L}+){0,3}?\s+(?:được\s+)?(?:dành\s+cho|để\s+dành\s+cho|xếp\s+(?:vào|sang)|hẹn\s+(?:vào|sang)|dự\s+kiến\s+(?:vào|sẽ|diễn\s+ra))(?!\p{L})/iu;
/** Ships by name and sort. */
export const ship =
	/USS|USNS|USCGC|HMAS|HMS|(?:biên\s+)?đội\s+tàu|tàu\s+(?:CSB|tác\s+chiến|tên\s+lửa|ngầm|vận\s+tải|chỉ\s+huy|sân\s+bay|khu\s+trục|tuần\s+dương|hải\s+quân|bệnh\s+viện|chiến|tuần\s+duyên|hộ\s+vệ|hộ\s+tống|tiếp\s+liệu|đổ\s+bộ|cảnh\s+sát\s+biển)|chiến\s+hạm|khu\s+trục\s+hạm|hàng\s+không\s+mẫu\s+hạm/giu;

/** Aircraft with the goods that they bring. */
export const cargo =
	/(?:C-(?:17|130|141|5)|máy\s+bay|chuyến\s+bay|vận\s+tải\s+cơ|phi\s+cơ)\s[^.;]{0,60}?(?:chở|mang|vận\s+chuyển|đưa)(?:\s+theo)?\s[^.;]{0,40}?(?:tấn|hàng\s+(?:cứu\s+trợ|viện\s+trợ)|lô\s+hàng|lều|bạt|thiết\s+bị|thuốc|vật\s+tư|nhu\s+yếu\s+phẩm|khẩu\s+trang|vắc-xin|máy\s+(?:thở|lọc|phát))/giu;
