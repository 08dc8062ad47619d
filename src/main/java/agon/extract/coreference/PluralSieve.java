package agon.extract.coreference;

import agon.knowledge.EntityKind;
import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Finds the things that a plural stands for. « Ils » stands for the members of a list that acted
 * just before (« Meta et OpenAI recrutent. Ils… »); « les deux entreprises » and "both" for the
 * list of two, or else the only two of that kind, that the last sentences name; « les labels » for
 * a list of labels; « le premier » and « le second » for those of a list of two. Unsure means
 * nobody.
 */
final class PluralSieve {
  /** The groups of kinds among which a plural that tells none looks, each by itself. */
  private static final List<String> KINDS = List.of("Organization", PersonVariants.PERSON, "Work");

  private final Document document;
  private final Chains chains;
  private final Pronouns pronouns;
  private final Describer describer;
  private final SetWords words;
  private final Ordinals ordinals;
  private final NamedSets sets;

  PluralSieve(
      Document document, Chains chains, Pronouns pronouns, Describer describer, SetWords words) {
    this.document = document;
    this.chains = chains;
    this.pronouns = pronouns;
    this.describer = describer;
    this.words = words;
    ordinals = new Ordinals(pronouns);
    sets = new NamedSets(document, chains, words.ownerMarks());
  }

  /** Learns which of the mentions order two things. */
  void learn(List<Reference> references) {
    ordinals.learn(references);
  }

  /** Notes a noun phrase, in order of the text. */
  void add(Reference reference) {
    if (reference.head() < 0) {
      return;
    }
    if (!reference.plural()) {
      sets.add(reference);
    } else if (!chains.isSet(reference)) {
      hide(reference);
    }
  }

  /** A plural subject of which nothing is known hides the lists before it. */
  void hide(Reference rival) {
    if (rival.plural() && rival.role() == Role.SUBJECT) {
      sets.hide(rival);
    }
  }

  /** Whether a mention is one that this sieve alone may resolve. */
  boolean isPlural(Reference reference) {
    return reference.head() >= 0
        && !reference.is(Mention.Form.NAME)
        && (reference.plural() || words.counts(document, reference) || ordinals.isOne(reference));
  }

  /** Notes the members of the set that a plural stands for, if they are plain. */
  void resolve(Reference plural) {
    if (ordinals.isOne(plural)) {
      List<Reference> two = sets.pair(plural, m -> mayMean(plural, m));
      ordinals
          .of(plural, two.isEmpty() ? counted(plural, 2, m -> true) : two)
          .ifPresent(one -> chains.unite(plural, one));
      return;
    }
    List<Reference> members = members(plural);
    if (members.size() > 1) {
      chains.stand(plural, members);
      sets.add(members, plural);
    }
  }

  private List<Reference> members(Reference plural) {
    OptionalInt count = words.count(document, plural);
    if (plural.is(Mention.Form.PRONOUN)) {
      return count.isPresent() ? counted(plural, count.getAsInt(), m -> true) : acting(plural);
    }
    Description description = describer.describe(document, plural);
    if (description.determiner() == Description.Determiner.POSSESSIVE || isRestricted(plural)) {
      return List.of();
    }
    if (count.isEmpty()) {
      return described(plural, description);
    }
    String head = description.head();
    List<Reference> called = counted(plural, count.getAsInt(), m -> isCalled(m, head));
    return called.isEmpty()
        ? counted(plural, count.getAsInt(), m -> !isCalledOtherwise(m, head))
        : called;
  }

  /** "The two experts who…": a clause tells which are meant, and they need not be known. */
  private boolean isRestricted(Reference noun) {
    List<Token> tokens = document.sentences().get(noun.sentence()).tokens();
    int next = document.sentences().get(noun.sentence()).tokenAt(noun.span().end());
    return next < tokens.size() && tokens.get(next).has("PronType", "Rel");
  }

  /** The only list that acts in this sentence or the one before. */
  private List<Reference> acting(Reference pronoun) {
    boolean third = pronouns.of(pronoun).filter(p -> p.person() == 3 && p.plural()).isPresent();
    if (!third) {
      return List.of();
    }
    List<NamedSets.Group> lists =
        sets.open(pronoun, 1, m -> Demands.AGENTS.contains(kinds(m)) && mayMean(pronoun, m));
    boolean acts = lists.stream().anyMatch(group -> group.role() == Role.SUBJECT);
    return acts ? NamedSets.only(lists) : List.of();
  }

  /**
   * So many things of the kind that the plural asks for, or of the only kind of which there are.
   */
  private List<Reference> counted(Reference plural, int count, Predicate<Reference> may) {
    if (count == 0) {
      return List.of();
    }
    String kind = chains.facts(plural.index()).kinds();
    List<List<Reference>> found = new ArrayList<>();
    for (String asked : kind.isEmpty() ? KINDS : List.of(kind)) {
      Predicate<Reference> fits =
          may.and(m -> kinds(m).equals(asked) && isAskedFor(plural, m) && !isMedia(m));
      List<Reference> free = sets.counted(plural, count, fits.and(m -> mayStand(plural, m)));
      if (!free.isEmpty() || !sets.counted(plural, count, fits).isEmpty()) {
        found.add(free);
      }
    }
    return found.size() == 1 ? found.get(0) : List.of();
  }

  /** The only list just before of the things that a noun describes: « les labels ». */
  private List<Reference> described(Reference noun, Description description) {
    String head = description.head();
    boolean any = head.equals(Describer.ANY);
    boolean plain = description.determiner() == Description.Determiner.DEFINITE;
    String kind = chains.facts(noun.index()).kinds();
    if (kind.isEmpty() || !description.details().isEmpty() || (any && !plain)) {
      return List.of();
    }
    return NamedSets.only(
        sets
            .open(noun, any ? 1 : NamedSets.WINDOW, m -> kinds(m).equals(kind) && mayMean(noun, m))
            .stream()
            .filter(group -> any || group.members().stream().anyMatch(m -> isCalled(m, head)))
            .toList());
  }

  private boolean isCalled(Reference member, String noun) {
    return chains.facts(member.index()).words().contains(noun);
  }

  /** Whether nothing speaks against a plural's meaning this among others. */
  private boolean mayMean(Reference plural, Reference member) {
    return isAskedFor(plural, member) && mayStand(plural, member);
  }

  /** Whether a plural may mean this where it stands. */
  private boolean mayStand(Reference plural, Reference member) {
    return !member.span().overlaps(plural.span())
        && (isPossessive(plural) || !Clauses.areArgumentsOfOneVerb(document, plural, member));
  }

  private boolean isPossessive(Reference plural) {
    String dependency =
        document.sentences().get(plural.sentence()).tokens().get(plural.head()).dependency();
    return plural.is(Mention.Form.PRONOUN)
        && (dependency.startsWith("det") || dependency.equals("nmod:poss"));
  }

  /** Models are no products and authorities no companies, where a noun tells them apart. */
  private static boolean isAskedFor(Reference plural, Reference member) {
    Optional<EntityKind> asked = plural.mention().kind();
    Optional<EntityKind> kind = member.mention().kind();
    return asked.isEmpty() || kind.isEmpty() || asked.equals(kind);
  }

  private String kinds(Reference member) {
    return chains.facts(member.index()).kinds();
  }

  /** Newspapers and agencies are named as sources, seldom as one of two that act. */
  private boolean isMedia(Reference name) {
    return isCalledOtherwise(name, Describer.ANY);
  }

  /** Whether what is known of a thing says that a noun does not mean it. */
  private boolean isCalledOtherwise(Reference member, String noun) {
    return describer.epithets().excludes(noun, chains.facts(member.index()).words());
  }
}
