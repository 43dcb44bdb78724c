import type {Metafile} from 'esbuild';

/**
 * Checks that commands which print a few lines do not wait for React: nothing that a file of the bundle imports at
 * once, or that is imported there in turn, holds a part of React, Ink or Yoga, or loads Node's cryptography, which
 * takes 5 ms.
 * @param start the file that every run loads, as the build names it
 * @throws {Error} where something does.
 */
export function assertExplorerIsApart({outputs}: Metafile, start: string): void {
	const seen = new Set<string>();
	const pending = [start];
	for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const output = outputs[file];
		if (!output) throw new Error(`the build made no ${file}`);
		const found = Object.keys(output.inputs).find(input =>
			/node_modules\/(?:ink|react|yoga-layout)\//u.test(input),
		);
		if (found) throw new Error(`${file} is loaded at every start and holds ${found}`);
		if (
			output.imports.some(each => each.kind === 'import-statement' && /^(?:node:)?crypto$/u.test(each.path))
		)
			throw new Error(`${file} is loaded at every start and loads node:crypto`);
		const loaded = output.imports.filter(each => each.kind === 'import-statement' && !each.external);
		pending.push(...loaded.map(each => each.path));
	}
}
