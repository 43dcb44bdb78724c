/** Ways in which a database of the fixtures is damaged behind the program's back, and what `check` says of each. */
export interface Damaged {
	readonly name: string;
	readonly sql: string;
	/** One of the lines that tell it. */
	readonly said: RegExp;
}

const talks = "(SELECT seq FROM engagements WHERE id = '2025-11-02-giang-hegseth-talks')";
const id = '2025-11-02-giang-hegseth-talks';

export const damages: readonly Damaged[] = [
	{
		name: 'all postings deleted',
		sql: 'DELETE FROM postings',
		said: new RegExp(`^full-text: ${id} is not filed under \\d+ terms \\(word "`, 'u'),
	},
	{
		name: 'one word deleted',
		sql: "DELETE FROM postings WHERE field = 'w' AND term = 'hegseth'",
		said: /is not filed under word "hegseth"/u,
	},
	{
		name: 'a list shortened',
		sql: "UPDATE postings SET places = x'01', count = 1 WHERE field = 'k' AND term = 'talks'",
		said: /is not filed under kind "talks"/u,
	},
	{
		name: 'a list that names another place',
		sql: "UPDATE postings SET places = x'07', count = 3 WHERE field = 'l' AND term = 'pete-hegseth'",
		said: /is filed under person "pete-hegseth" that it does not have|has an empty place under/u,
	},
	{
		name: 'a list that names a place of no record',
		sql: "UPDATE postings SET places = x'ff00', count = 1 WHERE field = 'l' AND term = 'pete-hegseth'",
		said: /cannot be read under person "pete-hegseth": a list of the search index names a place of no block/u,
	},
	{
		name: 'a count that is not that of the list',
		sql: "UPDATE postings SET count = 2147483647 WHERE field = 'w' AND term = 'hegseth'",
		said: /under word "hegseth"/u,
	},
	{
		name: 'a term that no record has',
		sql: "INSERT INTO postings SELECT 'o', 'Atlantis', id, 1, x'0000' FROM index_blocks",
		said: /is filed under place "Atlantis" that it does not have/u,
	},
	{
		name: 'a facet renamed',
		sql: "UPDATE postings SET term = 'pete-hegsetx' WHERE field = 'l' AND term = 'pete-hegseth'",
		said: /is filed under person "pete-hegsetx" that it does not have/u,
	},
	{
		name: 'a record changed without the index',
		sql: `UPDATE engagements SET title_en = 'Tea in Atlantis' WHERE seq = ${talks}`,
		said: new RegExp(`${id} is not filed under (?:word "|\\d+ terms)`, 'u'),
	},
	{
		name: 'other words for phrases',
		sql: `UPDATE engagements SET summary_en = summary_vi, summary_vi = summary_en WHERE seq = ${talks}`,
		said: new RegExp(`${id} has another text for phrases than the record`, 'u'),
	},
	{
		name: 'no text for phrases',
		sql: `DELETE FROM full_text WHERE rowid = ${talks}`,
		said: new RegExp(`${id} is missing from the search index`, 'u'),
	},
	{
		name: 'a text for phrases of no record',
		sql: "INSERT INTO full_text (rowid, title) VALUES (77, 'stray')",
		said: /has the text of 1 record that is not there/u,
	},
	{
		name: 'a size that is too large',
		sql: 'UPDATE index_blocks SET size = 2147483647',
		said: /^full-text: the number of records of a block of the search index is 2147483647$/u,
	},
	{
		name: 'a size that is too small',
		sql: 'UPDATE index_blocks SET size = 1',
		said: /counts 1 record in a block that has \d/u,
	},
	{
		name: 'places that are too many',
		sql: 'UPDATE index_blocks SET places = 2147483647',
		said: /^full-text: the number of places of a block of the search index is 2147483647$/u,
	},
	{
		name: 'a list of keys cut off',
		sql: 'UPDATE index_blocks SET seqs = substr(seqs, 1, 9)',
		said: /^full-text: the length of a list of keys in the search index is 9$/u,
	},
	{
		name: 'a map of other records',
		sql: 'UPDATE index_blocks SET present = zeroblob(length(present))',
		said: /has a block whose map is another than its list/u,
	},
	{
		name: 'another count of a word',
		sql: "UPDATE index_words SET lines = replace(lines, 'hegseth ', 'hegseth 9')",
		said: /counts 9\d+ records for the word "hegseth"/u,
	},
	{name: 'no words', sql: 'DELETE FROM index_words', said: /does not count the word "/u},
	{
		name: 'visits of another length',
		sql: "UPDATE index_visits SET pairs = x'00', visits = x'00'",
		said: /^full-text: a set of visits in the search index has 1 bytes/u,
	},
	{
		name: 'an unknown kind',
		sql: `UPDATE engagements SET kind = 'tea' WHERE seq = ${talks}`,
		said: new RegExp(`^value: ${id}: kind "tea" is not known$`, 'u'),
	},
	{
		name: 'an unknown confidence',
		sql: `UPDATE engagements SET confidence = 'sure' WHERE seq = ${talks}`,
		said: /confidence "sure" is not known/u,
	},
	{
		name: 'reasons that are no JSON',
		sql: `UPDATE engagements SET date_reasons = '{no' WHERE seq = ${talks}`,
		said: /date_reasons "\{no" is no JSON/u,
	},
	{
		name: 'a saved view that is no JSON',
		sql: "INSERT INTO saved_views VALUES ('mine', '{no', '2026-11-22', x'')",
		said: /^value: saved view mine: view "\{no" is no JSON$/u,
	},
	{
		name: 'a date that is none',
		sql: `UPDATE engagements SET date = '2025-13-45' WHERE seq = ${talks}`,
		said: new RegExp(`^date: ${id}: not an EDTF date: "2025-13-45"$`, 'u'),
	},
	{
		name: 'a day of a source that is none',
		sql: `UPDATE sources SET published = 'soon' WHERE seq = ${talks}`,
		said: new RegExp(`^date: ${id}: published "soon" is no date$`, 'u'),
	},
	{
		name: 'no source',
		sql: `DELETE FROM sources WHERE seq = ${talks}`,
		said: new RegExp(`^source: ${id} names no source$`, 'u'),
	},
	{
		name: 'a person who is gone',
		sql: "DELETE FROM persons WHERE id = 'pete-hegseth'",
		said: /^foreign-key: participants points to nothing in persons$/u,
	},
	{
		name: 'a visit that is gone',
		sql: `UPDATE engagements SET part_of = 'gone' WHERE seq = ${talks}`,
		said: /^foreign-key: engagements row \d+ points to nothing in engagements$/u,
	},
	{
		name: 'a reprint of no source',
		sql: `UPDATE sources SET reprint_of = 'https://gone.example' WHERE seq = ${talks}`,
		said: new RegExp(`^link: ${id}: reprint_of "https://gone.example" is no source of the record$`, 'u'),
	},
	{
		name: 'a commitment of no source',
		sql: "UPDATE commitments SET source = 'gone'",
		said: /#[a-z-]+: its source "gone" is none of the record$/u,
	},
	{
		name: 'a commitment that repeats none',
		sql: "UPDATE commitments SET repeats = 'gone#boats'",
		said: /repeats "gone#boats" leads to no commitment$/u,
	},
	{
		name: 'a field that an import has filled in no record',
		sql: "INSERT INTO imports VALUES (1, '2026-11-22', '[]'); INSERT INTO filled_fields VALUES ('gone', 'title_vi', '1', 1)",
		said: /^link: gone: there is no such record, though an import has filled its title_vi$/u,
	},
	{
		name: 'a run of editions that is too long',
		sql: "INSERT INTO known_editions SELECT id, 1, 2147483647, 1, '', '' FROM series",
		said: /^value: series [a-z-]+: editions 1 to 2147483647 are too many$/u,
	},
];
