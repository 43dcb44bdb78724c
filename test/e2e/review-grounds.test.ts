import {test} from 'vitest';
import {expectWholeFrame} from './frame.ts';
import {reviewSessions} from './review-sessions.ts';
import {keys} from './terminal.ts';

const review = reviewSessions();

test.each([
	[40, 15, 'en', /beside[\s│]+it\.[\s│]+Next:[\s│]+talks,[\s│]+2%\./u],
	[80, 24, 'vi', /Loại tiếp, 94%: từ ngữ nói về tiếp khách;[^]*Kế tiếp: hội đàm, 2%\./u],
	[200, 50, 'en', /Kind reception, 94%: words of receiving a guest;[^]*Next:[\s│]+talks,[\s│]+2%\./u],
])(
	'at %d columns and %d rows, in %s, the grounds say why the kind was chosen',
	async (columns, rows, language, why) => {
		const session = await review({columns, rows, arguments: [language, 'judged']});
		await session.steps([keys.enter, '▸'], ['G', /▸ (?:Grounds|Căn cứ)/u]);
		expectWholeFrame(session);
		// A field that is longer than the screen is read on line by line.
		session.type('j'.repeat(20));
		await session.shows(why);
		expectWholeFrame(session);
	},
);
