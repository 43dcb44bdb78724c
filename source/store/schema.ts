/**
 * "CMNQ" in ASCII: tells a communique database from any other SQLite file
 * (sqlite.org/pragma.html#pragma_application_id).
 */
export const applicationId = 0x43_4d_4e_51;

/**
 * The version of `db/schema.sql` that this program reads. A larger number in a file means that a newer communique
 * wrote it. Since 2 the table `terms` also holds parts, sides, parts of the day and confidences; since 3 `places`
 * tells whole countries from other places; since 4 `bodies` and `engagement_bodies` hold ships and organisations;
 * since 5 the search index files records under what they say alone, not under synonyms, with i and y at the end of a
 * syllable as one letter; since 6 `bodies` has short names; since 7 `series`, `known_editions` and
 * `engagement_series` hold series of engagements; since 8 `commitments` holds what was promised, `sources` what is
 * recorded of each, and `data_versions` with `data_changes` what is new; memberships and series have their pages;
 * since 9 the search index has `index_visits`, and knows sources that repeat one text as one; since 10 `marks`,
 * `notes` and `tags` hold the reader's working set, and `index_filings` counts how often records were filed; since
 * 11 `saved_views` holds views under their names; since 12 `imported_passages` tells which passages gave which record;
 * since 13 the blocks of the search index have empty places for records that come later, and what an import has
 * added is found by it.
 */
export const schemaVersion = 13;
