import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {languages} from '../../../source/domain/vocabulary.ts';
import {encounterOf} from '../../../source/domain/who-met-whom.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import type {Explorer} from '../../../source/ui/explorer/reading/explorer.ts';
import {recordParagraphs} from '../../../source/ui/spoken/record-paragraphs.ts';
import {recordInWords} from '../../../source/ui/spoken/row-sentence.ts';
import {shippedDatabase} from '../../e2e/explorer.ts';
import {opened} from '../explorer/keyboard.ts';
import {explorerOf} from '../explorer/player.ts';

/** Shapes, dashes between figures, ISO days, and dates as only the eye reads them. */
const unspeakable = /[⇄→←×·…▾▸●•–—~]|\d-\d+-\d|\d ?\?|\.\.|undefined|null|NaN/u;

let store: Store;
let explorer: Explorer;
beforeAll(() => {
	store = openStore(shippedDatabase);
	explorer = explorerOf(store);
});
afterAll(() => store.close());

describe.each(languages)('every record in %s', language => {
	test('is a row that says when, both sides in full, and where, in words', () => {
		const model = explorer.viewModel({...opened(), language}, 80, 24);
		const records = store.engagements.listed(emptyFilter, '-date', {offset: 0, limit: 10_000});
		expect(records.length).toBeGreaterThan(300);
		for (const record of records) {
			const said = recordInWords(record, model);
			expect(said, record.id).not.toMatch(unspeakable);
			expect(said, record.id).toContain(
				language === 'vi' ? 'năm ' : record.date.replace('[', '').slice(0, 4),
			);
			const {VN, US} = encounterOf(record);
			for (const person of [VN, US]) if (person) expect(said, record.id).toContain(person.name);
		}
	});

	test('is read in paragraphs that end as sentences do', () => {
		const records = store.engagements.listed(emptyFilter, '-date', {offset: 0, limit: 10_000});
		for (const {id} of records) {
			const panel = {type: 'detail', id, scroll: 0, find: null} as const;
			const model = explorer.viewModel({...opened(), language, panel, below: [{type: 'list'}]}, 80, 24);
			const paragraphs = recordParagraphs(model);
			expect(paragraphs.length, id).toBeGreaterThan(5);
			for (const each of paragraphs) {
				expect(each, id).toMatch(/[.?!:]["”»)]?$/u);
				expect(each, id).not.toMatch(unspeakable);
			}
		}
	});
});
