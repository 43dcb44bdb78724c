import type {Grammar} from '../../language-grammar.ts';
import type {Scene} from '../../pipeline.ts';
import {endsWith, findWords, hasWords} from '../find-words.ts';
import {printed, type TitledName} from './titled-name.ts';

/** The stretch of the text in which a name and its titles stand. */
export function spanOf(scene: Scene, {first, next}: TitledName): {start: number; end: number} {
	return {start: scene.tokens[first]?.start ?? 0, end: scene.tokens[next - 1]?.end ?? 0};
}

/** The most text around a name that tells of whom only is spoken, in UTF-16 units. */
const reach = 60;

/** Returns true when the words right before or after say that the person is only spoken about. */
export function isAbsent(scene: Scene, titled: TitledName, grammar: Grammar): boolean {
	const {start} = spanOf(scene, titled);
	const nameEnd = scene.tokens[(titled.name?.next ?? titled.next) - 1]?.end ?? 0;
	const before = scene.text.slice(Math.max(0, start - reach), start);
	return (
		titled.offices.some(office => hasWords(printed(scene, office), grammar.spokesman)) ||
		endsWith(before, grammar.beforeInviter) ||
		(endsWith(before, grammar.beforeAbsent) && !isShown(before, grammar)) ||
		isLate(scene, titled, grammar) ||
		isServed(scene, titled, grammar) ||
		isAway(scene.text.slice(nameEnd, nameEnd + clauseReach), grammar) ||
		(!isCaptain(titled) && endsWith(before, grammar.beforeSuperior)) ||
		findWords(scene.text.slice(nameEnd, nameEnd + reach), grammar.afterAbsent).some(hit => hit.start <= 1)
	);
}

/** "Released photographs of X with Y": who is seen there was there. */
function isShown(before: string, {publishing}: Grammar): boolean {
	return findWords(before, publishing).some(({end}) => /^\s+(?:of|của)\s*$/u.test(before.slice(end)));
}

/** The most text between a name and what is told of its bearer, with all that stands in commas, in UTF-16 units. */
const clauseReach = 180;

/** What may stand between a name and its verb: nothing, who it is in commas, or another name in a list. */
const beforeVerb = /^\s?(?:,(?:[^;]{0,180},)?|,?\s?(?:and|nor|or|và|lẫn|cùng)\s[^,;]{0,60})?\s?$/u;

/** "X, who held the post until May, did not attend": the clause of whoever is named says that he was not there. */
function isAway(behind: string, {away}: Grammar): boolean {
	const [clause = ''] = behind.split(/[.;](?=\s|$)/u);
	return findWords(clause, away).some(hit => beforeVerb.test(clause.slice(0, hit.start)));
}

/** "The late Sen. X": the word for it is the first of his titles. */
function isLate(scene: Scene, {first, name, isFormer}: TitledName, {beforeAbsent}: Grammar): boolean {
	if (!isFormer || name === null) return false;
	const [start, end] = [scene.tokens[first]?.start ?? 0, scene.tokens[name.first]?.start ?? 0];
	return findWords(scene.text.slice(start, end), beforeAbsent).some(hit => hit.start === 0);
}

/** "An adviser to Senator X": the name is that of whom he advises; "adviser to the Secretary X" is X's own office. */
function isServed(scene: Scene, {name, offices}: TitledName, {beforeAbsent}: Grammar): boolean {
	if (name === null) return false;
	return offices.some(office => {
		const words = printed(scene, office);
		return (
			office.first < name.first &&
			findWords(words, beforeAbsent).some(
				hit => hit.start === 0 && hit.end < words.length && /\s(?:to|of|for|của|cho)$/iu.test(hit.text),
			)
		);
	});
}

/** "Docked under Cmdr. X": who has a rank and no office commands what he is with. */
function isCaptain({rank, offices}: TitledName): boolean {
	return rank !== null && offices.length === 0;
}
