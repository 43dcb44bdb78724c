import {expect, test} from 'vitest';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {asVersion1} from '../fixtures/older-databases.ts';
import {program} from './run-program.ts';

test('a database without the words of parts and sides is told in those of the package', async () => {
	const shipped = databaseOf([]);
	const older = asVersion1(databaseOf([engagement()]));
	const {code, stdout} = await program(shipped)(['show', engagement().id, '--db', older, '--lang', 'vi']);
	expect(code).toBe(0);
	expect(stdout).toContain('Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Việt Nam, chủ nhà\n');
	expect(stdout).toMatch(/2\/11\/2025, sáng\n[^]*Độ tin cậy {2}cao\n/u);
});
