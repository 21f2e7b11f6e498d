/** A reason why a command cannot run, in one line of Indonesian for the person at the terminal. */
export class CannotStart extends Error {}
