import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {derivedFields} from '../source/domain/engagement-fields.ts';
import type {Commitment} from '../source/domain/commitment.ts';
import type {Body, Engagement, InSeries, Participant, Source} from '../source/domain/engagement.ts';
import type {Confidence, Side} from '../source/domain/vocabulary.ts';

/** A record as it stands in `data/engagements/<year>.yaml`: without what is derived. */
export type YamlEngagement = Omit<
	Engagement,
	(typeof derivedFields)[number] | 'people' | 'bodies' | 'series' | 'commitments' | 'sources'
> & {
	readonly people: readonly Omit<Participant, 'office_vi'>[];
	readonly bodies: readonly Pick<Body, 'id' | 'part'>[];
	/** Left out where the record belongs to none. */
	readonly series?: readonly InSeries[];
	/** Left out where nothing was promised. */
	readonly commitments?: readonly YamlCommitment[];
	readonly sources: readonly YamlSource[];
};

/**
 * A commitment of a record: what has no value is left out, and the source is named by its key (domain/source-key.ts).
 */
export type YamlCommitment = Pick<Commitment, CommitmentNeeds> &
	Partial<Omit<Commitment, CommitmentNeeds | 'source'>> & {readonly source: string};
type CommitmentNeeds = 'id' | 'by' | 'to' | 'what_en' | 'what_vi' | 'topics' | 'status';

/** A source of a record: what is not recorded is left out; the source that it reprints is named by its key. */
export type YamlSource = Pick<Source, 'publisher' | 'title' | 'url' | 'published' | 'passage'> &
	Partial<Pick<Source, 'language' | 'missing' | 'says' | 'differs'>> & {readonly reprint_of?: string};

/** A title under which a post went for a time, besides its label. */
export interface SecondaryTitle {
	readonly label_en: string;
	readonly label_vi: string;
	readonly aliases_en?: readonly string[];
	readonly aliases_vi?: readonly string[];
	readonly start: string | null;
	readonly end: string | null;
}

/** A rank of a person, from a day on or attested on a day. */
export interface YamlRank {
	readonly rank_en: string;
	readonly rank_vi: string;
	readonly from: string | null;
	readonly attested: string | null;
}

/** `data/leaders.yaml`, after the Popolo standard. */
export interface YamlLeaders {
	readonly persons: readonly {
		readonly id: string;
		readonly name: string;
		readonly sort_name: string;
		readonly side: Side;
		readonly other_names: readonly string[];
		readonly ranks?: readonly YamlRank[];
	}[];
	readonly organizations: readonly {
		readonly id: string;
		readonly name_en: string;
		readonly name_vi: string;
		readonly side: Side;
	}[];
	readonly posts: readonly {
		readonly id: string;
		readonly label_en: string;
		readonly label_vi: string;
		readonly side: Side;
		readonly organization_id: string | null;
		readonly aliases_en?: readonly string[];
		readonly aliases_vi?: readonly string[];
		readonly single_holder: boolean;
		readonly secondary_titles?: readonly SecondaryTitle[];
	}[];
	readonly memberships: readonly {
		readonly id: string;
		readonly person_id: string;
		readonly post_id: string;
		readonly start: string | null;
		readonly end: string | null;
		readonly acting: boolean;
		readonly concurrent?: boolean;
		readonly attested?: readonly string[];
		readonly confidence: Confidence;
		readonly note?: string;
		/** The addresses of the pages that tell the term. */
		readonly sources?: readonly string[];
	}[];
}

/** `data/places.yaml`. */
export interface YamlPlaces {
	readonly places: readonly {
		readonly id: string;
		readonly name_en: string;
		readonly name_vi: string;
		readonly country: string;
		/** The entry is a whole country; absent for any other place. */
		readonly is_country?: true;
		readonly other_names: readonly string[];
	}[];
	readonly venues: readonly {
		readonly id: string;
		readonly name_en: string;
		readonly name_vi: string;
		readonly place: string;
		readonly other_names: readonly string[];
	}[];
}

/** A ship in `data/ships.yaml`, or an organisation in `data/organisations.yaml`. */
export interface YamlBody {
	readonly id: string;
	readonly name_en: string;
	readonly name_vi: string;
	/** For the rows of a list, in which the name is too long. */
	readonly short_en?: string;
	readonly short_vi?: string;
	readonly side: Side;
	readonly variants: readonly string[];
}

/** `data/ships.yaml`. */
export interface YamlShips {
	readonly ships: readonly YamlBody[];
}

/** `data/organisations.yaml`. */
export interface YamlOrganisations {
	readonly organisations: readonly YamlBody[];
}

/** `data/series.yaml`. */
export interface YamlSeries {
	readonly series: readonly {
		readonly id: string;
		readonly name_en: string;
		readonly name_vi: string;
		readonly variants: readonly string[];
		/** How often it comes; empty where that is not known. */
		readonly rhythm_en: string;
		readonly rhythm_vi: string;
		/** Its rhythm as a duration of ISO 8601; null where it has none, or the data have only some of its editions. */
		readonly every: 'P1Y' | null;
		/** What tells that an edition is missing; null where nothing does. */
		readonly counted_by: 'number' | 'year' | null;
		/** True where several records may belong to one edition. */
		readonly repeats: boolean;
		/** What is known of editions that no record is of: runs of numbers or years. */
		readonly known: readonly {
			readonly from: number;
			readonly to: number;
			readonly looked_for: boolean;
			readonly known_en: string;
			readonly known_vi: string;
		}[];
		readonly sources: readonly {
			readonly publisher: string;
			readonly title: string;
			readonly url: string;
			readonly published: string;
		}[];
	}[];
}

interface YamlLabel {
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
}

interface YamlTerm extends YamlLabel {
	readonly definition_en: string;
	readonly definition_vi: string;
	readonly synonyms_en: readonly string[];
	readonly synonyms_vi: readonly string[];
}

/** `data/vocabulary.yaml`. */
export interface YamlVocabulary {
	readonly kinds: readonly YamlTerm[];
	readonly topics: readonly YamlTerm[];
	readonly parts: readonly YamlLabel[];
	readonly sides: readonly YamlLabel[];
	readonly day_parts: readonly YamlLabel[];
	readonly confidences: readonly YamlLabel[];
}

/** `data/date-reasons.yaml`. */
export interface YamlDateReasons {
	readonly date_reasons: readonly {
		/** A sentence of `date_reasons` of a record. */
		readonly en: string;
		readonly vi: string;
	}[];
}

/** The contents of `data/`. */
export interface ReferenceData {
	readonly engagements: readonly YamlEngagement[];
	readonly leaders: YamlLeaders;
	readonly places: YamlPlaces;
	readonly ships: YamlShips;
	readonly organisations: YamlOrganisations;
	readonly series: YamlSeries;
	readonly vocabulary: YamlVocabulary;
	readonly dateReasons: YamlDateReasons;
}

/**
 * Reads `data/`. The shape is the JSON Schemas' to guarantee (test/data): here it is taken as given.
 * @throws where a file is missing or is not YAML.
 */
export function readData(folder: string): ReferenceData {
	const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
	const years = readdirSync(join(folder, 'engagements'))
		.filter(file => file.endsWith('.yaml'))
		.toSorted();
	return {
		engagements: years.flatMap(file => read(join('engagements', file)) as YamlEngagement[]),
		leaders: read('leaders.yaml') as YamlLeaders,
		places: read('places.yaml') as YamlPlaces,
		ships: read('ships.yaml') as YamlShips,
		organisations: read('organisations.yaml') as YamlOrganisations,
		series: read('series.yaml') as YamlSeries,
		vocabulary: read('vocabulary.yaml') as YamlVocabulary,
		dateReasons: read('date-reasons.yaml') as YamlDateReasons,
	};
}
