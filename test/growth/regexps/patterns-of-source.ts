import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import ts from 'typescript';

/** A pattern of the program, and the file that has or makes it. */
export interface Pattern {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

const root = join(import.meta.dirname, '../../../source');

function sourceFiles(): readonly string[] {
	return readdirSync(root, {recursive: true, encoding: 'utf8'})
		.filter(file => /\.tsx?$/u.test(file))
		.toSorted();
}

/** The patterns that are written in the source. */
export function writtenPatterns(): readonly Pattern[] {
	return sourceFiles().flatMap(file => {
		const text = readFileSync(join(root, file), 'utf8');
		const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
		const found: Pattern[] = [];
		const walk = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/');
				found.push({file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
			}
			ts.forEachChild(node, walk);
		};
		walk(tree);
		return found;
	});
}

/** What a run of the program does with patterns. */
export interface PatternsOfRun {
	/** Those that it makes; those that are written in the source are none of them. */
	readonly made: readonly Pattern[];
	/** The sources of all that it looks for. */
	readonly used: ReadonlySet<string>;
}

/** Notes from now on which patterns the source makes, and which it looks for. */
export function notePatterns(): PatternsOfRun {
	const made: Pattern[] = [];
	const used = new Set<string>();
	const rootAddress = pathToFileURL(root).href;
	const note = (pattern: RegExp): RegExp => {
		const caller = new Error().stack?.split('\n').find(line => line.includes(rootAddress)) ?? '';
		const address = /(?<address>file:[^\s()]+?)(?::\d+)*\)?$/u.exec(caller)?.groups?.['address'];
		if (address) {
			const file = relative(root, fileURLToPath(address));
			made.push({file, source: pattern.source, flags: pattern.flags});
		}
		return pattern;
	};
	type Exec = (this: RegExp, text: string) => RegExpExecArray | null;
	const exec: Exec = Reflect.get(RegExp.prototype, 'exec');
	Reflect.defineProperty(RegExp.prototype, 'exec', {
		configurable: true,
		writable: true,
		value: function noted(this: RegExp, text: string) {
			used.add(this.source);
			return exec.call(this, text);
		},
	});
	globalThis.RegExp = new Proxy(RegExp, {
		construct: (target, given: ConstructorParameters<typeof RegExp>) => note(new target(...given)),
		apply: (target, _, given: Parameters<typeof RegExp>) => note(target(...given)),
	});
	return {made, used};
}

/** Rooms whose modules Node.js loads as they are; those of screens, in JSX, make no pattern. */
const loadable = /^(?:domain|text|words|export|extract|store|search|answers|settings|commands[/]import)[/]/u;

/** Loads the modules of the source. */
export async function loadSource(): Promise<void> {
	for (const file of sourceFiles()) {
		if (loadable.test(file)) await import(pathToFileURL(join(root, file)).href);
	}
}
