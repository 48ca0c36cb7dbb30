// What a thread of the pool runs.
export { readDocument as default } from './read-document.js';
