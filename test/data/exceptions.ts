/** A person who stands in a record under an office that no known term explains, and why that is right. */
export interface OfficeException {
	readonly recordId: string;
	readonly person: string;
	readonly reason: string;
}

/** None at present. An exception that is no longer needed fails the tests. */
export const officeExceptions: readonly OfficeException[] = [];

/** Two records that look like one event and are two. */
export interface TwinException {
	readonly ids: readonly [string, string];
	readonly reason: string;
}

/** Pairs that share a day, a kind of meeting and two people. */
export const twinExceptions: readonly TwinException[] = [
	{
		ids: [
			'2014-08-08-nguyen-phu-trong-receives-mccain-whitehouse',
			'2014-08-08-nguyen-tan-dung-receives-mccain-whitehouse',
		],
		reason: 'the two senators came together to two hosts, each of whom received them',
	},
	{
		ids: [
			'2020-07-01-nguyen-chi-vinh-phone-call-with-david-helvey',
			'2020-07-01-nguyen-chi-vinh-receives-daniel-kritenbrink',
		],
		reason: 'the ambassador was received before the call, in which he then took part',
	},
	{
		ids: [
			'2023-11-15-phan-van-giang-asean-us-defence-ministers-jakarta',
			'2023-11-phan-van-giang-meets-lloyd-austin-jakarta',
		],
		reason:
			'the informal meeting of all ASEAN ministers with Austin, and the bilateral meeting in its margins',
	},
];
