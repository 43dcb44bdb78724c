import {extract} from '../../source/extract/extract.ts';
import type {Document} from '../../source/extract/import-model.ts';
import {shippedReference} from '../fixtures/reference.ts';

/**
 * Bars of issue 3: the time for 10,000 passages, in seconds, and how much the memory may grow from one import to the
 * next, in megabytes.
 */
const slowest = 20;
const mostGrowth = 60;
const size = Number(process.argv[2] ?? 10_000);
const hosts = ['Phan Văn Giang', 'Ngô Xuân Lịch', 'Phùng Quang Thanh'];
const guests = ['Lloyd Austin', 'Mark Esper', 'James Mattis', 'Ashton Carter', 'Trần Văn Khách'];

/** Sentences in the press's manner; every tenth tells of no engagement. */
function passage(index: number): string {
	const day = (index % 28) + 1;
	const month = (Math.floor(index / 28) % 12) + 1;
	const year = index % 4 === 0 ? `/${2012 + (index % 14)}` : '';
	if (index % 10 === 9)
		return `Giá cà phê sáng ${day}/${month} tăng 1.${index % 10}00 đồng/kg tại các tỉnh Tây Nguyên.`;
	const host = hosts[index % hosts.length]!;
	const guest = guests[index % guests.length]!;
	return index % 3 === 0
		? `On ${day}/${month}${year}, Minister of National Defence ${host} received US Secretary of Defense ${guest} in Hanoi.`
		: `Chiều ${day}/${month}${year}, tại Hà Nội, Đại tướng ${host}, Bộ trưởng Bộ Quốc phòng tiếp ông ${guest}, Bộ trưởng Quốc phòng Hoa Kỳ đang thăm Việt Nam.`;
}

function texts(count: number, inOneFile: boolean): readonly Document[] {
	const lines = Array.from({length: count}, (_, index) => passage(index));
	const blank = {publisher: '', title: '', url: '', published: ''};
	if (inOneFile) return [{...blank, file: 'list.txt', lines}];
	return lines.map((line, index) => ({...blank, file: `${index}.txt`, lines: [line]}));
}

const reference = shippedReference();
let isSlow = false;
let before = 0;
for (const [name, inOneFile] of [
	['one list', true],
	['one file each', false],
	['one list again', true],
] as const) {
	const documents = texts(size, inOneFile);
	const start = performance.now();
	const {proposals, skipped} = extract(documents, reference, {isStandalone: false, today: '2026-11-22'});
	const seconds = (performance.now() - start) / 1000;
	const counts = `${proposals.length} records, ${skipped.length} skipped`;
	globalThis.gc?.();
	const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
	console.log(
		`${size} passages, ${name}: ${seconds.toFixed(2)} s, ${counts}, heap ${megabytes.toFixed(0)} MB`,
	);
	isSlow ||=
		seconds > slowest || (before > 0 && globalThis.gc !== undefined && megabytes - before > mostGrowth);
	before = megabytes;
}
if (isSlow) process.exitCode = 1;
