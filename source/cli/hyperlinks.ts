/** A terminal that links are known of, by a variable and, where it matters, the first version that has them. */
interface Known {
	readonly variable: string;
	readonly value?: RegExp;
	readonly version?: {readonly variable: string; readonly least: number};
}

const terminals: readonly Known[] = [
	{variable: 'KITTY_WINDOW_ID'},
	{variable: 'WEZTERM_PANE'},
	{variable: 'WT_SESSION'},
	{variable: 'KONSOLE_VERSION'},
	{variable: 'GHOSTTY_RESOURCES_DIR'},
	{variable: 'DOMTERM'},
	// GNOME Terminal and all that is built on VTE.
	{variable: 'VTE_VERSION', version: {variable: 'VTE_VERSION', least: 5000}},
	{variable: 'TERM', value: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/u},
	{variable: 'TERM_PROGRAM', value: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|mintty|rio|zed)$/u},
	{
		variable: 'TERM_PROGRAM',
		value: /^tmux$/u,
		version: {variable: 'TERM_PROGRAM_VERSION', least: 3.4},
	},
];

/**
 * Returns true for a terminal that is known to show links (OSC 8), by its environment variables. Another one would
 * ignore them, or show letters of them, and nothing can be asked of it.
 */
export function knowsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
	// Inside a multiplexer the variables of the terminal around it are left over.
	const own =
		env['TMUX'] || env['STY'] ? terminals.filter(({variable}) => variable === 'TERM_PROGRAM') : terminals;
	return own.some(({variable, value, version}) => {
		const text = env[variable] ?? '';
		if (text === '' || value?.test(text) === false) return false;
		return version === undefined || Number.parseFloat(env[version.variable] ?? '') >= version.least;
	});
}
