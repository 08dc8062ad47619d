package agon.knowledge;

/** How a text commits itself to a claim. */
public enum Status {
  /** The article says it in its own voice. */
  ASSERTED,
  /** Somebody is quoted or reported as saying it. */
  ATTRIBUTED,
  /** An accusation, or hearsay without a source. */
  ALLEGED,
  /** An intention or a future event. */
  PLANNED,
  /** Denied, refused, or said not to be so. */
  NEGATED;

  /** Rank when two claims of one subject, relation and object meet; the higher counts. */
  public int strength() {
    return switch (this) {
      case ASSERTED -> 2;
      case PLANNED, NEGATED, ALLEGED -> 1;
      case ATTRIBUTED -> 0;
    };
  }

  /**
   * The less certain of two readings of one passage. From the most certain to the least: asserted,
   * attributed, planned, alleged, negated.
   */
  public Status weaker(Status other) {
    return doubt() >= other.doubt() ? this : other;
  }

  private int doubt() {
    return switch (this) {
      case ASSERTED -> 0;
      case ATTRIBUTED -> 1;
      case PLANNED -> 2;
      case ALLEGED -> 3;
      case NEGATED -> 4;
    };
  }

  /** The name in lower case, as commands and files write it. */
  public String label() {
    return switch (this) {
      case ASSERTED -> "asserted";
      case ATTRIBUTED -> "attributed";
      case ALLEGED -> "alleged";
      case PLANNED -> "planned";
      case NEGATED -> "negated";
    };
  }
}
