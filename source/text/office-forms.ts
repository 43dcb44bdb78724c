import type {Language} from '../domain/vocabulary.ts';

/** A wording and the shorter one in its place. */
type Shortening = readonly [RegExp, string];

/** What says only of which country an office is, which stands in the heading of its side. */
const countries: Readonly<Record<Language, readonly Shortening[]>> = {
	en: [
		[/ of the United States(?= to | in |$)/u, ''],
		[/ of Vietnam(?= to |$)/u, ''],
		[/, Vietnam People's Army$/u, ''],
		[/ of the Communist Party(?: of Vietnam)?/u, ''],
		[/U\.S\. /gu, ''],
	],
	vi: [
		[/ (?:của )?Hoa Kỳ(?! -)/gu, ''],
		[/^(Đại sứ|Đại biện lâm thời|Tùy viên Quốc phòng) tại Việt Nam$/u, '$1'],
		[/ Quân đội nhân dân(?: Việt Nam)?$/u, ''],
		[/^(Đại sứ|Tùy viên Quốc phòng) Việt Nam/u, '$1'],
	],
};

/** Words by their usual abbreviations. */
const words: Readonly<Record<Language, readonly Shortening[]>> = {
	en: [
		[/(Deputy )?Minister of National Defence/u, '$1Defence Minister'],
		[/(Deputy )?Minister of Foreign Affairs/u, '$1Foreign Minister'],
		[/Chief of the General Staff/u, 'Chief of Gen. Staff'],
		[/General Secretary/u, 'Gen. Secretary'],
		[/Indo-Pacific Command/u, 'INDOPACOM'],
		[/Indo-Pacific Security Affairs/u, 'Indo-Pacific'],
		[/East Asian and Pacific Affairs/u, 'E Asia & Pacific'],
		[/Political-Military/u, 'Pol-Mil'],
		[/South and Southeast Asia/u, 'S & SE Asia'],
		[/U?S?-?Agency for International Development/u, 'USAID'],
		[/People's Committee/u, 'PC'],
		[/National Defence/gu, 'Defence'],
		[/Committee/gu, 'Cttee'],
		[/Department/gu, 'Dept.'],
		[/Ministry of /gu, 'Min. of '],
		[/Deputy/gu, 'Dep.'],
		[/Assistant/gu, 'Asst.'],
		[/Under Secretary/gu, 'Under Sec.'],
		[/Director/gu, 'Dir.'],
		[/Commanding General/u, 'CG'],
		[/Commanding officer/u, 'CO'],
		[/Commander/gu, 'Cdr'],
		[/Southeast/gu, 'SE'],
		[/ Affairs(?=[ ,]|$)/gu, ''],
		[/ and /gu, ' & '],
	],
	vi: [
		[/ phụ trách(?: các vấn đề)?/gu, ''],
		[/Quân đội nhân dân/gu, 'QĐND'],
		[/Ủy ban nhân dân/gu, 'UBND'],
		[/Ấn Độ Dương - Thái Bình Dương/gu, 'ÂĐD-TBD'],
		[/Đông Á và Thái Bình Dương/gu, 'Đông Á-TBD'],
		[/Nam Á và Đông Nam Á/gu, 'Nam Á-ĐNÁ'],
		[/Thái Bình Dương/gu, 'TBD'],
		[/Đông Nam Á/gu, 'ĐNÁ'],
		[/ (?:tỉnh|thành phố) /gu, ' '],
		[/Thành phố Hồ Chí Minh/gu, 'TP.HCM'],
		[/ và /gu, ' & '],
	],
};

/** Whole offices by the names that their field has for them, and what else goes where room is least. */
const brief: Readonly<Record<Language, readonly Shortening[]>> = {
	en: [
		[/Principal Dep\. Asst\. Secretary of Defense/u, 'PDASD'],
		[/Principal Dep\. Asst\. Secretary of State/u, 'PDAS State'],
		[/Dep\. Asst\. Secretary of Defense/u, 'DASD'],
		[/Dep\. Asst\. Secretary of State/u, 'DAS State'],
		[/Asst\. Secretary of Defense/u, 'ASD'],
		[/Asst\. Secretary of State/u, 'AS State'],
		[/Under Sec\. of Defense/u, 'USD'],
		[/Dep\. Secretary of Defense/u, 'DepSecDef'],
		[/Dep\. Secretary of State/u, 'DepSecState'],
		[/Secretary of Defense/u, 'SecDef'],
		[/Secretary of State/u, 'SecState'],
		[/Chairman of the Joint Chiefs of Staff/u, 'CJCS'],
		[/Defence Minister/u, 'Def. Min.'],
		[/Foreign Minister/u, 'For. Min.'],
		[/Prime Minister/u, 'PM'],
		[/Chief of Gen\. Staff/u, 'CGS'],
		[/Gen\. Secretary/u, 'Gen. Sec.'],
		[/Ambassador to (?:Vietnam|the United States)/u, 'Ambassador'],
		[/Mission Dir\./u, 'Dir.'],
		[/Representative/u, 'Rep.'],
		[/National/gu, 'Nat.'],
		[/Security/gu, 'Sec.'],
		[/Vice Chair/u, 'V. Chair'],
		[/Standing/u, 'St.'],
		[/ (?:of|for|in)(?: the)?(?= )/gu, ''],
		[/,/gu, ''],
	],
	vi: [
		[/Bộ trưởng Bộ Quốc phòng/u, 'BT Quốc phòng'],
		[/Bộ trưởng Bộ /u, 'BT '],
		[/Thứ trưởng Bộ /u, 'Th.trưởng '],
		[/Tổng Tham mưu trưởng/u, 'Tổng TMT'],
		[/Tham mưu trưởng/gu, 'TMT'],
		[/Tư lệnh Bộ Tư lệnh/u, 'Tư lệnh'],
		[/Bộ trưởng/gu, 'BT'],
		[/Thứ trưởng/gu, 'Th.trưởng'],
		[/Quốc phòng/gu, 'QP'],
		[/ngoại giao/giu, 'NG'],
		[/Ngoại trưởng/gu, 'Ng.trưởng'],
		[/Trợ lý/gu, 'Tr.lý'],
		[/Thủ tướng Chính phủ/u, 'Thủ tướng'],
		[/Chính phủ/gu, 'CP'],
		[/Quân chủng/gu, ''],
		[/ tại Việt Nam/u, ''],
		[/ tại$/u, ''],
		[/Ủy ban/gu, 'UB'],
		[/an ninh/giu, 'AN'],
		[/ {2,}/gu, ' '],
	],
};

/**
 * The forms of an office from the longest, which is its name, to the shortest; each says less of what its side and its
 * field say anyway.
 *
 *     Deputy Assistant Secretary of Defense for South and Southeast Asia
 *     Dep. Asst. Secretary of Defense for S & SE Asia
 *     DASD S & SE Asia
 */
export function officeForms(name: string, language: Language): readonly string[] {
	const forms = [name];
	for (const shortenings of [countries, words, brief]) {
		let form = forms.at(-1) ?? name;
		for (const [wording, shorter] of shortenings[language]) form = form.replace(wording, shorter);
		if (form.trim() !== '') forms.push(form.trim());
	}
	return [...new Set(forms)];
}
