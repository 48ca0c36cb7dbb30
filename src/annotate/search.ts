export { indexAt } from '../model/index.js';
