/** A terminal that links are known of, by a variable and, where it matters, the first version that has them. */
interface Known {
	readonly variable: string;
	readonly value?: RegExp;
	readonly version?: {readonly variable: string; readonly least: readonly number[]};
}

/** The one multiplexer that hands links on. It sets the variable of a terminal's name anew. */
const tmux: Known = {
	variable: 'TERM_PROGRAM',
	value: /^tmux$/u,
	version: {variable: 'TERM_PROGRAM_VERSION', least: [3, 4]},
};

const terminals: readonly Known[] = [
	{variable: 'KITTY_WINDOW_ID'},
	{variable: 'WEZTERM_PANE'},
	{variable: 'WT_SESSION'},
	{variable: 'KONSOLE_VERSION'},
	{variable: 'GHOSTTY_RESOURCES_DIR'},
	{variable: 'DOMTERM'},
	// GNOME Terminal and all that is built on VTE.
	{variable: 'VTE_VERSION', version: {variable: 'VTE_VERSION', least: [5000]}},
	{variable: 'TERM', value: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/u},
	{variable: 'TERM_PROGRAM', value: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|mintty|rio|zed)$/u},
	tmux,
];

/**
 * Returns true for a terminal that is known to show links (OSC 8), by its environment variables. Another one would
 * ignore them, or show letters of them, and nothing can be asked of it.
 */
export function knowsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
	// Inside a multiplexer the variables of the terminal around it are left over.
	const own = env['STY'] ? [] : env['TMUX'] ? [tmux] : terminals;
	return own.some(({variable, value, version}) => {
		const text = env[variable] ?? '';
		if (text === '' || value?.test(text) === false) return false;
		return version === undefined || isAtLeast(env[version.variable] ?? '', version.least);
	});
}

/** Compares a version (`3.10`, `3.3a`, `next-3.6`) with the least, part by part; without a number it is under it. */
function isAtLeast(version: string, least: readonly number[]): boolean {
	const parts = (/\d+(?:\.\d+)*/u.exec(version)?.[0] ?? '-1').split('.').map(Number);
	const place = least.findIndex((part, index) => (parts[index] ?? 0) !== part);
	return place < 0 || (parts[place] ?? 0) > (least[place] ?? 0);
}
