import {expect, test} from 'vitest';
import {files} from './fixtures/source-files.ts';

/** A docstring that opens with a riddle does not say what the thing is or does. */
const riddle =
	/^(?:What|Whatever|Whether|Those|How|Where|Who|Whom|Whose|Why|Which|Everything|Something)\b|^See \{@link/u;

/** A docstring of something that a file exports. */
interface Docstring {
	readonly file: string;
	readonly text: string;
}

/** The docstrings that stand before an `export`. */
function docstringsOf(file: string, code: string): readonly Docstring[] {
	const exported = code.matchAll(/\/\*\*(?<body>(?:(?!\*\/).)*)\*\/\s*\nexport\s/gsu);
	return Array.from(exported, ({groups}) => ({
		file,
		text: (groups?.['body'] ?? '')
			.replaceAll(/\n\s*\*/gu, ' ')
			.replaceAll(/\s+/gu, ' ')
			.trim(),
	}));
}

const docstrings = files.flatMap(({path, text}) => docstringsOf(path, text));

test('docstrings are found as they stand', () => {
	const code =
		'/** One line. */\nexport const a = 1;\n\n/**\n * Two\n * lines.\n */\nexport function b() {}\n/** Own. */\nconst c = 2;\n';
	expect(docstringsOf('x.ts', code).map(({text}) => text)).toEqual(['One line.', 'Two lines.']);
	expect(docstrings.length).toBeGreaterThan(700);
});

test('docstrings say what a thing is or does', () => {
	const riddles = docstrings.filter(({text}) => riddle.test(text)).map(({file, text}) => `${file}: ${text}`);
	expect(riddles).toEqual([]);
});
