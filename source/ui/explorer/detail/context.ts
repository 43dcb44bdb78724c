import type {Engagement} from '../../../domain/engagement.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import type {Language, Vocabulary} from '../../../domain/vocabulary.ts';
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
	/** The other meetings of the same visit. */
	readonly visit: readonly Engagement[];
	/** ISO day. */
	readonly today: string;
}
