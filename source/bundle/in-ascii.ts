import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'esbuild';
import typescript, {type Node, type TemplateLiteral} from 'typescript';

const {SyntaxKind} = typescript;
/** A letter beyond ASCII. */
const beyondAscii = /[^\0-\u{7F}]/gu;

/**
 * Writes the files of the program in ASCII, whose letters V8 keeps in a byte each: a single letter beyond Latin-1 makes
 * it keep two for every letter of a file. esbuild escapes such letters in texts and leaves them in patterns, whose
 * `source` the extractor reads, and in `String.raw`.
 *
 * Why: five files of 300 KB and more have such letters, and Node copies each of them several times as it is loaded.
 * Gain: 1.5 MB of the explorer's 150 over 100,000 records. Measured 2026-11-30, sixteen processes in turn.
 * Upstream: github.com/evanw/esbuild/pull/4205 makes patterns in the same way; it is open.
 */
export const inAscii: Plugin = {
	name: 'in-ascii',
	setup(build) {
		build.initialOptions.metafile = true;
		build.onEnd(({metafile}) => {
			if (build.initialOptions.write === false) return;
			for (const output of Object.keys(metafile?.outputs ?? {})) {
				if (!output.endsWith('js')) continue;
				const file = resolve(build.initialOptions.absWorkingDir ?? '', output);
				const text = readFileSync(file, 'utf8');
				const plain = asciiOf(text);
				if (plain !== text) writeFileSync(file, plain);
			}
		});
	},
};

/** A passage of a text and what stands there instead. */
type Edit = readonly [start: number, end: number, instead: string];

/**
 * A module that means the same and is written in ASCII.
 * @throws {Error} where other letters stand elsewhere than in a pattern or a `String.raw`.
 */
export function asciiOf(code: string): string {
	if (code.search(beyondAscii) === -1) return code;
	const edits: Edit[] = [];
	const file = typescript.createSourceFile('a.js', code, typescript.ScriptTarget.Latest);
	const visit = (node: Node): void => {
		edits.push(...editsOf(node, code));
		typescript.forEachChild(node, visit);
	};
	visit(file);
	let plain = '';
	let at = 0;
	for (const [start, end, instead] of edits.toSorted((a, b) => a[0] - b[0])) {
		plain += code.slice(at, start) + instead;
		at = end;
	}
	plain += code.slice(at);
	const left = plain.search(beyondAscii);
	if (left !== -1) throw new Error(`not in ASCII: ${plain.slice(Math.max(0, left - 40), left + 1)}`);
	return plain;

	function editsOf(node: Node, text: string): readonly Edit[] {
		const start = node.getStart(file);
		if (text.slice(start, node.end).search(beyondAscii) === -1) return [];
		if (typescript.isRegularExpressionLiteral(node)) return [[start, node.end, madePattern(node.text)]];
		if (!typescript.isTaggedTemplateExpression(node) || node.tag.getText(file) !== 'String.raw') return [];
		const template = node.template.getStart(file);
		return [[start, template, ''], ...piecesOf(node.template).map(each => pieceEdit(each, text))];
	}

	/** A text between two values of a raw template, as one of a template that is read for escapes. */
	function pieceEdit(piece: Node, text: string): Edit {
		const start = piece.getStart(file) + 1;
		const isLast =
			piece.kind === SyntaxKind.NoSubstitutionTemplateLiteral || piece.kind === SyntaxKind.TemplateTail;
		const end = piece.end - (isLast ? 1 : 2);
		return [start, end, escaped(text.slice(start, end).replaceAll(/[\\`]|\$(?=\{)/gu, String.raw`\$&`))];
	}
}

function piecesOf(template: TemplateLiteral): readonly Node[] {
	return typescript.isNoSubstitutionTemplateLiteral(template)
		? [template]
		: [template.head, ...template.templateSpans.map(({literal}) => literal)];
}

/** A pattern, made when it is come to: written as it is with escapes it would have them in its `source`. */
function madePattern(literal: string): string {
	const end = literal.lastIndexOf('/');
	const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)].map(each =>
		escaped(JSON.stringify(each)),
	);
	return ` new RegExp(${source},${flags})`;
}

/** A text between quotes with its letters beyond ASCII as escapes, two where a letter has two units. */
function escaped(text: string): string {
	return text.replaceAll(beyondAscii, letter =>
		Array.from(
			{length: letter.length},
			(_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`,
		).join(''),
	);
}
