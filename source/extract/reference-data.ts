import type {KnownEngagements} from './known-engagements.ts';
import type {Side, Vocabulary} from '../domain/vocabulary.ts';

/** A name under which a post goes, and when. */
export interface PostTitle {
	readonly label_en: string;
	readonly label_vi: string;
	readonly aliases_en: readonly string[];
	readonly aliases_vi: readonly string[];
	/** EDTF; null where open or always. */
	readonly start: string | null;
	readonly end: string | null;
}

/** A post with everything it is called; `titles[0]` is its main label, without dates. */
export interface Post {
	readonly id: string;
	readonly side: Side;
	readonly titles: readonly PostTitle[];
}

/** A term of office. */
export interface TermOfOffice {
	readonly personId: string;
	readonly postId: string;
	/** EDTF; null where unknown. */
	readonly start: string | null;
	/** EDTF; null where open or unknown. */
	readonly end: string | null;
	readonly isActing: boolean;
	/** Days on which the person is attested in the post. */
	readonly attested: readonly string[];
	readonly confidence: 'high' | 'medium' | 'low';
}

/** A rank from a day on. */
export interface RankHeld {
	readonly rank_en: string;
	readonly rank_vi: string;
	readonly from: string | null;
	readonly attested: string | null;
}

/** A person who can be recognised. */
export interface KnownPerson {
	readonly id: string;
	readonly name: string;
	readonly side: Side;
	readonly other_names: readonly string[];
	readonly ranks: readonly RankHeld[];
}

/** A place that can be recognised. */
export interface KnownPlace {
	readonly name_en: string;
	readonly name_vi: string;
	/** ISO 3166-1 alpha-2; empty at sea and online. */
	readonly country: string;
	/** True for a whole country, which says less than a town in it. */
	readonly is_country: boolean;
	/** False where people are called so too: its bare name tells no place. True where absent. */
	readonly isReadAlone?: boolean;
	readonly other_names: readonly string[];
}

/** A venue with the place it is in. */
export interface KnownVenue {
	readonly name_en: string;
	readonly name_vi: string;
	/** English name of its place. */
	readonly place: string;
	readonly other_names: readonly string[];
}

/** The knowledge of the database: the extractor's dictionary, and the engagements to compare with. */
export interface Reference {
	readonly persons: readonly KnownPerson[];
	readonly posts: readonly Post[];
	readonly memberships: readonly TermOfOffice[];
	readonly places: readonly KnownPlace[];
	readonly venues: readonly KnownVenue[];
	/** Topics with their labels and synonyms, both languages. */
	readonly topics: readonly {readonly id: string; readonly words: readonly string[]}[];
	/** The words in which records are told. */
	readonly vocabulary: Vocabulary;
	/** Known engagements, to find duplicates among and, unless `isStandalone`, to settle dates by. */
	readonly engagements: KnownEngagements;
}
