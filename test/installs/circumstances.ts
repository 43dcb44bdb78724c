import {chmodSync, chownSync, existsSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Answers, answersOf, expectSame, type Installed} from './five-commands.ts';
import {Lacking} from './rows.ts';
import {ran} from './tools.ts';

/** A circumstance in which the installed program is to answer as ever. */
export interface Circumstance {
	readonly name: string;
	readonly answers: (installed: Installed, known: Answers) => void;
}

/** A user without a home on most systems ("nobody"), to whom nothing belongs. */
const nobody = 65_534;

function sameWith(name: string, change: (installed: Installed) => Installed): Circumstance {
	return {name, answers: (installed, known) => expectSame(answersOf(change(installed)), known)};
}

function withVariables(name: string, variables: Readonly<Record<string, string>>): Circumstance {
	return sameWith(name, installed => ({...installed, env: {...installed.env, ...variables}}));
}

/** The program called through a line of the shell, in which `"$@"` stands for it. */
function throughShell(name: string, line: string): Circumstance {
	return sameWith(name, installed => ({
		...installed,
		command: ['sh', '-c', line, 'sh', ...installed.command],
	}));
}

/** Called by a user who owns neither home nor program, from the one folder in which he may write. */
const readOnlyHome = sameWith('a home and a folder of the program that are read-only', installed => {
	if (process.getuid?.() !== 0) throw new Lacking('only root can become another user');
	const home = join(dirname(installed.cwd), 'read-only-home');
	const own = join(dirname(installed.cwd), 'own');
	for (const [folder, mode] of [
		[home, 0o555],
		[own, 0o755],
	] as const) {
		mkdirSync(folder, {recursive: true});
		chmodSync(folder, mode);
	}
	chownSync(own, nobody, nobody);
	const nowhere = {XDG_DATA_HOME: undefined, XDG_STATE_HOME: undefined};
	return {...installed, uid: nobody, cwd: own, env: {...installed.env, ...nowhere, HOME: home}};
});

const noNetwork = sameWith('no network', installed => {
	const isolated = ['unshare', '--net', '--'];
	if (ran([...isolated, 'true'], installed).status !== 0)
		throw new Lacking('a process without network cannot be made here');
	return {...installed, command: [...isolated, ...installed.command]};
});

/** With the clock of the whole process set wrong by Debian's `faketime`; that of its JavaScript where there is none. */
function wrongClock(time: string): Circumstance {
	return sameWith(`a clock that says ${time}`, installed => {
		const whole = ran(['faketime', time, 'true'], installed);
		// One that is not where it was made for complains, and sets nothing.
		if (whole.status === 0 && whole.stderr === '')
			return {...installed, command: ['faketime', time, ...installed.command]};
		const shifted = `const off = new Date(${JSON.stringify(time)}).getTime() - Date.now(); const Real = Date;
			globalThis.Date = class extends Real {
				constructor(...given) { if (given.length) super(...given); else super(Real.now() + off); }
				static now() { return Real.now() + off; }
			};`;
		const preloaded = `--import=data:text/javascript,${encodeURIComponent(shifted)}`;
		return {...installed, env: {...installed.env, NODE_OPTIONS: preloaded}};
	});
}

/** Stopped as a job of a shell while its reader has read no more than the first line, and let go on. */
const stopped: Circumstance = {
	name: 'SIGTSTP and SIGCONT in the midst of an export',
	answers(installed) {
		const line = [
			'set -m; rm -f pipe; mkfifo pipe',
			'"$@" export - --format json > whole.json || exit 3',
			'"$@" export - --format json > pipe & job=$!',
			'exec 3< pipe; IFS= read -r first <&3',
			'kill -TSTP $job || exit 4',
			'for try in $(seq 10000); do grep -q "^State:.T" /proc/$job/status && break; done',
			'grep -q "^State:.T" /proc/$job/status || exit 5',
			'kill -CONT $job || exit 6',
			'{ printf "%s\\n" "$first"; cat <&3; } > stopped.json',
			'wait -f $job || exit 7',
			'cmp whole.json stopped.json && test -s whole.json',
		].join('\n');
		if (!existsSync('/proc/self/status')) throw new Lacking('only /proc tells that a process is stopped');
		const {status, stdout, stderr} = ran(['bash', '-c', line, 'bash', ...installed.command], installed);
		if (status !== 0) throw new Error(`exit ${status}: ${stdout}${stderr}`);
	},
};

/** Every circumstance in which the program must answer with the same bytes. */
export const circumstances: readonly Circumstance[] = [
	readOnlyHome,
	noNetwork,
	withVariables('LANG=C', {LANG: 'C', LC_ALL: 'C'}),
	withVariables('LC_ALL=POSIX', {LC_ALL: 'POSIX'}),
	withVariables('a language that no machine has', {LC_ALL: 'tlh_QO.ISO-8859-99', LANGUAGE: 'tlh'}),
	...['Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'America/St_Johns', 'Nowhere/Never'].map(
		zone => withVariables(`TZ=${zone}`, {TZ: zone}),
	),
	...['1970-01-02 00:00:00', '2038-01-19 03:14:08', '9999-12-31 23:59:58'].map(wrongClock),
	throughShell('standard input closed', '"$@" <&-'),
	throughShell('standard input a folder', '"$@" < /'),
	throughShell('standard error closed', '"$@" 2>&-'),
	withVariables('no terminal known', {TERM: 'dumb', COLUMNS: '0', LINES: '-1'}),
	stopped,
];
