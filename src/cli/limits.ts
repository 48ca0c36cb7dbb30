/** More threads than this have not been tried. */
export const MOST_THREADS = 64;
