import {languages} from '../../../domain/vocabulary.ts';
import {fold} from '../../../text/normalize.ts';
import {messagesIn} from '../messages/index.ts';

/** The words of the commands about people, in every language, the longest first. */
const commandWords: readonly string[] = languages
	.map(each => messagesIn(each))
	.flatMap(({modes, helpWords, keyWords}) => [
		...[modes.dossier, modes.pair, modes.people, helpWords.dossier, helpWords.pair, helpWords.leaders],
		keyWords.leader,
	])
	.map(each => fold(each))
	.toSorted((a, b) => b.length - a.length);

/** The name that is typed behind the word of a command about people: `leader vinh`, `hồ sơ vịnh`; else the text. */
export function namedAfterCommand(text: string): string {
	const folded = fold(text).trimStart();
	const word = commandWords.find(each => folded.startsWith(`${each} `));
	return word === undefined ? text : folded.slice(word.length + 1);
}
