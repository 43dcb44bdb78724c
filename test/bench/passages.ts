import {extract} from '../../source/extract/extract.ts';
import type {Document} from '../../source/extract/import-model.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {markdownTable} from './table.ts';

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

/**
 * Reads and dates lists of passages, beside the shipped records, as one text and as a text each. The memory after the
 * last is to be that after the first: nothing of an import stays.
 */
export function benchPassages(sizes: readonly number[]): void {
	const reference = shippedReference();
	const rows = sizes.flatMap(size =>
		(['one list', 'one file each', 'one list again'] as const).map(name => {
			const documents = texts(size, name !== 'one file each');
			const start = performance.now();
			const {proposals, skipped} = extract(documents, reference, {isStandalone: false, today: '2026-11-22'});
			const time = performance.now() - start;
			globalThis.gc?.();
			const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
			return [
				...[size.toLocaleString('en'), name, String(proposals.length), String(skipped.length)],
				...[(time / 1000).toFixed(2), megabytes.toFixed(0)],
			];
		}),
	);
	console.log(markdownTable(['passages', 'as', 'records', 'skipped', 'time, s', 'heap, MB'], rows));
}
