import {expect, test} from 'vitest';
import {shellLine} from '../../source/text/shell-line.ts';

test('a line quotes what the shell would read otherwise', () => {
	expect(
		shellLine(['communique', '-y', '2021..2025', 'visits.md', '-q', 'điện', 'Da Nang', "a'b", '$(x)', '']),
	).toBe("communique -y 2021..2025 visits.md -q điện 'Da Nang' 'a'\\''b' '$(x)' ''");
});
