import fc from 'fast-check';
import {expect, test} from 'vitest';
import {shellLine, shellWords} from '../../source/text/shell-line.ts';

test('a line quotes what the shell would read otherwise', () => {
	expect(
		shellLine(['communique', '-y', '2021..2025', 'visits.md', '-q', 'điện', 'Da Nang', "a'b", '$(x)', '']),
	).toBe("communique -y 2021..2025 visits.md -q điện 'Da Nang' 'a'\\''b' '$(x)' ''");
});

test('a line is taken apart into the words of which it was made, as they are quoted', () => {
	expect(shellWords("export 'a b' 'it'\\''s' --id <3\u{A0}ids> ''")).toEqual([
		'export',
		"'a b'",
		"'it'\\''s'",
		'--id',
		'<3\u{A0}ids>',
		"''",
	]);
	fc.assert(
		fc.property(fc.array(fc.string()), words => {
			expect(shellWords(shellLine(words))).toEqual(words.map(word => shellLine([word])));
		}),
	);
});
