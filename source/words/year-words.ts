/** The words on what bears on an inferred date, in English. */
export const whyDateEn = {
	tried: (from: number, to: number) =>
		`The same days in every year from ${from} to ${to}, by what the data hold:`,
	term: (name: string, office: string) => `${name} as ${office}`,
	published: (source: string, day: string) => `Published ${day} (${source})`,
	weekday: (name: string) => `A ${name}, by the text`,
	visit: (date: string) => `The visit of ${date}`,
	without: (years: string) => `without it ${years}`,
	notNeeded: 'without it the same',
	noYear: 'no year',
	together: (years: string) => `All together: ${years}.`,
	restNotComputed: 'What else the reasons say is not computed.',
	notComputed:
		'Not computed: no term of office, day of publication, weekday or visit in the data bears on the year.',
	weekdays: [
		'Sunday',
		'Monday',
		'Tuesday',
		'Wednesday',
		'Thursday',
		'Friday',
		'Saturday',
	] as readonly string[],
};

/** The same in Vietnamese. */
export const whyDateVi: typeof whyDateEn = {
	tried: (from, to) => `Cùng ngày tháng ấy trong từng năm từ ${from} đến ${to}, theo dữ liệu:`,
	term: (name, office) => `${name}, ${office}`,
	published: (source, day) => `Đăng ngày ${day} (${source})`,
	weekday: name => `${name}, theo bài`,
	visit: date => `Chuyến thăm ${date}`,
	without: years => `bỏ điều này thì còn ${years}`,
	notNeeded: 'bỏ điều này, kết quả không đổi',
	noYear: 'không năm nào',
	together: years => `Gộp lại: ${years}.`,
	restNotComputed: 'Những điều khác nêu trong căn cứ không được tính.',
	notComputed:
		'Không tính được: dữ liệu không có nhiệm kỳ, ngày đăng, thứ trong tuần hay chuyến thăm nào để định năm.',
	weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
};
