import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Random} from '../fixtures/synthetic/random.ts';
import type {Operation} from './kill-operations.ts';
import {Home, shipped} from './prepared.ts';
import {faultsOf, stateOf} from './state-of.ts';
import {noKills, type Tally} from './tally.ts';
import {tracedWrites, type FileStep} from './traced-writes.ts';

/** Bytes that a disk writes whole or not at all. */
const sector = 512;

/** The files of a folder as a disk has them: what was synced, and what was written since and may be lost. */
interface Disk {
	readonly files: Map<string, FileImage>;
	/** What was written to each file since it was synced last. */
	readonly pending: Map<string, FileStep[]>;
}

/**
 * Cuts the power at random moments of an operation: its writes are recorded once, and of those that were not synced
 * at the cut each reaches the disk or not, or in part, sector by sector. Every fourth cut falls just before a sync,
 * every fourth just behind one, where most depends on the order, and every fourth around a commit: where the journal is
 * removed, or a database gets its name.
 */
export function cutPower(operation: Operation, rounds: number, random: Random): Tally {
	const before = operation.prepare();
	const traced = new Home('traced');
	traced.copyFrom(before);
	const steps = tracedWrites(traced, operation.words(traced));
	const after = stateOf(traced.database);
	const beforeStates = [stateOf(before.database), ...(existsSync(before.database) ? [] : [stateOf(shipped)])];
	const syncs = steps.flatMap(({type}, index) => (type === 'sync' || type === 'remove' ? [index] : []));
	const commits = steps.flatMap(({type}, index) =>
		type === 'remove' || type === 'link' || type === 'rename' ? [index] : [],
	);
	const tally = noKills(operation.name);
	for (let round = 0; round < rounds; round++) {
		const near = random.pick(syncs);
		const beside = random.pick(commits) + random.below(4) - 1;
		const moment = [random.below(steps.length + 1), near, near + 1, Math.max(0, beside)][round % 4] ?? 0;
		const home = new Home('cut');
		leaveOn(home, before, steps.slice(0, moment), random);
		tally.rounds++;
		tally.killed++;
		if (moment > 0 && moment < steps.length) tally.inTheMiddle++;
		const state = stateOf(home.database);
		const faults = existsSync(home.database) ? [...faultsOf(home.database)] : [];
		if (state === after) tally.after++;
		else if (beforeStates.includes(state)) tally.before++;
		else faults.push('neither before nor after');
		if (faults.length === 0) home.remove();
		else
			tally.lost.push(
				`power cut in ${operation.name}, step ${moment}, ${home.folder}: ${faults.slice(0, 5).join('; ')}`,
			);
	}
	traced.remove();
	before.remove();
	return tally;
}

/** Makes the files as they are found once the power is back. */
function leaveOn(home: Home, before: Home, steps: readonly FileStep[], random: Random): void {
	const folder = dirname(home.database);
	mkdirSync(folder, {recursive: true});
	const disk: Disk = {files: new Map(), pending: new Map()};
	if (existsSync(before.database))
		disk.files.set(basename(before.database), new FileImage(readFileSync(before.database)));
	for (const step of steps) take(disk, step);
	for (const [name, pending] of disk.pending)
		for (const step of pending) if (random.chance(0.5)) applyTo(disk, name, torn(step, random));
	for (const [name, {bytes}] of disk.files) writeFileSync(join(folder, name), bytes);
	if (existsSync(before.clippings)) copyFileSync(before.clippings, home.clippings);
}

function take(disk: Disk, step: FileStep): void {
	switch (step.type) {
		case 'sync':
			for (const each of disk.pending.get(step.name) ?? []) applyTo(disk, step.name, each);
			disk.pending.delete(step.name);
			return;
		// Names are told in their order: SQLite syncs the folder behind each, and a journal file system keeps it.
		case 'create':
			if (!disk.files.has(step.name)) disk.files.set(step.name, new FileImage());
			return;
		case 'remove':
			disk.files.delete(step.name);
			disk.pending.delete(step.name);
			return;
		case 'link':
		case 'rename':
			disk.files.set(step.to, new FileImage(disk.files.get(step.name)?.bytes));
			disk.pending.set(step.to, [...(disk.pending.get(step.name) ?? [])]);
			if (step.type === 'rename') {
				disk.files.delete(step.name);
				disk.pending.delete(step.name);
			}
			return;
		default: {
			const pending = disk.pending.get(step.name) ?? [];
			pending.push(step);
			disk.pending.set(step.name, pending);
		}
	}
}

function applyTo(disk: Disk, name: string, step: FileStep): void {
	const file = disk.files.get(name) ?? new FileImage();
	disk.files.set(name, file);
	if (step.type === 'truncate') file.resize(step.length);
	if (step.type === 'write') file.write(step.at === -1 ? file.length : step.at, step.bytes);
}

/** The bytes of a file, with room for more. */
class FileImage {
	#data: Buffer;
	length: number;

	constructor(bytes: Buffer = Buffer.alloc(0)) {
		this.#data = Buffer.from(bytes);
		this.length = bytes.length;
	}

	get bytes(): Buffer {
		return this.#data.subarray(0, this.length);
	}

	resize(length: number): void {
		if (length > this.#data.length) this.#data = Buffer.concat([this.#data], length * 2);
		if (length < this.length) this.#data.fill(0, length, this.length);
		this.length = length;
	}

	write(at: number, bytes: Buffer): void {
		if (at + bytes.length > this.length) this.resize(at + bytes.length);
		bytes.copy(this.#data, at);
	}
}

/** A write of which now and then only the first sectors come. */
function torn(step: FileStep, random: Random): FileStep {
	if (step.type !== 'write' || random.chance(0.7)) return step;
	const sectors = Math.floor(step.bytes.length / sector);
	return {...step, bytes: step.bytes.subarray(0, random.below(sectors + 1) * sector)};
}
