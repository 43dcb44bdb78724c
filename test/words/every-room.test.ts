import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {
	confidences,
	dayParts,
	languages,
	parts,
	sides,
	type Language,
	type Side,
} from '../../source/domain/vocabulary.ts';
import type {Particulars} from '../../source/extract/wording/particulars.ts';
import {englishSummary} from '../../source/extract/wording/en.ts';
import {vietnameseSummary} from '../../source/extract/wording/vi.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {recordLines} from '../../source/ui/explorer/detail/record-lines.ts';
import {messagesIn} from '../../source/ui/explorer/messages/index.ts';
import {lineText} from '../../source/ui/kit/line.ts';
import {program} from '../commands/run-program.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';
import {shippedWords} from '../fixtures/words.ts';

const sideOf = (index: number): Side => sides[index % sides.length] ?? 'other';
const people = parts.map((part, index) =>
	participant({id: `person-${index}`, name: `Person ${index}`, side: sideOf(index), part}),
);
/** A record for each part of the day and each confidence, with a person for each part; the sides take turns. */
const records = dayParts.map((dayPart, index): Engagement => {
	const id = `2025-11-0${index + 1}-talks`;
	const confidence = confidences[index] ?? 'low';
	return engagement({id, date: `2025-11-0${index + 1}`, day_part: dayPart, confidence, people});
});

const path = databaseOf(records);
const run = program(path);
let store: Store;
beforeAll(() => {
	store = openStore(path);
});
afterAll(() => store.close());

type List = 'parts' | 'sides' | 'day_parts' | 'confidences';

/** The reviewed label of a word (data/vocabulary.yaml). */
function reviewed(list: List, id: string | null, language: Language): string {
	const label = shippedWords[list].find(each => each.id === id)?.[`label_${language}`];
	if (label === undefined) throw new Error(`no ${list} ${id}`);
	return label;
}

describe.each(languages)('the reviewed words stand in %s', language => {
	test.each(records)('in the record on screen, $day_part, $confidence', record => {
		const context = {
			language,
			messages: messagesIn(language),
			vocabulary: store.vocabulary(),
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
		expect(lines.join('\n')).toContain(`, ${reviewed('day_parts', record.day_part, language)}`);
		const confidence = lines.find(line => line.startsWith(` ${messagesIn(language).words.confidence} `));
		expect(confidence).toContain(`  ${reviewed('confidences', record.confidence, language)}`);
		for (const {name, part} of people)
			expect(lines.join('\n')).toContain(`${name} (${reviewed('parts', part, language)})`);
	});

	test.each(records)('in show, $day_part, $confidence', async record => {
		const {stdout} = await run(['show', record.id, '--lang', language]);
		expect(stdout).toContain(`, ${reviewed('day_parts', record.day_part, language)}\n`);
		expect(stdout).toContain(`  ${reviewed('confidences', record.confidence, language)}\n`);
		for (const {name, part, side} of people) {
			const end = `, ${reviewed('sides', side, language)}, ${reviewed('parts', part, language)}\n`;
			expect(stdout).toMatch(new RegExp(`- ${name}, [^\\n]*${end}`, 'u'));
		}
	});

	test.each(records)('in Markdown, $day_part, $confidence', async record => {
		const {stdout} = await run(['show', record.id, '--format', 'md', '--lang', language]);
		expect(stdout).toContain(`, ${reviewed('day_parts', record.day_part, language)}\n`);
		expect(stdout).toContain(`**: ${reviewed('confidences', record.confidence, language)}\n`);
		for (const {name, part} of people)
			expect(stdout).toMatch(
				new RegExp(`- ${name}, [^\\n]* \\(${reviewed('parts', part, language)}\\)\n`, 'u'),
			);
	});

	test.each(records)('in the summary of an imported record, $day_part', ({day_part: dayPart}) => {
		const facts: Particulars = {
			kind: 'talks',
			isAnnounced: false,
			date: '2025-11-02',
			dayPart,
			people: people.map(each => ({...each, office_en: '', office_vi: '', address_vi: ''})),
			place_en: '',
			place_vi: '',
			country_en: '',
			country_vi: '',
			venue_en: '',
			venue_vi: '',
		};
		const summary = (language === 'vi' ? vietnameseSummary : englishSummary)(facts, store.vocabulary());
		expect(summary).toContain(`${reviewed('day_parts', dayPart, language)})`);
		for (const {name, part} of people)
			expect(summary).toMatch(new RegExp(`${name}, ${reviewed('parts', part, language)}[;.]`, 'u'));
	});

	test('in the table of leaders', async () => {
		const {stdout} = await run(['leaders', '--lang', language], {
			isTerminal: true,
			columns: 100,
			env: {NO_COLOR: '1'},
		});
		for (const {name, side} of people)
			expect(stdout).toMatch(new RegExp(`${name} +${reviewed('sides', side, language)} `, 'u'));
	});
});
