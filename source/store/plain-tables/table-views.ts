/** The names of one side in an engagement: its people, or the ships and organisations of a side without any. */
function sideNames(side: string): string {
	return `coalesce(
		(SELECT group_concat(name, '; ') FROM (SELECT name FROM participants WHERE engagement_id = e.id AND ${side} ORDER BY position)),
		(SELECT group_concat(name, '; ') FROM (SELECT name FROM engagement_bodies WHERE engagement_id = e.id AND ${side} ORDER BY position)),
		'')`;
}

/** The label of a word of the vocabulary, or the word itself. */
function label(vocabulary: string, id: string): string {
	return `coalesce((SELECT label_en FROM terms WHERE vocabulary = '${vocabulary}' AND id = ${id}), ${id})`;
}

/**
 * The views of an exported database: what people ask of the tables, joined. All but that of terms of office hold only
 * what the query found.
 */
export const tableViews: Readonly<Record<string, string>> = {
	view_engagements: `
	-- One row for each engagement found, with both sides by name.
	SELECT e.id, e.date, e.date_start, e.date_end, ${label('kind', 'e.kind')} AS kind,
		${sideNames("side = 'VN'")} AS vietnam,
		${sideNames("side = 'US'")} AS united_states,
		${sideNames("side NOT IN ('VN', 'US')")} AS others,
		e.title_en, e.title_vi, e.place_en AS place, e.venue_en AS venue, e.country,
		coalesce((SELECT group_concat(topic, '; ') FROM (SELECT topic FROM engagement_topics WHERE engagement_id = e.id ORDER BY position)), '') AS topics,
		(SELECT count(*) FROM sources WHERE engagement_id = e.id) AS sources,
		(SELECT count(*) FROM commitments WHERE engagement_id = e.id) AS commitments,
		e.part_of, e.confidence
	FROM engagements e WHERE e.in_view = 1 ORDER BY e.date_start DESC, e.id`,
	view_participants: `
	-- One row for each person in each engagement found.
	SELECT e.date, e.date_start, p.name, p.side, p.office, ${label('part', 'p.part')} AS part,
		${label('kind', 'e.kind')} AS kind, e.title_en, e.place_en AS place, p.person_id, e.id AS engagement_id
	FROM participants p JOIN engagements e ON e.id = p.engagement_id
	WHERE e.in_view = 1 ORDER BY e.date_start DESC, e.id, p.position`,
	view_sources: `
	-- One row for each report of each engagement found.
	SELECT e.date, e.title_en AS engagement, s.publisher, s.title AS headline, s.published, s.url, s.language,
		s.passage_file, s.passage_line, e.id AS engagement_id
	FROM sources s JOIN engagements e ON e.id = s.engagement_id
	WHERE e.in_view = 1 ORDER BY e.date_start DESC, e.id, s.position`,
	view_commitments: `
	-- One row for each commitment of the engagements found; counts is 0 where its sum is told elsewhere or a part of one.
	SELECT e.date, e.date_start, c.given_by, c.given_to, c.status, c.what_en, c.what_vi, c.quantity, c.unit, c.amount, c.currency,
		c.repeats IS NULL AND c.within IS NULL AS counts, c.due, c.fulfils,
		coalesce(s.publisher, '') AS publisher, coalesce(s.url, '') AS url, e.title_en AS engagement, c.ref, e.id AS engagement_id
	FROM commitments c JOIN engagements e ON e.id = c.engagement_id
	LEFT JOIN sources s ON s.ref = c.source
	WHERE e.in_view = 1 ORDER BY e.date_start DESC, e.id, c.position`,
	view_series: `
	-- One row for each edition of a series that an engagement found belongs to.
	SELECT r.name_en AS series, t.number, t.year, e.date, e.title_en, e.place_en AS place, t.series_id, e.id AS engagement_id
	FROM engagement_series t JOIN series r ON r.id = t.series_id JOIN engagements e ON e.id = t.engagement_id
	WHERE e.in_view = 1 ORDER BY r.position, e.date_start, e.id`,
	view_terms_of_office: `
	-- One row for each time that a person held a post.
	SELECT p.name, p.side, o.label_en AS post, o.label_vi AS post_vi, g.name_en AS organization, m.start_date, m.end_date, m.acting,
		m.confidence, m.attested, m.person_id, m.post_id
	FROM memberships m JOIN people p ON p.id = m.person_id JOIN posts o ON o.id = m.post_id
	LEFT JOIN organizations g ON g.id = o.organization_id
	ORDER BY p.sort_name, m.start_date`,
};
