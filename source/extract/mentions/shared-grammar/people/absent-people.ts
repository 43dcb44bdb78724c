import type {Grammar, Scene} from '../../pipeline.ts';
import {endsWith, findWords, hasWords} from '../find-words.ts';
import {printed, type TitledName} from './titled-name.ts';

/** The stretch of the text in which a name and its titles stand. */
export function spanOf(scene: Scene, {first, next}: TitledName): {start: number; end: number} {
	return {start: scene.tokens[first]?.start ?? 0, end: scene.tokens[next - 1]?.end ?? 0};
}

/** Returns true when the words right before or after say that the person is only spoken about. */
export function isAbsent(scene: Scene, titled: TitledName, grammar: Grammar): boolean {
	const {start} = spanOf(scene, titled);
	const nameEnd = scene.tokens[(titled.name?.next ?? titled.next) - 1]?.end ?? 0;
	return (
		titled.offices.some(office => hasWords(printed(scene, office), grammar.spokesman)) ||
		endsWith(scene.text.slice(Math.max(0, start - 60), start), grammar.beforeInviter) ||
		endsWith(scene.text.slice(Math.max(0, start - 60), start), grammar.beforeAbsent) ||
		(!isCaptain(titled) &&
			endsWith(scene.text.slice(Math.max(0, start - 60), start), grammar.beforeSuperior)) ||
		findWords(scene.text.slice(nameEnd, nameEnd + 60), grammar.afterAbsent).some(hit => hit.start <= 1)
	);
}

/** "Docked under Cmdr. X": who has a rank and no office commands what he is with. */
function isCaptain({rank, offices}: TitledName): boolean {
	return rank !== null && offices.length === 0;
}
