/** What is refused before it is read: far above any table an award needs, far below what would exhaust the machine. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024
export const LARGEST_UNPACKED_BYTES = 150 * 1024 * 1024
export const MOST_ROWS = 400_000
export const MOST_COLUMNS = 150
