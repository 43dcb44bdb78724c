import type {KindFinding} from '../mentions/index.ts';
import type {Draft} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** All that the drafts of a text are built with. */
export interface BuildContext {
	readonly lookup: ReferenceIndex;
	/** True for running text, where much is said about an engagement that is no engagement of its own. */
	readonly isArticle: boolean;
}

/** A draft in the making: an event of a sentence, with what the text has told before. */
export interface Attempt {
	readonly read: ReadPassage;
	readonly sentence: Sentence;
	readonly event: KindFinding;
	/** Drafts of earlier sentences of the passage. */
	readonly earlier: readonly Draft[];
	/** Drafts of earlier passages of the same article. */
	readonly before: readonly Draft[];
	readonly context: BuildContext;
}
