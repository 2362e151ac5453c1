// The one error of the embedded server: its message is a Dutch sentence for whoever starts the application.

/** Thrown when the embedded server cannot run here; print the message, the stack says nothing more. */
export class EmbeddedFailure extends Error {}
