import type {Dossier} from '../../answers/dossier.ts';
import type {PairAnswer} from '../../answers/pair.ts';
import type {ListedEngagement, ListedPerson} from '../../domain/engagement.ts';
import type {Counterpart} from '../../domain/profile.ts';
import type {TreeRow} from '../../store/index.ts';

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
	/** Their engagements, the latest first. */
	readonly records: readonly ListedEngagement[];
	/** The same as rows, each visit over its engagements. */
	readonly rows: readonly TreeRow[];
}
