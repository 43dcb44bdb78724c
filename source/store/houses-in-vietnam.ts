/**
 * Houses of Vietnam in which no record of the data took place yet, so that an import knows the town by them: a line
 * for a town that begins with it, then the houses, each with its English names, `=`, and its Vietnamese ones. The first
 * of each is what a record says. Headquarters stand where the services themselves print them.
 */
export const housesInVietnam = `
@Hanoi
Ministry of National Defence; Ministry of National Defense = Bộ Quốc phòng
Ministry of National Defence guest house = Nhà khách số 33A Phạm Ngũ Lão; Nhà khách 33A Phạm Ngũ Lão; 33A Phạm Ngũ Lão; 33 Phạm Ngũ Lão
General Staff headquarters; headquarters of the General Staff = Bộ Tổng Tham mưu; trụ sở Bộ Tổng Tham mưu
General Department of Politics = Tổng cục Chính trị; Tổng cục Chính trị Quân đội nhân dân Việt Nam
Ministry of Public Security headquarters; headquarters of the Ministry of Public Security = Bộ Công an
Vietnam Coast Guard headquarters; Coast Guard headquarters; Coast Guard Command; Coast Guard High Command; headquarters of the Vietnam Coast Guard; headquarters of the Coast Guard; Vietnam Coast Guard Command; Vietnam Coast Guard High Command = Bộ Tư lệnh Cảnh sát biển; Bộ Tư lệnh Cảnh sát biển Việt Nam; trụ sở Cảnh sát biển Việt Nam
Border Guard Command; Border Guard High Command; Border Guard headquarters = Bộ Tư lệnh Bộ đội Biên phòng; Bộ Tư lệnh BĐBP
Air Defence - Air Force headquarters; Air Defense-Air Force headquarters; headquarters of the Air Defence - Air Force; headquarters of the Air Defense-Air Force Service; Air Defence-Air Force Command = Bộ Tư lệnh Quân chủng Phòng không - Không quân; trụ sở Quân chủng Phòng không - Không quân; Sở Chỉ huy Quân chủng Phòng không - Không quân
Engineering Command; Engineer Command; Engineer Corps headquarters = Bộ Tư lệnh Công binh; Bộ Tư lệnh Binh chủng Công binh; Binh chủng Công binh
Chemical Command; Chemical Corps headquarters = Bộ Tư lệnh Hóa học; Bộ Tư lệnh Binh chủng Hóa học; Binh chủng Hóa học
Hanoi Capital Command = Bộ Tư lệnh Thủ đô Hà Nội; Bộ Tư lệnh Thủ đô
Vietnam National Mine Action Centre; Vietnam National Mine Action Center; VNMAC = Trung tâm Hành động bom mìn quốc gia Việt Nam; Trung tâm Hành động bom mìn quốc gia
Military Medical Department = Cục Quân y
War Veterans Association headquarters; Vietnam War Veterans Association headquarters; headquarters of the Vietnam Veterans Association; headquarters of the War Veterans Association = trụ sở Hội Cựu chiến binh Việt Nam; Trung ương Hội Cựu chiến binh Việt Nam
Vietnam Military History Museum; Military History Museum; Army Museum = Bảo tàng Lịch sử Quân sự Việt Nam; Bảo tàng Lịch sử Quân sự
Air Defence - Air Force Museum; Air Force Museum in Hanoi = Bảo tàng Phòng không - Không quân
B-52 Victory Museum = Bảo tàng Chiến thắng B-52; Bảo tàng Chiến thắng B52
Vietnam Military Medical University; Vietnam Military Medical Academy; Military Medical University; Military Medical Academy = Học viện Quân y
Military Technical Academy; Le Quy Don Technical University = Học viện Kỹ thuật Quân sự; Đại học Kỹ thuật Lê Quý Đôn
Logistics Academy; Academy of Logistics = Học viện Hậu cần
Border Guard Academy = Học viện Biên phòng
Political Academy = Học viện Chính trị Bộ Quốc phòng
Air Defence - Air Force Academy; Air Defense-Air Force Academy = Học viện Phòng không - Không quân
Army Officer School 1; Army Officer College No. 1; Army Officers' College No. 1; Army Academy No. 1 = Trường Sĩ quan Lục quân 1
Institute for Defence Strategy; Institute for Defense Strategy = Viện Chiến lược Quốc phòng
Institute for Defence International Relations; Institute for Defense International Relations; Institute of Defence International Relations = Viện Quan hệ quốc tế về quốc phòng
Ho Chi Minh National Academy of Politics = Học viện Chính trị quốc gia Hồ Chí Minh
Hanoi National University of Education = Đại học Sư phạm Hà Nội
Military Hospital 105 = Bệnh viện Quân y 105
National Children's Hospital; National Hospital of Pediatrics = Bệnh viện Nhi Trung ương
Bach Mai Hospital = Bệnh viện Bạch Mai
Vietnam-Germany Friendship Hospital; Viet Duc Hospital = Bệnh viện Việt Đức
Government headquarters, Hanoi = trụ sở Chính phủ Việt Nam
National Convention Center; National Convention Centre = Trung tâm Hội nghị Quốc gia
Hanoi Opera House = Nhà hát Lớn Hà Nội
Ho Chi Minh Mausoleum; President Ho Chi Minh Mausoleum; Ho Chi Minh's mausoleum = Lăng Chủ tịch Hồ Chí Minh; Lăng Bác
Mai Dich Cemetery = Nghĩa trang Mai Dịch
Temple of Literature = Văn Miếu - Quốc Tử Giám; Văn Miếu
Thang Long Imperial Citadel; Imperial Citadel of Thang Long = Hoàng thành Thăng Long
Truc Bach Lake = hồ Trúc Bạch
West Lake = Hồ Tây
Hoan Kiem Lake = Hồ Hoàn Kiếm; Hồ Gươm
Ba Dinh Square = Quảng trường Ba Đình
National Cinema Center = Trung tâm Chiếu phim Quốc gia
Sheraton Hanoi; Sheraton Hanoi Hotel = Khách sạn Sheraton Hà Nội; Sheraton Hà Nội
JW Marriott Hanoi; JW Marriott Hotel Hanoi = Khách sạn JW Marriott Hà Nội; JW Marriott Hà Nội; khách sạn JW Marriott
Metropole Hotel; Sofitel Legend Metropole; Sofitel Metropole = Khách sạn Metropole; khách sạn Sofitel Metropole
Hilton Hanoi Opera; Hanoi Hilton Opera = Khách sạn Hilton Hà Nội Opera
Hanoi Daewoo Hotel; Daewoo Hotel = Khách sạn Daewoo
Lotte Hotel Hanoi = Khách sạn Lotte Hà Nội; khách sạn Lotte
InterContinental Hanoi; InterContinental Hanoi Westlake = Khách sạn InterContinental Hà Nội
Pullman Hanoi = Khách sạn Pullman Hà Nội
Army Hotel = Khách sạn Quân đội
Army Guest House = Nhà khách Quân đội; Nhà khách Tổng cục Chính trị
National Assembly Office = Văn phòng Quốc hội; Trụ sở Văn phòng Quốc hội
Gia Lam Air Base = Sân bay quân sự Gia Lâm
Ha Dong district = quận Hà Đông
Ba Dinh district = quận Ba Đình
Hoan Kiem district = quận Hoàn Kiếm
Cau Giay district = quận Cầu Giấy
Tay Ho district = quận Tây Hồ
Long Bien district = quận Long Biên
Thanh Xuan district = quận Thanh Xuân
Nam Tu Liem district = quận Nam Từ Liêm
Soc Son district = huyện Sóc Sơn
Thach That district; Thach That = huyện Thạch Thất; Thạch Thất
Chuong My district = huyện Chương Mỹ

@Hoa Lac
Peacekeeping training center in Hoa Lac = Trung tâm huấn luyện gìn giữ hòa bình Hòa Lạc

@Hai Phong
Vietnam People's Navy headquarters; Navy headquarters; Vietnamese Navy headquarters; Naval High Command; headquarters of the Vietnam People's Navy; headquarters of the Vietnamese navy; Vietnam Naval Headquarters = Bộ Tư lệnh Hải quân; Bộ Tư lệnh Quân chủng Hải quân; Sở Chỉ huy Quân chủng Hải quân; trụ sở Quân chủng Hải quân
Naval Region 1; Naval Region 1 Command; Naval Region 1 headquarters = Vùng 1 Hải quân; Bộ Tư lệnh Vùng 1 Hải quân
Coast Guard Region 1; Coast Guard Region 1 Command = Vùng Cảnh sát biển 1; Bộ Tư lệnh Vùng Cảnh sát biển 1
Military Region 3; Military Region 3 headquarters; headquarters of Military Region 3 = Quân khu 3; Bộ Tư lệnh Quân khu 3; Sở Chỉ huy Quân khu 3
Naval Medical Institute; Vietnam Naval Medical Institute = Viện Y học Hải quân
Thuy Nguyen district = huyện Thủy Nguyên
Hai An district = quận Hải An
Hai Phong port; Haiphong port; port of Haiphong; port of Hai Phong = Cảng Hải Phòng
Dinh Vu port = Cảng Đình Vũ; cảng Nam Đình Vũ
Hoang Dieu port = Cảng Hoàng Diệu
Chua Ve port = Cảng Chùa Vẽ
Lach Huyen port = Cảng Lạch Huyện
Cat Bi Airport; Cat Bi International Airport = Sân bay Cát Bi

@Ha Long
Cai Lan port; Hon Gai port = Cảng Cái Lân; Cảng Hòn Gai

@Thai Nguyen
Military Region 1; headquarters of Military Region 1 = Quân khu 1; Bộ Tư lệnh Quân khu 1; Sở Chỉ huy Quân khu 1

@Viet Tri
Military Region 2; headquarters of Military Region 2 = Quân khu 2; Bộ Tư lệnh Quân khu 2; Sở Chỉ huy Quân khu 2

@Vinh
Military Region 4; Military Zone 4; headquarters of Military Region 4; Military Region 4 headquarters = Quân khu 4; Bộ Tư lệnh Quân khu 4; Sở Chỉ huy Quân khu 4
Military Hospital 4 = Bệnh viện Quân y 4
Vinh Airport = Sân bay Vinh

@Nghe An
Cua Lo port = Cảng Cửa Lò

@Quang Tri
Quang Tri Mine Action Center; Quang Tri Mine Action Centre = Trung tâm Hành động bom mìn tỉnh Quảng Trị
Cua Viet port = Cảng Cửa Việt

@Hue
Phu Bai Airport; Phu Bai International Airport = Sân bay Phú Bài; sân bay quốc tế Phú Bài
Military Hospital 268 = Bệnh viện Quân y 268
Hue University = Đại học Huế

@Da Nang
Military Region 5; Military Zone 5; Military Region 5 Command; headquarters of Military Region 5; headquarters of the Military Region 5; Military Region 5 headquarters; headquarters of Military Zone 5 = Quân khu 5; QK5; Bộ Tư lệnh Quân khu 5; Sở Chỉ huy Quân khu 5; trụ sở Quân khu 5
Naval Region 3; Naval Region 3 Command; Naval Region 3 headquarters = Vùng 3 Hải quân; Bộ Tư lệnh Vùng 3 Hải quân
Da Nang port; Danang port; port of Da Nang; port of Danang = Cảng Đà Nẵng
Song Han port = Cảng Sông Hàn
Da Nang Administrative Center; Da Nang Administrative Centre; Da Nang City Hall = Trung tâm Hành chính Đà Nẵng; Trung tâm Hành chính thành phố Đà Nẵng; Tòa nhà Trung tâm Hành chính thành phố Đà Nẵng
Military Hospital 17; Military Region 5 Hospital 17 = Bệnh viện Quân y 17; Bệnh viện 17
Hospital C Da Nang; Da Nang C Hospital = Bệnh viện C Đà Nẵng
Da Nang Hospital; Da Nang General Hospital = Bệnh viện Đà Nẵng
Museum of Cham Sculpture = Bảo tàng Điêu khắc Chăm
Hoa Vang district = huyện Hòa Vang
Son Tra district; Son Tra peninsula = quận Sơn Trà; bán đảo Sơn Trà
Hai Chau district = quận Hải Châu
Lien Chieu district = quận Liên Chiểu
Thanh Khe district = quận Thanh Khê
Ngu Hanh Son district = quận Ngũ Hành Sơn
Furama Resort; Furama Hotel = Khu nghỉ dưỡng Furama; khách sạn Furama
Ariyana Convention Centre = Cung hội nghị quốc tế Ariyana
Da Nang Air Base; Da Nang airbase; Danang air base = căn cứ không quân Đà Nẵng
My Khe beach; China Beach = Bãi biển Mỹ Khê

@Quang Nam
Coast Guard Region 2; Coast Guard Region 2 Command = Vùng Cảnh sát biển 2; Bộ Tư lệnh Vùng Cảnh sát biển 2
Ky Ha port = Cảng Kỳ Hà
Chu Lai Airport = Sân bay Chu Lai

@Tam Ky
Quang Nam General Hospital = Bệnh viện Đa khoa tỉnh Quảng Nam; Bệnh viện Đa khoa Quảng Nam

@Quy Nhon
Quy Nhon port = Cảng Quy Nhơn
Military Hospital 13 = Bệnh viện Quân y 13

@Phu Yen
Vung Ro port = Cảng Vũng Rô

@Tuy Hoa
Tuy Hoa Airport = Sân bay Tuy Hòa

@Nha Trang
Vietnam Naval Academy; Vietnamese Naval Academy; Vietnam's Naval Academy; Vietnam People's Naval Academy; Nha Trang Naval Academy = Học viện Hải quân
Air Force Officer School; Air Force Officers College; Air Force Officer's College; Air Force Officers' College; Air Force Officer College; Air Force Officer Training School = Trường Sĩ quan Không quân
Signal Officer School; Information Officer School = Trường Sĩ quan Thông tin
Nha Trang port = Cảng Nha Trang

@Cam Ranh
Naval Region 4; Naval Region 4 Command; Naval Region 4 headquarters; headquarters of Naval Region 4 = Vùng 4 Hải quân; Bộ Tư lệnh Vùng 4 Hải quân
Cam Ranh Naval Base; Cam Ranh Base = Quân cảng Cam Ranh; Căn cứ Cam Ranh
Cam Ranh Airport; Cam Ranh International Airport = Sân bay Cam Ranh; sân bay quốc tế Cam Ranh
Ba Ngoi port = Cảng Ba Ngòi

@Da Lat
Army Academy in Da Lat; Vietnam Army Academy = Học viện Lục quân

@Pleiku
Military Hospital 211 = Bệnh viện Quân y 211
Pleiku Airport = Sân bay Pleiku

@Dong Nai
Army Officer School 2; Army Officer College No. 2 = Trường Sĩ quan Lục quân 2

@Nhon Trach
Naval Region 2; Naval Region 2 Command; Naval Region 2 headquarters = Vùng 2 Hải quân; Bộ Tư lệnh Vùng 2 Hải quân

@Thu Dau Mot
Engineering Officer School; Engineer Officer College; Military Engineering Officer School = Trường Sĩ quan Công binh

@Ho Chi Minh City
Military Region 7; Military Zone 7; Military Region 7 Command; headquarters of Military Region 7; headquarters of the Military Region 7; Military Region 7 headquarters; Military Region 7's headquarters; command post of Military Region 7; headquarters of Military Zone 7 = Quân khu 7; QK7; QK 7; Bộ Tư lệnh Quân khu 7; Sở Chỉ huy Quân khu 7; trụ sở Quân khu 7
Tan Binh district = quận Tân Bình
Go Vap district = quận Gò Vấp
Thu Duc city; Thu Duc district = thành phố Thủ Đức; quận Thủ Đức
Can Gio district = huyện Cần Giờ
Cu Chi district; Cu Chi tunnels = huyện Củ Chi; địa đạo Củ Chi
War Remnants Museum = Bảo tàng Chứng tích chiến tranh
Independence Palace; Reunification Palace; Reunification Hall = Dinh Độc Lập; Dinh Thống Nhất; Hội trường Thống Nhất
Nha Rong Wharf; Nha Rong port; Nha Rong harbor = Bến Nhà Rồng; Cảng Nhà Rồng; cảng Nhà Rồng - Khánh Hội
Khanh Hoi port = Cảng Khánh Hội
Cat Lai port; Cat Lai terminal; Tan Cang-Cat Lai = Cảng Cát Lái; Tân Cảng Cát Lái
Hiep Phuoc port; SPCT port = Cảng Hiệp Phước; Cảng SPCT
Tan Son Nhat; Tan Son Nhut; Tan Son Nhat Air Base; Tan Son Nhut airport = Tân Sơn Nhất
U.S. Consulate General; US Consulate General; U.S. Consulate; US Consulate; American Consulate; Consulate General of the United States = Tổng Lãnh sự quán Hoa Kỳ; Tổng lãnh sự quán Mỹ; Lãnh sự quán Mỹ
Cho Ray Hospital = Bệnh viện Chợ Rẫy
Thong Nhat Hospital = Bệnh viện Thống Nhất
Military Hospital 7A; Hospital 7A = Bệnh viện Quân dân y miền Đông; Bệnh viện Quân y 7A
Hospital 175; 175 Military Hospital; 175 Hospital = Bệnh viện 175
Caravelle Hotel = Khách sạn Caravelle
Rex Hotel = Khách sạn Rex
Park Hyatt Saigon = Khách sạn Park Hyatt Sài Gòn
New World Saigon Hotel = Khách sạn New World
Saigon Opera House = Nhà hát Thành phố Hồ Chí Minh
Ba Son Shipyard = Nhà máy Ba Son; Xưởng Ba Son
Ho Chi Minh City High Command; Ho Chi Minh City Command = Bộ Tư lệnh Thành phố Hồ Chí Minh; Bộ Tư lệnh TP Hồ Chí Minh
Fulbright University Vietnam = Đại học Fulbright Việt Nam

@Vung Tau
Coast Guard Region 3 headquarters; headquarters of Coast Guard Region 3 = Sở Chỉ huy Vùng Cảnh sát biển 3
Vung Tau port = Cảng Vũng Tàu
PTSC port = Cảng PTSC

@Phu Quoc
Naval Region 5; Naval Region 5 Command = Vùng 5 Hải quân; Bộ Tư lệnh Vùng 5 Hải quân
Coast Guard Region 4; Coast Guard Region 4 Command = Vùng Cảnh sát biển 4; Bộ Tư lệnh Vùng Cảnh sát biển 4
An Thoi port = Cảng An Thới

@Can Tho
Military Region 9; Military Zone 9; headquarters of Military Region 9; Military Region 9 headquarters = Quân khu 9; Bộ Tư lệnh Quân khu 9; Sở Chỉ huy Quân khu 9
Military Hospital 121 = Bệnh viện Quân y 121
Can Tho Airport = Sân bay Cần Thơ; sân bay Trà Nóc
Can Tho University = Đại học Cần Thơ
`;
