import {lastOf} from '../../../domain/memo.ts';
import {fold} from '../../../text/normalize.ts';
import type {Span} from '../../import-model.ts';
import type {Scene, Stage} from '../pipeline.ts';

/** Words that are printed without marks, as they are meant. */
export interface MeantWords {
	/** As they are meant most often; of two that are printed alike the first. */
	readonly anywhere: readonly string[];
	/** What some of them mean behind other words, without marks. */
	readonly behind: readonly (readonly [RegExp, readonly string[]])[];
}

/** The most letters before a word that say which one it is. */
const reach = 8;
const word = /[\p{L}\p{M}]+/gu;

/**
 * A stage for texts printed without marks: of all words those get their marks back that it knows, letter for letter, so
 * that places in the text stay the same.
 */
export function restoringMarks<M extends Span>(stage: Stage<M>, words: MeantWords): Stage<M> {
	const anywhere = byBareForm(words.anywhere);
	const behind = words.behind.map(([pattern, own]) => ({pattern, own: byBareForm(own)}));
	const meaning = (printed: string, at: number, text: string): string => {
		const key = printed.toLowerCase();
		const before = text.slice(Math.max(0, at - reach), at);
		const special = behind.find(({pattern, own}) => own.has(key) && pattern.test(before));
		const meant = (special?.own ?? anywhere).get(key);
		if (meant === undefined) return printed;
		return key.startsWith(printed.charAt(0)) ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
	};
	const restored = lastOf((scene: Scene): Scene => ({...scene, text: scene.text.replaceAll(word, meaning)}));
	return {
		parsers: stage.parsers.map(parse => scene => parse(restored(scene))),
		refiners: stage.refiners.map(refine => (mentions, scene) => refine(mentions, restored(scene))),
	};
}

function byBareForm(words: readonly string[]): ReadonlyMap<string, string> {
	return new Map(words.toReversed().map(each => [fold(each), each]));
}
