import {expect, test} from 'vitest';
import {knowsLinks} from '../../source/cli/hyperlinks.ts';

test.each([
	[{TERM: 'xterm-kitty'}, true],
	[{TERM: 'alacritty'}, true],
	[{TERM: 'foot-extra'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '7200'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '4999'}, false],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, true],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'vscode'}, true],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, false],
	[{TERM: 'xterm-256color', WT_SESSION: '0f0f'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a'}, false],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.10'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '4'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '2.9a'}, false],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: 'next-3.6'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: 'master'}, false],
	[{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux'}, false],
	// An older tmux leaves what stood there before.
	[{TERM: 'screen', TMUX: '/tmp/x', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0'}, false],
	[{TERM: 'screen', STY: '1.tty', TERM_PROGRAM: 'vscode'}, false],
	[{TERM: 'screen', STY: '1.tty', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5'}, false],
	[{TERM: 'screen', TMUX: '/tmp/x', VTE_VERSION: '7200'}, false],
	[{TERM: 'screen', STY: '1.tty', WT_SESSION: '0f0f'}, false],
	[{TERM: 'xterm-256color'}, false],
	[{TERM: 'linux'}, false],
	[{}, false],
])('%o: %s', (env, known) => {
	expect(knowsLinks(env)).toBe(known);
});
