import type {Source} from '../../domain/engagement.ts';
import type {Language, Vocabulary} from '../../domain/vocabulary.ts';
import type {BriefWords} from '../../words/brief/index.ts';

/** The words in which a brief is written, and the way in which it cites. */
export interface BriefWriting {
	readonly language: Language;
	readonly words: BriefWords;
	readonly vocabulary: Vocabulary;
	/** The numbers of sources in brackets, which they are given at their first mention; empty for none. */
	readonly cite: (sources: readonly Source[]) => string;
}
