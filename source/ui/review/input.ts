import type {Vocabulary} from '../../domain/vocabulary.ts';
import type {KnownPerson, KnownPlace, ReviewStart} from '../../extract/index.ts';

/**
 * The proposals that the review starts from, with the words of the database: labels to show, people and places to
 * suggest.
 */
export interface ReviewInput extends ReviewStart {
	readonly vocabulary: Vocabulary;
	readonly persons?: readonly Pick<KnownPerson, 'id' | 'name' | 'side' | 'other_names'>[];
	readonly places?: readonly KnownPlace[];
}
