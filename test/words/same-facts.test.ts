import {describe, expect, test} from 'vitest';
import {summaryIn, titleIn, type Engagement} from '../../source/domain/engagement.ts';
import {factsOf, type Fact} from '../../source/domain/record-facts.ts';
import {TranslatedSentences} from '../../source/domain/translated-sentences.ts';
import {languages, type Language} from '../../source/domain/vocabulary.ts';
import {recordLines} from '../../source/ui/explorer/detail/record-lines.ts';
import {messagesIn} from '../../source/ui/explorer/messages/index.ts';
import {lineText} from '../../source/ui/kit/line.ts';
import {
	dateReasonsIn,
	amountIn,
	partiesIn,
	seriesLine,
	whatWithDue,
	wordsIn,
} from '../../source/words/index.ts';
import {program} from '../commands/run-program.ts';
import {databaseOf} from '../fixtures/database.ts';
import {body, commitment, engagement, sampleVocabulary} from '../fixtures/engagements.ts';

const [english, vietnamese] = ['One visit fits', 'Chỉ một chuyến thăm phù hợp'] as const;
const vocabulary = {
	...sampleVocabulary,
	dateReasons: new TranslatedSentences(() => new Map([[english, vietnamese]])),
};

/** A record that says something of everything; only letters, so that Markdown escapes nothing. */
const record: Engagement = engagement({
	date: '2025-11-01/2025-11-03',
	date_basis: 'inferred',
	date_reasons: ['The text gives no year', english],
	note: 'Two papers disagree',
	confidence: 'medium',
	series: [
		{id: 'harbour-talks', number: 3, year: null},
		{id: 'lantern-days', number: null, year: 2025},
	],
	commitments: [commitment({due: '2026'})],
	bodies: [body(), body({id: 'vn-guard', name: 'Guard', name_vi: 'Vệ binh', side: 'VN', part: 'recipient'})],
});

const run = program(databaseOf([record], {dateReasons: [[english, vietnamese]]}));

type Printer = (language: Language) => Promise<string>;

const printers: readonly (readonly [name: string, print: Printer])[] = [
	['show', async language => (await run(['show', record.id, '--lang', language])).stdout],
	[
		'Markdown',
		async language => (await run(['show', record.id, '--format', 'md', '--lang', language])).stdout,
	],
	[
		'the screen',
		language => {
			const context = {
				language,
				messages: messagesIn(language),
				vocabulary,
				terms: [],
				hasLinks: false,
				visit: [],
				visitKeys: '',
				own: null,
				sameTwo: [],
				pairOf: () => [],
				today: '2026-07-30',
			};
			const lines = recordLines(record, 63, context).map(line => lineText(line, false));
			// The screen breaks lines at words, and has room for the whole name of a month.
			const text = lines.map(line => line.trim()).join(' ');
			return Promise.resolve(text.replaceAll('November', 'Nov'));
		},
	],
];

/** The texts of a fact that a reader must find. */
function textsOf(fact: Fact, language: Language): readonly string[] {
	switch (fact.id) {
		case 'date':
			return [fact.date.label, fact.date.edtf ?? '', fact.date.dayPart];
		case 'people':
			return fact.people.flatMap(({name, office, part}) => [name, office, part]);
		case 'bodies':
			return fact.bodies.flatMap(({name, part}) => [name, part]);
		case 'series':
			return [seriesLine(fact.series, language)];
		case 'commitments':
			return fact.commitments.flatMap(each => [
				whatWithDue(each, language),
				partiesIn(each, language),
				amountIn(each, language),
			]);
		case 'sources':
			return fact.sources.map(source => source.url);
		case 'whyThisDate':
			return dateReasonsIn(fact.reasons, language, vocabulary);
		case 'id':
		case 'partOf':
		case 'sameVisit':
			return [];
		default:
			return fact.texts;
	}
}

describe.each(printers)('%s', (name, print) => {
	test.each(languages)(
		'prints every fact of a record, a page to read its lists in their one order (%s)',
		async language => {
			const text = await print(language);
			const facts = factsOf(record, {language, vocabulary});
			expect(text).toContain(titleIn(record, language));
			expect(text).toContain(summaryIn(record, language));
			for (const each of facts.flatMap(fact => textsOf(fact, language))) expect(text).toContain(each);
			expect([english, vietnamese].filter(each => text.includes(each))).toEqual([
				language === 'en' ? english : vietnamese,
			]);
			// The screen has no headings of people, and its sources stand beside the text or among it.
			if (name === 'the screen') return;
			const lists = facts
				.map(fact => fact.id)
				.filter(id => ['people', 'bodies', 'commitments', 'whyThisDate', 'note', 'sources'].includes(id));
			const places = lists.map(id => text.lastIndexOf(wordsIn(language)[id]));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			expect(places).not.toContain(-1);
		},
	);
});
