import {readFileSync, readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';

const root = join(import.meta.dirname, '..', '..', 'source');

/**
 * Names of a record's fields, of what a reader adds to it, of parts of a date and of mentions as well: they betray no
 * list of facets.
 */
const common = [
	'topics',
	'sources',
	'kind',
	'topic',
	'place',
	'side',
	'source',
	'year',
	'is',
	'office',
	'offices',
	'travel',
	'travels',
	'confidence',
	'confidences',
	'series',
	'has',
	'contents',
	'tags',
	'tag',
	'notes',
	'note',
];
const betraying = facets.flatMap(({id, key}) => [id, key]).filter(name => !common.includes(name));

/** The files that may name several facets, each with the reason. */
const reasons: Readonly<Record<string, string>> = {
	'answers/timeline/read-timeline.ts':
		'the facets of which the rows of the timeline are values, and the one of its columns',
	'answers/see-also.ts': 'the filters under which records are tied to another',
	'domain/facets.ts': 'the table',
	'domain/brief-of-view.ts': 'what a brief counts, each in its own section',
	'answers/brief/index.ts': 'the same',
	'export/brief/timeline-lines.ts': 'the sections of a brief that count',
	'words/brief/en.ts': 'their headings',
	'words/brief/vi.ts': 'the same in Vietnamese',
	'domain/vocabulary.ts': 'the lists of the vocabulary, some of which are those of a facet',
	'store/read-vocabulary.ts': 'the same lists in the database',
	'store/search-index/facet-readers.ts': 'one reader for each row of the table',
	'answers/dossier.ts': 'the facets by which the engagements of a person are counted',
	'ui/explorer/commands.ts': 'the commands that open the picker of a facet',
	'ui/explorer/head/lines.ts': 'the keys of two of them, which the empty search line names',
	'ui/explorer/keys.ts': 'the keys that open the picker of a facet',
	'ui/explorer/tasks.ts': 'the task under which the help lists these keys',
	'ui/explorer/messages/en-commands.ts': 'what the help says of these keys',
	'ui/explorer/messages/en-help.ts': 'the same in a word or two, for its panel',
	'ui/explorer/messages/vi-commands.ts': 'the same in Vietnamese',
	'ui/explorer/messages/vi-help.ts': 'the same in Vietnamese, for its panel',
};

/** The facets that a file names in texts of its own or as fields of what it makes; comments aside. */
function namedIn(path: string): readonly string[] {
	const code = readFileSync(join(root, path), 'utf8')
		.replaceAll(/\/\*.*?\*\//gsu, '')
		.replaceAll(/(^|\s)\/\/.*$/gmu, '$1');
	return betraying.filter(name => new RegExp(`'${name}'|(?<![\\p{L}\\p{N}.])${name}\\??:`, 'u').test(code));
}

test('the names that betray a list of facets are known', () => {
	expect(betraying).toEqual(['years', 'leaders', 'leader', 'kinds', 'places', 'sides', 'traits']);
});

test('two facets are named together in the table, and elsewhere only with a reason: all else walks the table', () => {
	const paths = readdirSync(root, {recursive: true, encoding: 'utf8'})
		.filter(path => /\.tsx?$/u.test(path))
		.map(path => path.split(sep).join('/'))
		// The mentions of a press text are no facets.
		.filter(path => !path.startsWith('extract/'));
	expect(paths.length).toBeGreaterThan(50);
	expect(paths.filter(path => namedIn(path).length > 1).toSorted()).toEqual(Object.keys(reasons).toSorted());
});
