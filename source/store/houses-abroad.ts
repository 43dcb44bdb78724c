/**
 * Houses, bases and schools outside Vietnam in which no record of the data took place yet, written as those in
 * Vietnam. Behind a town that the data lack stands its ISO country; its other names are those of its bases.
 */
export const housesAbroad = `
@Washington, D.C.
State Department; U.S. State Department; Department of State headquarters = Bộ Ngoại giao Hoa Kỳ; Bộ Ngoại giao Mỹ; trụ sở Bộ Ngoại giao Mỹ
U.S. Capitol; Capitol Hill; U.S. Congress; Russell Senate Office Building; Hart Senate Office Building; Dirksen Senate Office Building; Rayburn House Office Building; House of Representatives = Quốc hội Hoa Kỳ; Quốc hội Mỹ; trụ sở Quốc hội Mỹ; trụ sở Quốc hội Hoa Kỳ; Hạ viện Mỹ; Hạ viện Hoa Kỳ; Thượng viện Mỹ
Embassy of Vietnam in the United States; Vietnam's embassy; Vietnamese embassy in Washington; Embassy of Vietnam in Washington = Đại sứ quán Việt Nam tại Mỹ; Đại sứ quán Việt Nam ở Mỹ; Đại sứ quán Việt Nam ở Hoa Kỳ; Đại sứ quán nước ta tại Mỹ
Pentagon headquarters = Bộ Quốc phòng Hoa Kỳ; Bộ Quốc phòng Mỹ; Bộ Chiến tranh Hoa Kỳ; Bộ Chiến tranh Mỹ; Ngũ Giác Đài; trụ sở Bộ Quốc phòng Mỹ; trụ sở Bộ Chiến tranh Mỹ
Department of Veterans Affairs = Bộ Cựu chiến binh Hoa Kỳ; Bộ Cựu chiến binh Mỹ
Vietnam Veterans Memorial; Vietnam Veterans Memorial Wall = Đài tưởng niệm cựu chiến binh Việt Nam; Bức tường tưởng niệm chiến tranh Việt Nam
Blair House = Nhà khách Blair
Washington Navy Yard = Xưởng hải quân Washington
U.S. Coast Guard Headquarters; Douglas A. Munro Coast Guard Headquarters = Trụ sở Tuần duyên Hoa Kỳ; trụ sở Lực lượng Tuần duyên Mỹ; Trụ sở Tuần duyên Mỹ
Center for Strategic and International Studies; CSIS = Trung tâm Nghiên cứu Chiến lược và Quốc tế
Woodrow Wilson Center; Wilson Center = Trung tâm Wilson
Brookings Institution = Viện Brookings
Heritage Foundation = Quỹ Di sản
Stimson Center = Trung tâm Stimson
Georgetown University = Đại học Georgetown
George Washington University = Đại học George Washington
American University = Đại học American
U.S. National Archives = Lưu trữ quốc gia Hoa Kỳ
USAID headquarters = trụ sở USAID
Joint Base Anacostia-Bolling; Bolling Air Force Base = Căn cứ Anacostia-Bolling

@Arlington, Virginia
Arlington National Cemetery; National Cemetery in Arlington = Nghĩa trang Quốc gia Arlington; Nghĩa trang Arlington
Fort Myer; Joint Base Myer-Henderson Hall = Căn cứ Fort Myer
Defense POW/MIA Accounting Agency headquarters = trụ sở DPAA

@Bethesda, Maryland
Walter Reed; Walter Reed National Military Medical Center = Quân y viện Walter Reed; Trung tâm Quân y quốc gia Walter Reed

@Joint Base Andrews, Maryland (US)
Joint Base Andrews; Andrews Air Force Base = Căn cứ Andrews; sân bay Andrews; căn cứ không quân Andrews

@Annapolis, Maryland (US)
U.S. Naval Academy; US Naval Academy; United States Naval Academy; Naval Academy in Annapolis = Học viện Hải quân Hoa Kỳ; Học viện Hải quân Mỹ

@Quantico, Virginia (US)
Marine Corps Base Quantico; Marine Corps University; Quantico = Căn cứ Quantico; Đại học Thủy quân lục chiến

@Fort Belvoir, Virginia (US)
Fort Belvoir; Defense Threat Reduction Agency headquarters = Căn cứ Fort Belvoir

@Dulles, Virginia (US)
Dulles International Airport; Dulles airport = Sân bay Dulles

@Yorktown, Virginia (US)
Coast Guard Training Center Yorktown; Training Center Yorktown = Trung tâm Huấn luyện Tuần duyên Yorktown

@Norfolk, Virginia
Naval Station Norfolk; Norfolk Naval Station; Norfolk Naval Base; Naval Base Norfolk = Căn cứ Hải quân Norfolk; quân cảng Norfolk

@Newport, Rhode Island (US)
U.S. Naval War College; US Naval War College; Naval War College; Naval Station Newport = Học viện Chiến tranh Hải quân Hoa Kỳ; Học viện Chiến tranh Hải quân Mỹ; Đại học Hải chiến Hoa Kỳ; Học viện Hải chiến Mỹ

@Carlisle, Pennsylvania (US)
U.S. Army War College; US Army War College; Army War College; Carlisle Barracks = Học viện Chiến tranh Lục quân Hoa Kỳ; Học viện Chiến tranh Lục quân Mỹ; Đại học Chiến tranh Lục quân Mỹ

@Montgomery, Alabama (US)
Maxwell Air Force Base; Air War College; U.S. Air War College; Air University = Căn cứ không quân Maxwell; Đại học Không quân Hoa Kỳ; Đại học Không quân Mỹ

@West Point, New York (US)
U.S. Military Academy; US Military Academy; West Point; United States Military Academy = Học viện Quân sự West Point; Học viện Quân sự Hoa Kỳ; Học viện West Point

@New London, Connecticut (US)
U.S. Coast Guard Academy; US Coast Guard Academy; Coast Guard Academy = Học viện Tuần duyên Hoa Kỳ; Học viện Tuần duyên Mỹ

@Colorado Springs, Colorado (US)
U.S. Air Force Academy; US Air Force Academy; Peterson Space Force Base = Học viện Không quân Hoa Kỳ; Học viện Không quân Mỹ

@Fort Leavenworth, Kansas (US)
Fort Leavenworth; Command and General Staff College; U.S. Army Command and General Staff College = Trường Chỉ huy và Tham mưu Lục quân Mỹ; Học viện Chỉ huy và Tham mưu Lục quân Hoa Kỳ

@Monterey, California (US)
Naval Postgraduate School; Presidio of Monterey = Trường Cao học Hải quân Hoa Kỳ; Trường Sau đại học Hải quân Mỹ

@San Antonio, Texas (US)
Lackland Air Force Base; Joint Base San Antonio; Fort Sam Houston; Defense Language Institute English Language Center; Randolph Air Force Base = Căn cứ không quân Lackland; Căn cứ liên quân San Antonio
Brooke Army Medical Center; San Antonio Military Medical Center = Trung tâm Quân y Brooke; Trung tâm Quân y Lục quân Brooke

@Lubbock, Texas (US)
Texas Tech University; Vietnam Center and Archive = Đại học Texas Tech

@San Diego, California (US)
Naval Base San Diego; San Diego Naval Base; Naval Base Coronado; Naval Base Point Loma; Naval Medical Center San Diego = Căn cứ Hải quân San Diego; quân cảng San Diego; Trung tâm Quân y Hải quân San Diego

@Camp Pendleton, California (US)
Camp Pendleton = Căn cứ Camp Pendleton

@Alameda, California (US)
Coast Guard Island; Coast Guard Base Alameda; Coast Guard Pacific Area headquarters = Căn cứ Tuần duyên Alameda

@Fairfield, California (US)
Travis Air Force Base = Căn cứ không quân Travis

@Seattle
Coast Guard Base Seattle; Base Seattle; Coast Guard District 13 headquarters = Căn cứ Tuần duyên Seattle

@Everett, Washington (US)
Naval Station Everett = Căn cứ Hải quân Everett

@Bremerton, Washington (US)
Naval Base Kitsap; Puget Sound Naval Shipyard = Căn cứ Hải quân Kitsap

@Salem, Oregon (US)
Oregon National Guard headquarters; headquarters of the Oregon National Guard; Oregon Military Department = Trụ sở Vệ binh Quốc gia bang Oregon

@Clackamas, Oregon (US)
Camp Withycombe = Trại Withycombe

@Portland, Oregon
Portland Air National Guard Base = Căn cứ Vệ binh Không quân Portland

@Klamath Falls, Oregon (US)
Kingsley Field = Căn cứ Kingsley Field

@Omaha, Nebraska (US)
Offutt Air Force Base = Căn cứ không quân Offutt

@Dover, Delaware (US)
Dover Air Force Base = Căn cứ không quân Dover

@Charleston, South Carolina (US)
Joint Base Charleston; Coast Guard Base Charleston = Căn cứ liên quân Charleston

@Tampa, Florida (US)
MacDill Air Force Base = Căn cứ không quân MacDill

@Cambridge, Massachusetts (US)
Harvard Kennedy School; Harvard University; Harvard = Đại học Harvard

@Wichita, Kansas (US)
McConnell Air Force Base = Căn cứ không quân McConnell

@Anchorage, Alaska (US)
Joint Base Elmendorf-Richardson = Căn cứ Elmendorf-Richardson

@New York
United Nations headquarters; UN headquarters; U.N. headquarters; headquarters of the United Nations; Permanent Mission of Vietnam to the United Nations = Trụ sở Liên hợp quốc; trụ sở Liên Hợp Quốc; trụ sở LHQ

@Honolulu
Asia-Pacific Center for Security Studies; Daniel K. Inouye Asia-Pacific Center for Security Studies; APCSS; DKI APCSS = Trung tâm Nghiên cứu An ninh châu Á - Thái Bình Dương; Trung tâm Nghiên cứu An ninh châu Á-Thái Bình Dương
East-West Center = Trung tâm Đông - Tây
U.S. Indo-Pacific Command headquarters; Indo-Pacific Command headquarters; INDOPACOM headquarters; headquarters of the U.S. Indo-Pacific Command; headquarters of U.S. Indo-Pacific Command; headquarters of the Indo-Pacific Command; headquarters of the US Indo-Pacific Command; headquarters of US Indo-Pacific Command; headquarters of the U.S. Pacific Command; headquarters of U.S. Pacific Command; headquarters of US Pacific Command; headquarters of the Pacific Command; Pacific Command headquarters = Trụ sở Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương; Trụ sở INDOPACOM; Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ; Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương của Hoa Kỳ; Bộ Tư lệnh Ấn Độ Dương-Thái Bình Dương; Bộ Tư lệnh Thái Bình Dương Hoa Kỳ; Bộ Tư lệnh Thái Bình Dương Mỹ; Bộ Chỉ huy Thái Bình Dương
National Memorial Cemetery of the Pacific; Punchbowl Cemetery; Punchbowl = Nghĩa trang Punchbowl
Coast Guard District 14 headquarters; Coast Guard District Fourteen headquarters = Trụ sở Tuần duyên Quận 14

@Hawaii
Fort Shafter; U.S. Army Pacific headquarters; headquarters of U.S. Army Pacific; USARPAC headquarters = Căn cứ Fort Shafter; Trụ sở Lục quân Thái Bình Dương Hoa Kỳ
Camp Smith; Camp H.M. Smith; Camp H. M. Smith; Camp Smith, Hawaii; Camp H.M. Smith, Hawaii; Camp H. M. Smith, Hawaii = Trại Smith; trại H.M. Smith; trại H. M. Smith; căn cứ Smith
Schofield Barracks = Căn cứ Schofield
Marine Corps Base Hawaii; Kaneohe Bay; Marine Forces Pacific headquarters = Căn cứ Thủy quân lục chiến Hawaii
Oahu island; island of Oahu; Oahu = đảo Oahu; Oahu
Hawaii National Guard headquarters = Trụ sở Vệ binh Quốc gia Hawaii
DPAA laboratory; Central Identification Laboratory; laboratory of the Defense POW/MIA Accounting Agency; DPAA lab; JPAC laboratory; identification laboratory = Phòng thí nghiệm DPAA; phòng thí nghiệm của DPAA; phòng giám định của JPAC
Pacific Air Forces headquarters; PACAF headquarters; headquarters of Pacific Air Forces; headquarters of the Pacific Air Forces; Joint Base Hickam; Hickam = Trụ sở Không quân Thái Bình Dương Hoa Kỳ; căn cứ Hickam

@Pearl Harbor
Joint Base Pearl Harbor-Hickam; U.S. Pacific Fleet headquarters; Pacific Fleet headquarters; headquarters of the U.S. Pacific Fleet; headquarters of the Pacific Fleet; USS Arizona Memorial = Căn cứ liên quân Trân Châu Cảng - Hickam; Trụ sở Hạm đội Thái Bình Dương; Căn cứ Hải quân Trân Châu Cảng

@Guam
Naval Base Guam; Apra Harbor = Căn cứ Hải quân Guam

@Yokosuka (JP)
Yokosuka Naval Base; Fleet Activities Yokosuka; Commander Fleet Activities Yokosuka = Căn cứ Hải quân Yokosuka

@Okinawa (JP)
Kadena Air Base; Camp Foster; Camp Butler = Căn cứ không quân Kadena

@Tokyo
Yokota Air Base; Hardy Barracks = Căn cứ không quân Yokota

@Singapore
Changi Naval Base; Sembawang; Shangri-La Hotel = Căn cứ hải quân Changi; khách sạn Shangri-La
`;
