import type {Dossier} from '../../answers/dossier.ts';
import type {PairAnswer} from '../../answers/pair.ts';
import type {ListedEngagement, ListedPerson} from '../../domain/engagement.ts';
import type {Counterpart} from '../../domain/profile.ts';
import type {Rows} from './row-places.ts';

/** One thing that is known of a person beside whom he met. */
export interface DossierFact {
	/** The heading under which it stands. */
	readonly heading: string;
	readonly text: string;
	/** Of an office its term; null for other facts. */
	readonly term: OfficeTerm | null;
}

/** A term of office, in words and in years. */
export interface OfficeTerm {
	readonly text: string;
	/** Null where no year is known. */
	readonly from: number | null;
	readonly to: number | null;
	/** False where neither end is known, so that only the years are told in which it is attested. */
	readonly isCertain: boolean;
}

/** All that dossiers and pairs are drawn from. */
export interface Met {
	/** The people of the record in hand. */
	readonly people: readonly ListedPerson[];
	/** The two who stand for their sides in it, the second null where its side names nobody; null without either. */
	readonly couple: {readonly a: string; readonly b: string | null} | null;
	/** The open dossier; null where none is, and where its person is gone. */
	readonly dossier: Dossier | null;
	/** Whom its person met, in the order that is asked for. */
	readonly counterparts: readonly Counterpart[];
	/** The place of the chosen one among them. */
	readonly cursor: number;
	/** The pair of its person and the chosen one; in the panel of a pair that pair. */
	readonly pair: PairAnswer | null;
	/** Their engagements, the latest first, read as they are needed. */
	readonly records: {
		readonly total: number;
		readonly at: (index: number) => ListedEngagement | undefined;
	};
	/** What is known of the person beside whom he met. */
	readonly facts: readonly DossierFact[];
	/** The engagements of the open pair as rows, each visit over its own or folded. */
	readonly rows: Pick<Rows, 'total' | 'at' | 'rowOf' | 'hasVisits' | 'isAnyFolded'>;
	/** The row on the bar among them. */
	readonly row: number;
}
