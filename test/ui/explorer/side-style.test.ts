import {expect, test} from 'vitest';
import {upToCountry} from '../../../source/ui/explorer/side-style.ts';

test.each([
	['  and the United States', 'US', 10, 'unitedStatesHeading'],
	['  và Hoa Kỳ', 'US', 5, 'unitedStatesHeading'],
	['  and Vietnam', 'VN', 6, 'vietnamHeading'],
] as const)('of %s the country alone has the colour of its side', (text, side, at, style) => {
	expect(upToCountry(text, side)).toEqual([
		{text: text.slice(0, at), style: 'plain'},
		{text: text.slice(at), style},
	]);
});
