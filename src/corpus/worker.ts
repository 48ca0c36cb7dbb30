// What a thread runs.
import '../ready.js';

export { perform as default } from './tasks.js';
