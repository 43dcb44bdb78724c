import {CommuniqueError} from '../domain/errors.ts';
import {shells, type Shell} from '../cli/catalogue.ts';
import {bashCompletion} from '../cli/completion/bash.ts';
import {fishCompletion} from '../cli/completion/fish.ts';
import {zshCompletion} from '../cli/completion/zsh.ts';
import {didYouMean, nearestName} from '../cli/nearest.ts';

const scripts: Readonly<Record<Shell, () => string>> = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion,
};

/**
 * `completion <shell>`: the script that completes commands, flags and their values. Names that the database knows are
 * asked from the program when Tab is pressed, so that they are those of the user's own records.
 * @throws {CommuniqueError} (`usage`) for a shell that there is no script for.
 */
export function completion(typed: string): string {
	const shell = shells.find(each => each === typed);
	if (shell) return scripts[shell]();
	throw new CommuniqueError(
		'usage',
		`no completion for "${typed}"`,
		didYouMean(nearestName(typed, shells), `there is one for ${shells.join(', ')}`),
	);
}
