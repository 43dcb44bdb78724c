import {expect, test} from 'vitest';
import {dateLine, read} from '../../read.ts';

test.each([
	['On November 2, 2025, they', ['"November 2, 2025" 2025-11-2']],
	['on Sept. 9 in', ['"Sept. 9" y-9-9']],
	['September 9 (local time)', ['"September 9" y-9-9']],
	['from June 1-2 in', ['"June 1-2" y-6-1/y-6-2']],
	['from July 28 to 29, 2021.', ['"July 28 to 29, 2021" 2021-7-28/2021-7-29']],
	['June 30 to July 2', ['"June 30 to July 2" y-6-30/y-7-2']],
	['19-21 November 2019', ['"19-21 November 2019" 2019-11-19/2019-11-21']],
	['on 2 November', ['"2 November" y-11-2']],
	['the 3rd of June, 2012', ['"the 3rd of June, 2012" 2012-6-3']],
	['on Saturday, November 1, before', ['"Saturday, November 1" y-11-1 weekday 6']],
	['this morning, March 13, for', ['"this morning, March 13" y-3-13 morning']],
	['next Wednesday and Thursday', ['"next Wednesday and Thursday" weekday weekday 3 offset 7 2 days']],
	['from Monday through Friday', ['"from Monday through Friday" weekday weekday 1 5 days']],
	['on Friday of last week', ['"on Friday of last week" weekday weekday 5 offset -7']],
	['the day before yesterday', ['"the day before yesterday" relative offset -2']],
	['early last week', ['"early last week" relative -7..-5']],
	['over the weekend', ['"over the weekend" relative 5..6']],
	['a week’s stay; this week’s talks', []],
	['on the 12th of this month', ['"on the 12th of this month" relative 12/12 of 0']],
	['the 30th to the 2nd of last month', []],
	['on May 1, 2019; three days later', ['"May 1, 2019" 2019-5-1', '"three days later" 2019-5-4']],
	[
		'said Wednesday that two days earlier',
		['"Wednesday" weekday weekday 3', '"two days earlier" weekday weekday 1'],
	],
	[
		'Three days after the pact was signed on March 1, 2023, they',
		['"Three days after the pact was signed on March 1, 2023" 2023-3-4'],
	],
	['the day after experts, on May 4, left', ['"May 4" y-5-4']],
	[
		'On the second day of the visit, which began on May 4, 2021',
		['"On the second day of the visit" 2021-5-5', '"May 4, 2021" 2021-5-4'],
	],
	['on Tuesday, the third day of his trip, she', ['"on Tuesday" weekday weekday 2']],
	['the second day of the visit, May 5, 2021', ['"the second day of the visit, May 5, 2021" 2021-5-5']],
	['two weeks ago today', ['"two weeks ago today" relative offset -14']],
	['three days ago', ['"three days ago" relative offset -3']],
	['two weeks ago', ['"two weeks ago" relative -14..-8']],
	['the last day of June', ['"the last day of June" y-6-30']],
	['the final day of February 2024', ['"the final day of February 2024" 2024-2-29']],
	['the last day of February', []],
	['on April 20 last year', ['"April 20 last year" y-4-20 year -1']],
	['docked on Sunday', ['"on Sunday" weekday weekday 0']],
	['Monday morning', ['"Monday morning" weekday weekday 1 morning']],
	['A three-day visit that began Tuesday', ['"Tuesday" weekday weekday 2 3 days']],
	['A three-day visit that ended Tuesday', ['"Tuesday" weekday weekday 2']],
	['a 5-day friendship visit', ['"5-day" relative 5 days']],
	['later the same afternoon', ['"later the same afternoon" same-day afternoon']],
	['In the afternoon of the same day', ['"In the afternoon of the same day" same-day afternoon']],
	['On May 1, 2019 X met Y. A day earlier,', ['"May 1, 2019" 2019-5-1', '"A day earlier" 2019-4-30']],
	[
		'said on Sunday. The call, the day before,',
		['"on Sunday" weekday weekday 0', '"the day before" weekday weekday 6'],
	],
	['today. The next morning', ['"today" relative offset 0', '"The next morning" relative offset 1 morning']],
	['June 1-2. The following day', ['"June 1-2" y-6-1/y-6-2', '"The following day" y-6-3']],
	['on March 1. A day earlier', ['"March 1" y-3-1']],
	['A day earlier', []],
	['the day before the summit', []],
	['yesterday', ['"yesterday" relative offset -1']],
	['in May 2015', ['"in May 2015" 2015-5-d']],
	['2024-09-09', ['"2024-09-09" 2024-9-9']],
	['on 9/13/2024', ['"9/13/2024" 2024-9-13']],
	['on 9/8/2024', ['"9/8/2024" 2024-9-8']],
	['Dec. 19, for the 2024 Vietnam International Defense Expo', ['"Dec. 19" 2024-12-19']],
])('%s', (text, expected) => {
	expect(read('en', text).dates.map(date => dateLine(text, date))).toEqual(expected);
});

test('a day in numbers alone may be the one or the other', () => {
	expect(read('en', 'on 9/8/2024').dates[0]!.or).toEqual({year: 2024, month: 8, day: 9});
	expect(read('en', 'on 9/13/2024').dates[0]!.or).toBeUndefined();
});
