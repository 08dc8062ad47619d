package agon.cli;

/** A command that works on a store: when a server holds the store, the server runs it. */
interface StoreCommand {
  /** Whether it needs the store, with the options it was given. */
  default boolean needsStore() {
    return true;
  }
}
