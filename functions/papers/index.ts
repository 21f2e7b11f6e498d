export { issue } from './issue.ts';
export { orderOf, StorageDown } from './order.ts';
