/** The system's reasons (errno(3)) that a person can act on, in words. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ENOENT: 'its folder does not exist',
	ENOTDIR: 'its folder is not a folder',
	EEXIST: 'its folder is not a folder',
	EISDIR: 'it is a folder',
	ELOOP: 'its links run in a circle',
	ENAMETOOLONG: 'the name is too long',
	EIO: 'the disk or device fails',
	ENXIO: 'it is a socket, or a device that is not there',
};

/** The reasons that are others for a file that was to be there already. */
const reasonsOfReading: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
};

/** The code of a system's fault, as in `ENOENT`; of any other thing that was thrown, its text. */
export function faultCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The reason why a file could not be read, in words where there are some. */
export function readFault(error: unknown): string {
	return reasonsOfReading[faultCode(error)] ?? writeFault(error);
}

/** The reason why a file or folder could not be written or made, in words where there are some. */
export function writeFault(error: unknown): string {
	const code = faultCode(error);
	return reasons[code] ?? code;
}
