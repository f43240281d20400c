import { tellStates } from './tell-states.ts';

/** Updates the states on the page when it opens, and when the reader comes back to it. */
const tell = (): void => tellStates(document, Date.now());

tell();
addEventListener('pageshow', tell);
document.addEventListener('visibilitychange', tell);
