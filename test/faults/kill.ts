import {parseArgs} from 'node:util';
import {markdownTable, machine} from '../bench/table.ts';
import {Random} from '../fixtures/synthetic/random.ts';
import {killKeyWrites} from './kill-key-writes.ts';
import {fillDisk, readOnly} from './full-disk.ts';
import {keyWrites, wholeOperations, type Operation} from './kill-operations.ts';
import {killWhole} from './kill-whole.ts';
import {cutPower} from './power-cut.ts';
import {endBySignals} from './signalled.ts';
import {rowOf, tallyHeadings, type Tally} from './tally.ts';

/*
 * Kills the program at random moments (SIGKILL) while it imports, takes back, brings up to date, marks, notes and
 * saves, and says what was lost: `npm run kills -- --rounds 32 --seed 1 --only import`. With `--cuts N` it cuts the
 * power too (by strace, of Linux), with `--full N` it lets files not grow, and once the folder be read-only (by prlimit
 * and setpriv, as root), with `--signals N` it ends a long import by INT, TERM and HUP in all of its phases. It exits
 * with 1 where anything was lost.
 */
const {values} = parseArgs({
	options: {
		rounds: {type: 'string', default: '32'},
		seed: {type: 'string', default: '1'},
		only: {type: 'string'},
		cuts: {type: 'string', default: '0'},
		full: {type: 'string', default: '0'},
		signals: {type: 'string', default: '0'},
	},
});
const random = new Random(Number(values.seed));
const rounds = Number(values.rounds);
const tallies: Tally[] = [];
const isAsked = (name: string): boolean => values.only === undefined || values.only === name;

console.log(machine(new Date()));
for (const operation of wholeOperations)
	if (isAsked(operation.name)) tell(await killWhole(operation, rounds, random));
for (const what of keyWrites) if (isAsked(what)) tell(await killKeyWrites(what, rounds, random));
const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
const all: Tally = {
	operation: 'all',
	rounds: sum(({rounds: each}) => each),
	killed: sum(({killed}) => killed),
	inTheMiddle: sum(({inTheMiddle}) => inTheMiddle),
	before: sum(({before}) => before),
	after: sum(({after}) => after),
	lost: tallies.flatMap(({lost}) => lost),
};
console.log(markdownTable(tallyHeadings, [...tallies, all].map(rowOf)));
if (Number(values.cuts) > 0)
	tellOthers('power cut', operation => cutPower(operation, Number(values.cuts), random));
if (Number(values.full) > 0) {
	tellOthers('full disk', operation => fillDisk(operation, Number(values.full), random));
	all.lost.push(...wholeOperations.filter(({name}) => isAsked(name)).flatMap(readOnly));
}
if (Number(values.signals) > 0) {
	const ended = await endBySignals(Number(values.signals), random);
	console.log(`\nsignals\n${markdownTable(tallyHeadings, [rowOf(ended)])}`);
	console.log(`\nthe slowest end took ${Math.round(ended.slowest)} ms`);
	all.lost.push(...ended.lost);
}
for (const line of all.lost) console.log(line);
process.exitCode = all.lost.length === 0 ? 0 : 1;

/** Other faults in the same operations. */
function tellOthers(what: string, meet: (operation: Operation) => Tally): void {
	const met = wholeOperations.filter(({name}) => isAsked(name)).map(meet);
	console.log(`\n${what}\n${markdownTable(tallyHeadings, met.map(rowOf))}`);
	all.lost.push(...met.flatMap(({lost}) => lost));
}

function tell(tally: Tally): void {
	tallies.push(tally);
	console.error(rowOf(tally).join('  '));
}
