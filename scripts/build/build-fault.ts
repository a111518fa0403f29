/** What stops a build and is not its own fault; the message is all that is to be said of it. */
export class BuildFault extends Error {}
