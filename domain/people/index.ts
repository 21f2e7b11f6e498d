export * from './invite.ts';
export * from './person.ts';
export * from './role.ts';
export * from './unit.ts';
