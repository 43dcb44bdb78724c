import type {Engagement, ListedEngagement} from '../../../domain/engagement.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import type {Language, Vocabulary} from '../../../domain/vocabulary.ts';
import type {Annotation} from '../../../domain/working-set.ts';
import type {Line} from '../../kit/line.ts';
import type {Messages} from '../messages/index.ts';

/** The language, words and searched terms that a record is shown with. */
export interface RecordContext {
	readonly language: Language;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	/** Words to highlight. */
	readonly terms: readonly TextTerm[];
	/** True where the terminal knows links. */
	readonly hasLinks: boolean;
	/** What the reader has added to it, or null. */
	readonly own: Annotation | null;
	/** The other meetings of the same visit. */
	readonly visit: readonly Engagement[];
	/** The keys that go along it. */
	readonly visitKeys: string;
	/** The nearest meetings of the same two outside of the visit, in order of time. */
	readonly sameTwo: readonly ListedEngagement[];
	/** Draws who met whom in so many columns. */
	readonly pairOf: (record: ListedEngagement, width: number) => Line;
	/** ISO day. */
	readonly today: string;
}
