/** Phrases of Vietnamese that a pattern of its grammar has to know, by the pattern's name. */
export const grammarPhrases: Readonly<Record<string, string>> = {
	attendedBy: `tham dự của | chứng kiến của | chủ trì của`,
	nearby: `gần | cách`,
	siteOf: `căn cứ cũ ở | sân bay tại`,
	agreedPlan: `[nhất trí] rằng sẽ không hoãn | [nói với ông] rằng cần thêm khóa huấn luyện`,
	farewell: `chia tay | tạm biệt thành phố | từ biệt người dân`,
	nextStop: `sau đó[ bay] | rồi[ đi] | tiếp đó[ ông vào]`,
	sport: `bóng đá | giải golf | sân golf | võ sĩ | cầu thủ | đua thuyền | thua Hàn Quốc 1-3`,
	assembly: `Hội đồng Bảo an | Hội đồng Nhân quyền | Đại hội đồng`,
	headOfState: `Tổng thống | Thủ tướng | Chủ tịch nước`,
	finiteVerb: `là | không | sẽ`,
	warOfVietnam: `chiến tranh Việt Nam | chiến tranh ở Việt Nam`,
	beforeInviter: `
		đáp lại lời mời của | là khách mời của | lời mời chính thức của | đáp ứng lời mời của | chấp nhận lời mời của |
		đáp lời mời của
	`,
	beforeAbsent: `
		chuẩn bị cho chuyến thăm của | hưởng ứng lời kêu gọi của | người tiền nhiệm của bà | được sự ủy quyền của |
		lời cảm ơn tới | theo chỉ thị của | thừa ủy nhiệm của | gửi lời tới | thay mặt cho | đại diện cho | tuyên bố của |
		theo lệnh của | phát biểu của | chính quyền của | người tiền nhiệm là | thư của | thời của | kế nhiệm | thay thế |
		mang tên | chúc mừng | dưới thời | tưởng nhớ | truy điệu | tưởng niệm | lời chia buồn tới |
		kể từ chuyến thăm của | sau chuyến công du của | kết quả chuyến thăm của | sau các chuyến thăm của |
		có ảnh | giới thiệu bức ảnh chụp | sau chuyến công tác của | tiếp nối chuyến thăm của | thời | thay mặt | chính quyền | thừa ủy nhiệm |
		được ủy quyền của | lời thăm hỏi hôm nay tới | chuẩn bị chuyến thăm của
	`,
	afterAbsent: `một ngày | ba tuần | đã ủy nhiệm | ủy nhiệm cho`,
	away: `
		đã gửi thư | gửi thư | vắng mặt | đều không dự | không thể tham dự | chưa kịp đến | đang đi công tác |
		đang công tác ở nước ngoài | cáo bận | đã nghỉ hưu | sẽ nhận chức
	`,
	onward: `bay vào | bay sang | lên đường đi | đi tiếp đến`,
	homeOfGuests: `đồng nghiệp từ Trung tâm Quân y Brooke (`,
	thatPlace: `tại đây | ở đây | ghé cảng này`,
	passive: `đã được`,
	standIn: `
		hai nhà lãnh đạo | hai bộ trưởng | người đồng cấp | hai bên | đối tác | phái đoàn | cả hai | vị bộ trưởng |
		Đại sứ [tại] | Thứ trưởng [cùng] | Đô đốc [,] | thượng nghị sĩ [được]
	`,
	standsForMore: `cả hai | hai vị | hai vị khách | các vị | các vị khách`,
	beforeCounterpart: `
		người đồng cấp Hoa Kỳ | người đồng cấp chủ nhà | người đồng cấp Việt Nam | người đồng cấp của mình |
		người đồng cấp
	`,
	speech: `
		bày tỏ | đề cập | cho là | cho hay | ca ngợi | kỳ vọng | hy vọng | dẫn lời | chia sẻ | công bố | cho biết |
		cho rằng | nhắc lại | đánh giá | tin rằng | ghi nhận | nhấn mạnh | thông báo | khẳng định | nhắc
	`,
	beforeReportDay: `
		được báo chí hỏi | cho biết phát đi | họp báo thường kỳ | thông cáo báo chí | nguồn tin hôm nay |
		trả lời hôm nay | cho hay | đưa tin | xác nhận | loan báo | đăng tải | thông báo | được nhà báo hỏi |
		được phóng viên hỏi | đăng | họp báo | thông cáo
	`,
	afterReportDay: `cho hay | đưa tin | cho biết | xác nhận | loan báo | thông báo`,
	elsewhere: `
		xử lý chung mới tại | rà phá bom mìn tại | tìm thấy tại thành phố | bị rơi tại | hy sinh tại | bắn rơi tại |
		cất bốc tại | đồn trú tại | tẩy độc tại | hợp tác tại | tìm được tại | mất tích tại | khai quật tại |
		đóng quân tại | tìm thấy được tại | rà phá tại | việc gửi sĩ quan sang | mộ tập thể bộ đội ở | máy bay rơi ở
	`,
	atOwnHouse: `tại trụ sở Bộ | tại bệnh viện | quay lại nhà tù này | ở sở chỉ huy của mình`,
	localOffice: `Ủy ban nhân dân | Tỉnh ủy | Thành ủy | thành phố`,
	beforeClause: `trước khi hôm nay`,
	denial: `không | phải lùi lại | bị dời | trở về | về nước | từ chối`,
	defence: `
		cấm vận vũ khí | máy bay quân sự | gìn giữ hòa bình | mũ nồi xanh | vật liệu nổ | tàu sân bay | Lầu Năm Góc |
		tàu tuần tra | tìm kiếm cứu | cảnh sát biển | xuồng tuần tra | cựu chiến binh | bom bi | quân y | da cam |
		rà phá | đô đốc | vũ khí | lữ đoàn | tên lửa | sĩ quan | hạm đội | hài cốt | bom mìn | an ninh | cứu nạn |
		liệt sĩ | phi công | đặc công | chiến sĩ | thiếu tá | trung úy | hải quân | lục quân | thủy thủ | mất tích |
		trung tá | tùy viên | công binh | thủy quân | chiến hạm | thượng tá | trực thăng | quốc phòng | không quân |
		tuần duyên | chiến tranh | tàu khu trục | máy bay vận tải | máy bay chiến đấu | máy bay huấn luyện | tướng |
		vật nổ
	`,
	trade: `
		kinh tế thị trường | hàng không dân dụng | nhà đầu tư | điện mặt trời | hãng hàng không | đồ gỗ | đầu tư |
		tỷ giá | công ty | bán dẫn | du lịch | dệt may | da giày | cửa hàng | tập đoàn | nông sản | thủy sản | đất hiếm |
		xuất khẩu | nhập khẩu | ngân hàng | tài chính | thương mại | thương hiệu | công thương | chứng khoán |
		doanh nghiệp
	`,
	vietnameseBody: `
		Chính phủ chung mới Việt Nam | Ủy ban Nhân dân | Bộ Tổng Tham mưu | Bệnh viện 77 | quân y hai nước |
		Bệnh viện Quân y | Hải quân Việt Nam | Ban Chỉ đạo | Văn phòng 33 | hai quân đội | Cảnh sát biển | phía Việt Nam |
		hai lực lượng | Vùng 3 | Lữ đoàn | đôi bên | Quân khu | Học viện | Bộ Công an | hai hải quân | Bộ Quốc phòng |
		Bộ Ngoại giao | y sĩ Việt Nam | kỹ sư Việt Nam | bác sĩ Việt Nam | quân y Việt Nam | bộ đội Việt Nam |
		bác sĩ hai nước | sĩ quan Việt Nam | thợ lặn Việt Nam | quân đội Việt Nam | hải quân Việt Nam |
		học viên Việt Nam | phi công Việt Nam | chiến sĩ Việt Nam | cựu binh Việt Nam | thủy thủ Việt Nam |
		Bệnh viện dã chiến | công binh Việt Nam | lực lượng Việt Nam | công binh hai nước | lực lượng hai nước |
		chuyên gia Việt Nam | chuyên gia hai nước
	`,
	americanBody: `
		Quân đội chung mới Mỹ | phía chung mới Mỹ | Cơ quan Hoa Kỳ | Vệ binh Quốc gia | Hải quân Hoa Kỳ | Lầu Năm Góc |
		Đại sứ quán | hai quân đội | huấn luyện viên Mỹ | Tuần duyên | Hạm đội | y tá Mỹ | kỹ sư Mỹ | bác sĩ Mỹ |
		quân y Mỹ | sĩ quan Mỹ | thợ lặn Mỹ | phía Hoa Kỳ | quân đội Mỹ | thủy thủ Mỹ | phi công Mỹ | hải quân Mỹ |
		cựu binh Mỹ | quân nhân Mỹ | công binh Mỹ | hai hải quân | chuyên gia Mỹ | giảng viên Mỹ | Quân đội Hoa Kỳ |
		Hải quân Mỹ
	`,
	vessel: `hạm đội | thủy thủ | chiến hạm`,
	ship: `
		tàu đổ bộ | chiến hạm | tàu sân bay | tàu hậu cần | tàu khu trục | tàu bệnh viện | tàu tuần dương |
		tàu tuần duyên
	`,
	future: `dự kiến | chuẩn bị`,
	officialVisit: `
		đội danh dự | cấp nhà nước | thăm cấp cao | phát đại bác | lễ đón | lời mời | trọng thể | khách mời | chính thức |
		thăm hữu nghị
	`,
	atGathering: `
		dự Đại hội đồng Liên hợp quốc | dự hội nghị chung mới ASEAN | dự chung ADMM | bên lề ADMM | khuôn khổ ADMM |
		hành lang ADMM | dự diễn đàn ASEAN | dự hội nghị cấp cao | dự hội nghị khu vực | dự hội nghị quốc tế |
		dự hội nghị tư lệnh | dự hội nghị các nước
	`,
	comingOrGoing: `
		bắt đầu nhiệm kỳ | rời nhiệm sở | nhận nhiệm vụ | ra mắt | từ biệt | tạm biệt | chia tay | mãn nhiệm |
		kết thúc nhiệm kỳ | hoàn thành nhiệm kỳ
	`,
	vesselGiven: `
		tàu Hoa Kỳ chuyển giao Việt Nam | tàu do Hoa Kỳ chuyển giao | tàu Mỹ chuyển giao Cảnh sát biển |
		tàu do Mỹ viện trợ | tàu Mỹ viện trợ Việt Nam | tàu Mỹ trao tặng Việt Nam | tàu Mỹ chuyển giao cho Việt Nam
	`,
	headOfAddition: `
		phía Hoa Kỳ có | tham dự lễ | có mặt tại | cùng có mặt | phát biểu ở | dự lễ | về phía | đón tàu | thay mặt |
		đại diện | tháp tùng | thành phần | cùng tham dự | phía chủ nhà có | phía Việt Nam có
	`,
	headOfList: `tham dự | đại biểu | thành phần`,
	beforeSuperior: `dưới quyền của | dưới quyền`,
	beforeOrAfter: `nhân dịp này | sau đó | ngay sau đó | tiếp đó | tiếp theo | trước đó | trước khi | cùng ngày`,
	justBefore: `trước đó | ngay trước đó`,
	otherTime: `
		từng sang | từng tham gia | từng chỉ huy |
		kỳ chung mới trước | năm sau | trước đó | hồi năm | khi ấy | năm kia | đã từng | sang năm | tuần tới | từng đến |
		trước đây | tháng sau | tiền nhiệm | hồi đầu năm
	`,
	afterStranger: `
		từ Đại sứ quán | thuộc Đại sứ quán | người chỉ huy | bác sĩ | đại diện | thân nhân | phụ trách | chuyên gia |
		của Cơ quan | của Hải quân | của Lục quân | người dẫn đầu | thuộc Cơ quan | của Văn phòng | người đứng đầu |
		thuộc Hải quân | thuộc Lục quân | của Không quân | người phụ trách | thuộc Không quân
	`,
	american: `
		Bộ Tư lệnh Ấn Độ Dương -Thái Bình Dương | Bộ Chỉ huy Thái Bình Dương | Đối tác Thái Bình Dương |
		Thiên thần Thái Bình Dương | Vệ binh Quốc gia | Hạm đội 7 | Lầu Năm Góc | Ngũ Giác Đài | Trân Châu Cảng |
		Hợp chúng quốc | Hoa Kỳ | New York | San Diego | Nhà Trắng | North Dakota | Rhode Island | South Dakota |
		Pearl Harbor | West Virginia | Mỹ | U.S | Virginia | Bộ Tư lệnh Thái Bình Dương |
		Bộ Tư lệnh Ấn Độ Dương- Thái Bình Dương
	`,
	vietnamese: `
		Cảnh sát biển Việt Nam | Học viện Quân y | Bệnh viện Quân y | Bộ Tổng Tham mưu | Cục Cảnh sát biển |
		Quân đội nhân dân | Quân chủng Hải quân | Bộ Công an | Ban Chỉ đạo | Tổng Bí thư | Văn phòng 33 | Phủ Chủ tịch |
		Chủ tịch nước | Vùng 3 | Chính phủ | TPHCM | Hà Nội | nước ta | Đà Nẵng | Việt Nam | Quân khu | Cục Quân y |
		Cục Gìn giữ | Cục Tìm kiếm | Bộ Quốc phòng | Bộ Ngoại giao | Cục Đối ngoại | Học viện Hải quân |
		Bệnh viện dã chiến | Học viện Quốc phòng | Bệnh viện Trung ương | Quân chủng Phòng không
	`,
	thirdCountry: `
		Liên minh châu Âu | Lục quân Hoàng gia | Thổ Nhĩ Kỳ | Tây Ban Nha | Cộng hòa Séc | Liên bang Nga |
		Vương quốc Anh | Ấn Độ | Ba Lan | Hà Lan | Mông Cổ | Nhật Bản | Hàn Quốc | Thái Lan | Phần Lan | Trung Hoa |
		Thụy Điển | Sri Lanka | Trung Quốc | Niu Di-lân | Triều Tiên | Đông Timor | New Zealand | Saudi Arabia | Nhật
	`,
	unrelated: `
		tuyên án | khởi tố | 147 lượt thăm | điều trần | thông qua dự luật | bỏ phiếu thông qua đạo luật |
		từ năm 1975 đến nay | người phát ngôn trả lời | bổ nhiệm đồng chí | tuyên thệ nhậm chức | nhậm chức từ |
		được bổ nhiệm | phong quân hàm | thăng quân hàm | tỷ số | U23 | tử vi | xổ số | hồi ký | lễ hội | sinh ra |
		từ trần | qua đời | soi kèo | tính từ | giải đấu | trận đấu | giá vàng | cổ phiếu | được bầu | bàn thắng |
		vòng loại | đội tuyển | lượt trận | tốt nghiệp | được thăng | người phát ngôn nhắc lại |
		người phát ngôn nhấn mạnh | người phát ngôn bình luận | người phát ngôn khẳng định
	`,
	inTurn: `lần lượt`,
	backgroundYear: `kể từ năm 1977 | năm 1977`,
	sinceClause: `kể từ hôm nay`,
	agreedClause: `theo thỏa thuận ký hôm ấy | thực hiện bản ghi nhớ hợp tác`,
	inAmerica: `tại Washington | tại Hoa Kỳ | tại nước Mỹ`,
	beforeHearersHouse: `học viên của | cán bộ | học sinh | sinh viên | giảng viên`,
	paperClause: `bản ghi nhớ về hôm nay`,
	besideClause: `
		đồng minh thân cận của Mỹ | đồng minh Hoa Kỳ |
		kháng chiến chống đế quốc | Hoa Kỳ sản xuất | du học ở Mỹ | nơi hôm nay | gốc Mỹ | Mỹ chế tạo | đào tạo ở Mỹ |
		học ở Hoa Kỳ | do Mỹ sản xuất | tu nghiệp ở Mỹ | huấn luyện ở Mỹ | chiến tranh chống Mỹ
	`,
	beforePlace: `
		thăm cấp nhà nước | ngoài khơi | tại thủ đô | tại trụ sở | tại thị xã | tại sân bay | tại khu vực | tại nhà máy |
		tại bán đảo | thăm hữu nghị | thăm làm việc | tại đất nước | tại quân cảng | tại thành phố | thăm chính thức |
		ngoài | tại TP
	`,
	spokesman: `người phát ngôn`,
};
