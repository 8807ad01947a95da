/** What was typed cannot be measured; the message is the sentence for the reader. */
export class InputError extends Error {}
