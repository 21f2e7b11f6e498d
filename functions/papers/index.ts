export { issue } from './issue.ts';
export { orderOf } from './order.ts';
