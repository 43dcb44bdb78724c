/** Days of the week in Vietnamese. */
export const weekdays: Readonly<Record<string, string>> = {
	Monday: 'thứ Hai',
	Tuesday: 'thứ Ba',
	Wednesday: 'thứ Tư',
	Thursday: 'thứ Năm',
	Friday: 'thứ Sáu',
	Saturday: 'thứ Bảy',
	Sunday: 'Chủ nhật',
};

/** Names that were given on a day, as the import calls them. */
export const givenNames: Readonly<Record<string, string>> = {
	'Indo-Pacific Command': 'Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương',
	'Department of War': 'Bộ Chiến tranh',
	'comprehensive strategic partnership of the two countries':
		'quan hệ Đối tác Chiến lược Toàn diện giữa hai nước',
};

/** Ranks in Vietnamese. */
export const rankNames: Readonly<Record<string, string>> = {
	General: 'Đại tướng',
	'Senior Lieutenant General': 'Thượng tướng',
	'Lieutenant General': 'Trung tướng',
	'Major General': 'Thiếu tướng',
	'Senior Colonel': 'Đại tá',
	Colonel: 'Đại tá',
	Admiral: 'Đô đốc',
	'Vice Admiral': 'Phó Đô đốc',
};
