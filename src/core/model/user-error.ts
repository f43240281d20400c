/**
 * Something outside the program is not as it has to be: an option, a file, a setting, a server. The message is one or
 * more plain sentences for the person who can put it right. Every other error is a fault of the program.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** A mark, because pages are bundled: the class that throws may be another copy than the class that is asked for. */
  readonly isUserError = true;
}
