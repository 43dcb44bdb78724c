import {execFileSync} from 'node:child_process';

/** Runs commands in a folder, prints each with the first lines of what it prints, and gives all of it. */
export function runner(
	folder: string,
	environment: NodeJS.ProcessEnv,
): (command: string, ...parameters: readonly string[]) => string {
	return (command, ...parameters) => {
		const output = execFileSync(command, parameters, {
			cwd: folder,
			env: environment,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		console.log(`$ ${command} ${parameters.join(' ')}\n${output.split('\n').slice(0, 3).join('\n')}`);
		return output;
	};
}

/** Ends the trial where something is not so. */
export function expect(what: string, isTrue: boolean): void {
	if (!isTrue) throw new Error(`not as expected: ${what}`);
	console.log(`ok: ${what}`);
}
