/** Phrases of Vietnamese that tell a kind; what stands beside the words of one is in brackets. */
export const kindPhrases: Readonly<Record<string, string>> = {
	'phone-call': `
		hội đàm qua cầu truyền hình | qua đường dây điện thoại | cuộc điện đàm | gọi điện thoại | gặp gỡ trực tuyến |
		qua nóng điện thoại | trao đổi trực tuyến | hội đàm qua màn hình | nói chuyện trực tuyến | trò chuyện trực tuyến |
		hội đàm qua điện thoại | điện đàm | gọi điện | gặp trực tuyến
	`,
	'sideline-meeting': `
		gặp chung mới bên lề | hội đàm bên lề | cuộc gặp bên lề | tiếp xúc bên lề | gặp bên hành lang |
		tiếp xúc song phương | gặp song phương | [bên lề ]tiếp xúc | [bên lề ]có gặp | [bên lề ]gặp gỡ |
		[bên lề ]gặp mặt | [bên lề ]hội đàm | [bên lề ]cuộc gặp | [bên lề ]buổi gặp | [bên lề ]hội kiến |
		[bên lề ]gặp riêng | [bên hành lang ]gặp
	`,
	'courtesy-call': `
		nói lời chào từ biệt | đến chào xã giao | chào ra mắt | đến chào | chào từ biệt | chào tạm biệt | chào kết thúc |
		chào chia tay | có lời từ biệt | nói lời tạm biệt | nói lời chia tay | nói lời chào tạm biệt | chào[ Chủ tịch] |
		chào[ lãnh đạo] | chào[ Thủ tướng] | chào[ Bộ trưởng] | chào[ Đại tướng] | chào[ Trung tướng] |
		chào[ Thiếu tướng] | chào[ Thượng tướng] | chào[ Phó Hue]
	`,
	talks: `
		trao đổi song phương | hội đàm | đàm phán | ăn trưa chung mới với | nói chuyện chung mới với | họp song phương |
		trao đổi ý kiến | có cuộc trao đổi | bàn bạc với | thảo luận với | ngồi với nhau | có họp | bắt tay | hội ý |
		cuộc họp | buổi họp | ngồi lại | có cuộc tiếp xúc | có cuộc hội kiến | có cuộc thảo luận | trao đổi quan điểm |
		trao đổi riêng với | có cuộc nói chuyện | bàn với | có buổi làm việc | có cuộc làm việc | làm việc với |
		buổi làm việc | cuộc làm việc
	`,
	reception: `
		tiếp xã giao | tiếp thân mật | hội kiến | tiếp kiến | tiếp đoàn | tiếp | có gặp | trao đổi với | gặp gỡ |
		gặp mặt | cuộc gặp | buổi gặp | đón và làm việc | đón 77 | mời cơm | đón tiếp | tiếp đón | chiêu đãi |
		đón phái đoàn | đón và trao đổi | đón và chung khách | chia tay bà | đón khách | đón[ tại Lầu Năm Góc] |
		đón[ tại Phủ Chủ tịch] | đón[ tại Phòng Bầu dục] | đón[ tại Nhà Trắng]
	`,
	handover: `
		lễ đưa chung mới hài cốt | được đưa lên máy bay | trao tận tay | nhận hài cốt | đưa về Mỹ | bàn giao | trao trả |
		trao cho | tặng lại | hoàn trả | trao tặng | hồi hương | tiếp nhận | giao nhận | lễ trao trả | lễ bàn giao |
		chuyển giao | lễ hồi hương | lễ tiếp nhận | lễ trao tặng | nhận bàn giao | lễ chuyển giao | nhận chiếc tàu |
		trao tay | nhận tàu | viện trợ[ hồ sơ] | giao[ chung tàu] | trao[ hôm nay cho Hue] | trao[ Đại tá] |
		giao[ máy bay] | cấp[ thiết bị] | giao[ hài cốt] | trao[ lãnh đạo] | giao[ thiết bị] | trao[ Bộ trưởng] |
		trao[ Đại tướng] | trao[ Thứ trưởng] | viện trợ[ vật tư] | viện trợ[ kỷ vật] | trao[ Thiếu tướng] |
		trao[ Trung tướng] | viện trợ[ máy bay] | viện trợ[ nhật ký] | viện trợ[ hài cốt] | trao[ Thượng tướng]
	`,
	dialogue: `
		giao lưu hữu nghị quốc phòng | đối thoại an ninh | cuộc họp tham vấn | kỳ đối thoại | nhóm làm việc | tham vấn |
		đối thoại chính trị | đối thoại chính sách | đối thoại chiến lược | đối thoại quốc phòng | giao lưu quốc phòng |
		trao đổi nghiệp vụ | buổi hội thảo | tọa đàm | toạ đàm | cuộc hội thảo | trao đổi chuyên môn |
		trao đổi chuyên gia | trao đổi kinh nghiệm | đối thoại[ Việt Nam -Hoa] | đối thoại[ lần thứ] |
		đối thoại[ Việt Nam- Hoa] | hội nghị[ Hoa Kỳ] | hội nghị[ hai nước] | hội nghị[ song phương]
	`,
	agreement: `
		đặt bút | đặt bút ký[ bản ghi nhớ] | ký[ ý định thư] | ký[ nghị định thư] | ký[ biên bản] | ký[ tuyên bố] |
		ký[ kế hoạch] | ký[ văn kiện] | ký[ hợp đồng] | ký[ tầm nhìn] | ký[ hiệp định] | ký[ hướng dẫn] |
		ký[ thỏa thuận] | ký[ thoả thuận] | lễ ký[ bản ghi nhớ] | ký kết[ bản ghi nhớ] | ký[ hôm nay bản ghi nhớ]
	`,
	'port-call': `
		thăm vào cảng | cập quân cảng | rời quân cảng | cập bờ | thăm quân cảng | bỏ neo | cập bến | neo đậu | đón tàu |
		ghé thăm | vào cảng | tiến vào | cập cảng | rời cảng | ghé[ Đà Nẵng] | vào [quân cảng] | cập | neo[ ở] |
		ghé[ Hạ Long] | ghé[ Cam Ranh] | ghé[ Quy Nhơn] | ghé[ Việt Nam] | ghé[ Nha Trang] | ghé[ Hải Phòng] |
		ghé[ thành phố] | cập[.]
	`,
	exercise: `
		Đối tác Thái Bình Dương | Thiên thần Thái Bình Dương | lớp chung học | giao lưu hải quân | chương trình nhân đạo |
		huấn luyện | khóa đào tạo | khám chữa bệnh | lớp kỹ năng | lên lớp | tập huấn | diễn tập | tập trận | giảng dạy |
		lớp tập huấn | khóa tập huấn | khóa nghiệp vụ | khóa bồi dưỡng | lớp huấn luyện | khóa huấn luyện |
		hướng dẫn[ kỹ năng] | thực hành[ sơ cứu] | luyện tập[ chung] | thực hành[ rà phá] | hướng dẫn[ sử dụng] |
		thực hành[ ứng phó] | hướng dẫn[ kỹ thuật] | hướng dẫn[ học viên] | thực hành[ tìm kiếm]
	`,
	ceremony: `
		lễ đón | lễ tri ân | đặt viên đá | lễ bế mạc | đặt vòng hoa | trao chứng chỉ | bế mạc | bấm nút | động thổ |
		khai mạc | cắt băng | dâng hoa | lễ ra mắt | khởi công | khởi động | phát động | đánh cồng | lễ kỷ niệm |
		lễ công bố | lễ chào cờ | lễ hạ thủy | lễ khai mạc | lễ động thổ | khánh thành | khai trương | lễ kết thúc |
		lễ tổng kết | lễ gắn biển | lễ cầu siêu | lễ bế giảng | lễ khởi công | lễ khởi động | lễ nhậm chức |
		lễ phát động | lễ xuất quân | lễ thượng cờ | lễ tưởng niệm | lễ khai giảng | lễ khánh thành | lễ khai trương |
		trao giấy khen | trao huân chương | đặt đá | ra sân bay đón | đã đón đoàn | đón tiếp | lễ[ diễn ra] |
		buổi lễ[ có] | lễ[ tổ chức]
	`,
	speech: `
		ở họp báo chung | cuộc họp báo chung | buổi họp báo chung | trao đổi giới truyền thông | có phát biểu |
		giao lưu với | đọc diễn văn | gặp gỡ báo chí | bài phát biểu | họp báo | nói chuyện | diễn thuyết | thuyết trình |
		trả lời báo chí | trao đổi báo giới | trao đổi phỏng vấn | trao đổi phóng viên | trao đổi với báo chí |
		trò chuyện[ với chung mới học viên] | trò chuyện[ với cán bộ] | trò chuyện[ với sĩ quan] |
		trò chuyện[ với học sinh] | trò chuyện[ với sinh viên]
	`,
	'official-visit': `
		thăm hữu nghị chính thức | thăm cấp nhà nước | thăm hữu nghị | thăm chính thức | thăm |
		có mặt ở[ Trân Châu Cảng] | đến[ Lầu Năm Góc] | hạ cánh tại[ Trân Châu Cảng] | đặt chân đến[ Trân Châu Cảng] |
		đến[ Hà Nội] | đến[ Hoa Kỳ] | đến[ sân bay] | đến[ Đà Nẵng] | đến[ Việt Nam] | đến[ Thành phố] |
		đã đến[ Trân Châu Cảng] | hạ cánh[ Trân Châu Cảng] | đặt chân[ Trân Châu Cảng]
	`,
	'working-visit': `
		thăm và làm việc | thăm và dự | chuyến công tác | đi xem | thị sát | tham quan | chuyến làm việc | thăm làm việc |
		xem[ dự án] | xem[ trình diễn] | xem[ công trình] | xem[ hiện trường] | thăm[ chung tàu] | thăm[ cơ sở] |
		thăm[ dự án] | thăm[ trụ sở] | thăm[ đơn vị] | thăm[ căn cứ] | thăm[ di tích] | thăm[ nhà máy] | thăm[ lữ đoàn] |
		thăm[ bảo tàng] | thăm[ học viện] | thăm[ gia đình] | thăm[ bệnh viện] | thăm[ trung tâm] | thăm[ văn phòng] |
		thăm[ doanh trại] | trò chuyện với công nhân | hỏi chuyện hai bệnh nhân
	`,
	announcement: `
		ra tuyên bố | công bố | loan báo | thông báo | cho biết[ sẽ hỗ trợ] | cho biết[ sẽ cung cấp] |
		cho biết[ sẽ viện trợ] | cho biết[ sẽ bàn giao] | cho biết[ sẽ chuyển giao]
	`,
};
