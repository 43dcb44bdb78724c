import {expect, test} from 'vitest';
import {changesSince, digestOf, releaseFrom, releaseText} from '../../db/releases.ts';
import {commitment, engagement, source} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

const before = [engagement({id: 'kept'}), engagement({id: 'mended'}), engagement({id: 'gone'})];
const release = releaseFrom(releaseText('2025-11-aaaaaaaa', '2026-01-02', before));
const now = [
	engagement({id: 'fresh'}),
	before[0]!,
	engagement({id: 'mended', title_en: 'Otherwise', topics: ['dioxin'], commitments: [commitment()]}),
];

test('a release keeps its version, its day and what each record said', () => {
	expect(release).toMatchObject({version: '2025-11-aaaaaaaa', day: '2026-01-02'});
	expect([...release.digests.keys()]).toEqual(['kept', 'mended', 'gone']);
	expect(release.digests.get('kept')).toBe(digestOf(before[0]!));
});

test('what is new, changed and withdrawn since it is told, a change by its fields', () => {
	const withdrawn = [{id: 'gone', why_en: 'Told twice.', why_vi: 'Ghi trùng.', replaced_by: 'kept'}];
	expect(changesSince(release, now, withdrawn)).toEqual([
		{id: 'fresh', change: 'new', fields: [], why_en: '', why_vi: '', replaced_by: null},
		{
			id: 'mended',
			change: 'changed',
			fields: ['title_en', 'topics', 'commitments'],
			why_en: '',
			why_vi: '',
			replaced_by: null,
		},
		{
			id: 'gone',
			change: 'withdrawn',
			fields: [],
			why_en: 'Told twice.',
			why_vi: 'Ghi trùng.',
			replaced_by: 'kept',
		},
	]);
});

test('nothing has changed since the same state', () => {
	const records = randomRecords(30);
	expect(changesSince(releaseFrom(releaseText('v', '2026-01-02', records)), records, [])).toEqual([]);
});

test('of a source counts what is cited, not what is recorded of it', () => {
	const [first] = before;
	const told = engagement({id: 'kept', sources: [source({language: 'vi', says: ['date']})]});
	expect(digestOf(told)).toBe(digestOf(first!));
	expect(digestOf(engagement({id: 'kept', sources: [source({title: 'x'})]}))).not.toBe(digestOf(first!));
});

test('a field that the earlier version did not know is passed over', () => {
	const [head = '', fields = '', ...lines] = releaseText('v', '2026-01-02', before).split('\n');
	const shorter = [head, fields.replace(' title_en', ''), ...lines.map(line => cutTitle(line, fields))].join(
		'\n',
	);
	const changed = changesSince(releaseFrom(shorter), now, []).find(each => each.id === 'mended');
	expect(changed?.fields).toEqual(['topics', 'commitments']);
});

/** A line of a release without the digest of the title. */
function cutTitle(line: string, fields: string): string {
	const [id = '', digests = ''] = line.split('\t');
	const at = fields.slice(2).split(' ').indexOf('title_en') * 6;
	return digests === '' ? line : `${id}\t${digests.slice(0, at)}${digests.slice(at + 6)}`;
}
