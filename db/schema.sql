-- communique's database. db/build.ts makes the shipped file from data/ with this schema; the user's own file starts as
-- a copy of it.
-- application_id is "CMNQ" in ASCII; user_version counts the changes to this schema (source/store/schema.ts names
-- both).
PRAGMA application_id = 1129139793;
PRAGMA user_version = 13;

-- An import that the reader made, so that it can be taken back. What it added carries its id: records, persons,
-- sources; what it filled stands in filled_fields.
CREATE TABLE imports (
	id INTEGER PRIMARY KEY,
	-- ISO day.
	day TEXT NOT NULL,
	-- Names of the files, a JSON list.
	files TEXT NOT NULL CHECK (json_valid(files))
) STRICT;

-- data_version; yearly_series: ids separated by "; "; date_reasons_vi: a JSON object, the Vietnamese of the sentences
-- that people wrote into date_reasons, by the English.
CREATE TABLE meta (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Versions of the data that were given out, and what is new, changed or withdrawn in the present one since each.
CREATE TABLE data_versions (
	version TEXT PRIMARY KEY,
	-- ISO day.
	day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE data_changes (
	version TEXT NOT NULL REFERENCES data_versions (version) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	record_id TEXT NOT NULL,
	change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'withdrawn')),
	-- The fields that differ, separated by "; ".
	fields TEXT NOT NULL,
	why_en TEXT NOT NULL,
	why_vi TEXT NOT NULL,
	replaced_by TEXT,
	PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

-- The words of data/vocabulary.yaml with their labels; the order in which they are offered is position. Kinds and
-- topics alone have definitions and synonyms, the others empty texts.
CREATE TABLE terms (
	vocabulary TEXT NOT NULL CHECK (vocabulary IN ('kind', 'topic', 'part', 'side', 'day-part', 'confidence')),
	id TEXT NOT NULL,
	position INTEGER NOT NULL,
	label_en TEXT NOT NULL,
	label_vi TEXT NOT NULL,
	definition_en TEXT NOT NULL,
	definition_vi TEXT NOT NULL,
	-- Words that a reader may type instead, both languages, separated by "; ".
	synonyms TEXT NOT NULL,
	PRIMARY KEY (vocabulary, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
	id TEXT PRIMARY KEY,
	name_en TEXT NOT NULL,
	name_vi TEXT NOT NULL,
	country TEXT NOT NULL,
	-- Other spellings, separated by "; ".
	other_names TEXT NOT NULL,
	-- 1 for a whole country, in which other places may lie.
	is_country INTEGER NOT NULL DEFAULT 0 CHECK (is_country IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Buildings, ports and bases, each with the place it is in.
CREATE TABLE venues (
	id TEXT PRIMARY KEY,
	name_en TEXT NOT NULL,
	name_vi TEXT NOT NULL,
	place_id TEXT NOT NULL REFERENCES places (id),
	-- Other spellings, separated by "; ".
	other_names TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE persons (
	id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
	name TEXT NOT NULL CHECK (name <> ''),
	sort_name TEXT NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other')),
	-- Other spellings, separated by "; ".
	other_names TEXT NOT NULL,
	-- The import that met the person first; null for the shipped list.
	import_id INTEGER REFERENCES imports (id)
) STRICT, WITHOUT ROWID;

-- Military ranks, lowest first; EDTF days from which the rank was held, or on which it is attested.
CREATE TABLE ranks (
	person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	rank_en TEXT NOT NULL,
	rank_vi TEXT NOT NULL,
	from_date TEXT,
	attested TEXT,
	PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
	id TEXT PRIMARY KEY,
	name_en TEXT NOT NULL,
	name_vi TEXT NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other'))
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
	id TEXT PRIMARY KEY,
	label_en TEXT NOT NULL,
	label_vi TEXT NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other')),
	organization_id TEXT REFERENCES organizations (id)
) STRICT, WITHOUT ROWID;

-- What a post is called: its label with aliases first (position 0, no dates), then titles that it bore for a time
-- (EDTF; null where open).
CREATE TABLE post_titles (
	post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	label_en TEXT NOT NULL,
	label_vi TEXT NOT NULL,
	-- Separated by "; ".
	aliases_en TEXT NOT NULL,
	aliases_vi TEXT NOT NULL,
	start_date TEXT,
	end_date TEXT,
	PRIMARY KEY (post_id, position)
) STRICT, WITHOUT ROWID;

-- Popolo memberships: who held which post, and when (EDTF; null where open or unknown).
CREATE TABLE memberships (
	id TEXT PRIMARY KEY,
	person_id TEXT NOT NULL REFERENCES persons (id),
	post_id TEXT NOT NULL REFERENCES posts (id),
	start_date TEXT,
	end_date TEXT,
	acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
	confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
	note TEXT NOT NULL,
	-- Days on which the person is attested in the post, separated by "; ".
	attested TEXT NOT NULL,
	-- The addresses of the pages that tell the term, separated by "; ".
	sources TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_of_person ON memberships (person_id);
CREATE INDEX memberships_in_post ON memberships (post_id);

-- Ships and organisations that take part in engagements.
CREATE TABLE bodies (
	id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
	name_en TEXT NOT NULL CHECK (name_en <> ''),
	name_vi TEXT NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other')),
	-- Other names, hull numbers and abbreviations, separated by "; ".
	other_names TEXT NOT NULL,
	-- For the rows of a list, in which a name is too long; empty where it is not.
	short_en TEXT NOT NULL DEFAULT '',
	short_vi TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Series of engagements: dialogues, missions, exercises and handovers that come again.
CREATE TABLE series (
	id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
	position INTEGER NOT NULL,
	name_en TEXT NOT NULL CHECK (name_en <> ''),
	name_vi TEXT NOT NULL,
	-- Other names, separated by "; ".
	other_names TEXT NOT NULL,
	-- How often it comes; empty where that is not known.
	rhythm_en TEXT NOT NULL,
	rhythm_vi TEXT NOT NULL,
	-- What tells that an edition is missing; null where nothing does.
	counted_by TEXT CHECK (counted_by IN ('number', 'year')),
	-- The addresses of the pages that tell of the series, separated by "; ".
	sources TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What is known of editions that no record is of: a run of numbers or years, after counted_by.
CREATE TABLE known_editions (
	series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
	first INTEGER NOT NULL,
	last INTEGER NOT NULL CHECK (last >= first),
	looked_for INTEGER NOT NULL CHECK (looked_for IN (0, 1)),
	known_en TEXT NOT NULL,
	known_vi TEXT NOT NULL,
	PRIMARY KEY (series_id, first)
) STRICT, WITHOUT ROWID;

-- seq orders the records by their earliest day (source/store/rows.ts): newest first is a walk down the key, in every
-- table and in the full-text index.
CREATE TABLE engagements (
	seq INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
	date TEXT NOT NULL,
	date_start TEXT NOT NULL CHECK (date_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	date_end TEXT NOT NULL CHECK (date_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date_end >= date_start),
	date_basis TEXT NOT NULL CHECK (date_basis IN ('stated', 'inferred')),
	date_reasons TEXT NOT NULL CHECK (json_valid(date_reasons)),
	day_part TEXT CHECK (day_part IN ('morning', 'afternoon', 'evening')),
	kind TEXT NOT NULL,
	title_en TEXT NOT NULL,
	title_vi TEXT NOT NULL,
	summary_en TEXT NOT NULL,
	summary_vi TEXT NOT NULL,
	place_en TEXT NOT NULL,
	place_vi TEXT NOT NULL,
	venue_en TEXT NOT NULL,
	venue_vi TEXT NOT NULL,
	country TEXT NOT NULL,
	part_of TEXT REFERENCES engagements (id) DEFERRABLE INITIALLY DEFERRED,
	confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
	note TEXT NOT NULL,
	origin TEXT NOT NULL CHECK (origin IN ('reference', 'user')),
	-- The import that made the record; null for what came with the package.
	import_id INTEGER REFERENCES imports (id),
	CHECK (title_en <> '' OR title_vi <> '')
) STRICT;
CREATE INDEX engagements_of_visit ON engagements (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX engagements_at_place ON engagements (place_en);
CREATE INDEX engagements_of_import ON engagements (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE participants (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	person_id TEXT NOT NULL REFERENCES persons (id),
	side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other')),
	office TEXT NOT NULL,
	office_vi TEXT NOT NULL,
	part TEXT NOT NULL,
	PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_of_person ON participants (person_id, seq);

CREATE TABLE engagement_bodies (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	body_id TEXT NOT NULL REFERENCES bodies (id),
	part TEXT NOT NULL,
	PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement_series (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	series_id TEXT NOT NULL REFERENCES series (id),
	-- The ordinal of the edition, or null.
	number INTEGER CHECK (number > 0),
	-- The year by which the edition is called, or null.
	year INTEGER,
	PRIMARY KEY (seq, position),
	CHECK (number IS NOT NULL OR year IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What was promised, agreed, handed over or delivered.
CREATE TABLE commitments (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	-- Unique within the record; RECORD#COMMITMENT from elsewhere.
	id TEXT NOT NULL CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
	given_by TEXT NOT NULL CHECK (given_by IN ('VN', 'US', 'both', 'other')),
	given_to TEXT NOT NULL CHECK (given_to IN ('VN', 'US', 'both', 'other')),
	what_en TEXT NOT NULL,
	what_vi TEXT NOT NULL,
	-- Separated by "; ".
	topics TEXT NOT NULL,
	quantity REAL,
	unit TEXT,
	amount REAL,
	-- ISO 4217.
	currency TEXT,
	status TEXT NOT NULL CHECK (status IN ('promised', 'agreed', 'delivered', 'reported')),
	-- EDTF, or null.
	due TEXT,
	-- The key (source/domain/source-key.ts) of the record's source that states it.
	source TEXT NOT NULL,
	-- RECORD#COMMITMENT: the same item told elsewhere, the larger one of which it is a part, the promise made good.
	repeats TEXT,
	within TEXT,
	fulfils TEXT,
	PRIMARY KEY (seq, position),
	UNIQUE (seq, id),
	CHECK ((quantity IS NULL) = (unit IS NULL)),
	CHECK ((amount IS NULL) = (currency IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement_topics (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	topic TEXT NOT NULL,
	PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
	seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	publisher TEXT NOT NULL,
	title TEXT NOT NULL,
	url TEXT NOT NULL,
	published TEXT NOT NULL,
	passage_file TEXT,
	passage_line INTEGER CHECK (passage_line > 0),
	-- The import that added the source to a record which was there before; null for the sources that the record came with.
	import_id INTEGER REFERENCES imports (id),
	-- ISO 639-1, or empty where unknown.
	language TEXT NOT NULL DEFAULT '',
	-- The key (source/domain/source-key.ts) of the record's source whose text it repeats, or null.
	reprint_of TEXT,
	-- Why headline or day are not there, where they were looked for.
	missing TEXT CHECK (missing IN ('not-archived')),
	-- The fields of the record that it bears, a JSON list; null where that was not recorded.
	says TEXT CHECK (json_valid(says)),
	-- What it says instead, by field, a JSON object.
	differs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(differs)),
	PRIMARY KEY (seq, position),
	CHECK (publisher <> '' OR url <> '' OR passage_file IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX sources_of_import ON sources (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX sources_of_passage ON sources (passage_file, passage_line) WHERE passage_file IS NOT NULL;

-- Fields of records that were empty until an import filled them.
CREATE TABLE filled_fields (
	record_id TEXT NOT NULL,
	field TEXT NOT NULL,
	-- JSON.
	value TEXT NOT NULL CHECK (json_valid(value)),
	import_id INTEGER NOT NULL REFERENCES imports (id),
	PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

-- The passages that imports have read records from, by which a text is known when it comes again, whatever of the
-- record was corrected. A row for each proposed record and passage of it.
CREATE TABLE imported_passages (
	record_id TEXT NOT NULL,
	-- The file's name without its folder, and the address where one was given.
	file TEXT NOT NULL,
	url TEXT NOT NULL,
	-- Told from the passage's words (source/store/imported-passages.ts).
	text_key TEXT NOT NULL,
	import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;

-- Views of the list that the user has saved; the package's own database has none.
CREATE TABLE saved_views (
	name TEXT PRIMARY KEY CHECK (name <> ''),
	-- What the view asks for, as JSON (source/settings/view-json.ts).
	view TEXT NOT NULL CHECK (json_valid(view)),
	-- The day on which it was last looked at.
	looked_on TEXT NOT NULL,
	-- The records that it held then, eight bytes each (source/domain/seen-records.ts).
	seen BLOB NOT NULL
) STRICT;

-- Text without marks (source/text/normalize.ts), for phrases: SQLite's own folding leaves "đ" alone, so it is done
-- before.
CREATE VIRTUAL TABLE full_text USING fts5 (
	people, title, labels, place, detail, source,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- The search index (source/store/search-index/). Records stand in blocks by the order of seq; a record's place in its
-- block is its number there, from 0. Some places are empty, for records that come later.
CREATE TABLE index_blocks (
	id INTEGER PRIMARY KEY,
	-- From which seq on records belong into the block: none of its own is smaller.
	first_seq INTEGER NOT NULL UNIQUE,
	-- How many records, and how many places.
	size INTEGER NOT NULL CHECK (size > 0),
	places INTEGER NOT NULL CHECK (places >= size),
	-- A bit for each place, set where it has a record: of byte 0 the least bit is place 0.
	present BLOB NOT NULL,
	-- The seq of each place, of an empty one the seq before it and a half: 64-bit floating-point numbers, least byte
	-- first, ascending.
	seqs BLOB NOT NULL
) STRICT;

-- What is filed under a term: words, beginnings of words, pairs of words, and the values of facets, told apart by field
-- (source/store/search-index/term-kinds.ts).
CREATE TABLE postings (
	field TEXT NOT NULL,
	term TEXT NOT NULL,
	-- Its id in index_blocks. No foreign key: it would be looked for in the whole table whenever a block goes.
	block INTEGER NOT NULL,
	-- How many records.
	count INTEGER NOT NULL CHECK (count > 0),
	-- Their places in the block (source/store/search-index/codec.ts).
	places BLOB NOT NULL,
	PRIMARY KEY (field, term, block)
) STRICT, WITHOUT ROWID;

-- Every folded word with the number of its records, in one row: `word count` lines, ready to be searched for what a
-- mistyped word may mean.
CREATE TABLE index_words (
	lines TEXT NOT NULL
) STRICT;

-- Which record is part of which visit, in one row (source/store/search-index/filed-visits.ts), as whole numbers of 32
-- bits, least byte first.
CREATE TABLE index_visits (
	-- The positions of a visit and of one of its parts, in turn.
	pairs BLOB NOT NULL,
	-- The visits, and the parts: a bit for each position.
	visits BLOB NOT NULL,
	parts BLOB NOT NULL
) STRICT;

-- Records added, changed or removed since the index was brought up to date; empty outside a transaction.
CREATE TABLE index_changes (
	seq INTEGER PRIMARY KEY
) STRICT;

-- How often records were filed in the index: other changes of the file leave it as it is.
CREATE TABLE index_filings (
	number INTEGER NOT NULL
) STRICT;
INSERT INTO index_filings VALUES (0);

-- The reader's working set. It names records by their ids, which may be withdrawn and come back.
CREATE TABLE marks (
	record_id TEXT PRIMARY KEY,
	-- ISO day and time, UTC.
	marked_at TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
	record_id TEXT PRIMARY KEY,
	text TEXT NOT NULL CHECK (text <> ''),
	-- ISO day and time, UTC.
	changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
	record_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	tag TEXT NOT NULL CHECK (tag <> ''),
	PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
