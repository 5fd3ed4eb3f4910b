/** Why a command cannot be run, in one line for standard error. The status is then 2. */
export class CannotRun extends Error {}
