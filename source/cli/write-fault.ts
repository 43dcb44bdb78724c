/** The system's reasons (errno(3)) that a person can act on, in words. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ENOENT: 'its folder does not exist',
	ENOTDIR: 'its folder does not exist',
	ENAMETOOLONG: 'the name is too long',
	ELOOP: 'its links run in a circle',
	EISDIR: 'it is a folder',
};

/** Why something could not be written, in words where there are some. */
export function writeFault(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return reasons[code] ?? code;
}
