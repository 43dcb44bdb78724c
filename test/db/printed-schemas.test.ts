import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {printedSchemas} from '../../db/printed-schemas.ts';
import {engagementFields} from '../../source/domain/engagement-fields.ts';
import {toJson} from '../../source/export/index.ts';
import {program} from '../commands/run-program.ts';
import {folder, root} from '../data/read.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {commitment, engagement, sampleEngagements} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

const schemas = printedSchemas(
	JSON.parse(readFileSync(join(folder, 'engagements.schema.json'), 'utf8')) as Parameters<
		typeof printedSchemas
	>[0],
);
const ajv = new Ajv2020({allErrors: true, strict: false});

/** The faults that the schema of a file finds in a text of JSON. */
function faults(file: string, json: string): readonly string[] {
	const validate = ajv.compile(schemas[file] ?? {});
	void validate(JSON.parse(json));
	return (validate.errors ?? []).map(each => `${each.instancePath} ${each.message ?? ''}`);
}

const run = program(join(root, 'db', 'communique.db'));

describe('what is printed follows its schema', () => {
	test('every shipped record', async () => {
		const {stdout} = await run(['list', '--format', 'json']);
		expect(faults('engagements.schema.json', stdout)).toEqual([]);
		const [first] = JSON.parse(stdout) as readonly object[];
		expect(faults('engagement.schema.json', JSON.stringify(first))).toEqual([]);
	});

	test('records to which a reader has added something', () => {
		const own = {marked: true, own_note: 'ask', tags: ['visa']};
		expect(faults('engagements.schema.json', toJson([{...engagement(), ...own}]))).toEqual([]);
		const wrong = JSON.stringify({...engagement(), ...own, tags: 'visa'});
		expect(faults('engagement.schema.json', wrong)).not.toEqual([]);
	});

	test('records of an import and of every form of date', () => {
		const records = [...sampleEngagements, ...randomRecords(60), engagement({commitments: [commitment()]})];
		expect(faults('engagements.schema.json', toJson(records))).toEqual([]);
	});

	test('the ledger', async () => {
		const {stdout} = await run(['commitments', '--format', 'json']);
		expect(faults('commitments.schema.json', stdout)).toEqual([]);
	});

	test('the timeline, of everything, of a view and of nothing', async () => {
		const views = [[], ['-y', '2015..2019', '--lang', 'vi'], ['-q', 'zeppelin']];
		for (const view of [...views, ...views.map(each => ['--by', 'month', ...each])]) {
			const {stdout} = await run(['timeline', '--format', 'json', ...view]);
			expect(faults('timeline.schema.json', stdout), view.join(' ')).toEqual([]);
		}
	});

	test('the brief, of everything, of views and of nothing', async () => {
		for (const view of [[], ['-l', 'vinh'], ['-y', '2015..2019'], ['-t', 'dioxin'], ['-q', 'zeppelin']]) {
			const {stdout} = await run(['brief', '--format', 'json', ...view]);
			expect(faults('brief.schema.json', stdout), view.join(' ')).toEqual([]);
		}
	});

	test('proposals', async () => {
		const support = {
			isDoubtful: true,
			isDateGuessed: false,
			spokeFor: ['day'],
			spokeAgainst: ['third'],
		} as const;
		const next = {kind: 'courtesy-call', share: 0.05} as const;
		const scored = {
			kind: 'reception',
			share: 0.91,
			reasons: ['received', 'word of reception'],
			next,
		} as const;
		const told = {
			kind: 'reception',
			share: null,
			reasons: ['word of reception', 'ofTwo'],
			next: null,
		} as const;
		const judged = [scored, told].map(kindChoice => ({
			...proposal(
				clipped({id: `judged-${kindChoice.reasons.length}-${kindChoice.share === null ? 'told' : 'scored'}`}),
			),
			support: {...support, kindChoice},
		}));
		const proposals = [proposal(clipped()), proposal(clipped({id: 'again'}), 'talks'), ...judged];
		const {stdout} = await run(['import', '-', '--dry-run', '--format', 'json'], {
			input: 'A text.\n',
			extract: () => ({proposals, skipped: []}),
		});
		expect(JSON.parse(stdout)).toHaveLength(4);
		expect(faults('proposals.schema.json', stdout)).toEqual([]);
	});
});

test('what no timeline and no brief may be is told', async () => {
	const [row] = JSON.parse((await run(['timeline', '--format', 'json'])).stdout) as readonly object[];
	for (const wrong of [
		{...row, group: 'weather'},
		{...row, gaps: undefined},
		{...row, years: [{year: 'soon'}]},
	])
		expect(faults('timeline.schema.json', JSON.stringify([wrong]))).not.toEqual([]);
	const brief = JSON.parse((await run(['brief', '--format', 'json'])).stdout) as object;
	for (const wrong of [
		{...brief, records: -1},
		{...brief, extra: 1},
		{...brief, contacts: [{}]},
	])
		expect(faults('brief.schema.json', JSON.stringify(wrong))).not.toEqual([]);
});

test('what no record may be is told', () => {
	const plain = engagement({commitments: [commitment()]});
	const wrong = [
		{...plain, extra: 1},
		{...plain, date_start: 'soon'},
		{...plain, people: [{...plain.people[0], office_vi: undefined}]},
		{...plain, commitments: [{...commitment(), status: 'hoped for'}]},
		{...plain, sources: [{...plain.sources[0], says: ['weather']}]},
	];
	for (const each of wrong) expect(faults('engagement.schema.json', JSON.stringify(each))).not.toEqual([]);
	for (const field of engagementFields)
		expect(
			faults('engagement.schema.json', JSON.stringify({...plain, [field]: undefined})),
			field,
		).not.toEqual([]);
});
