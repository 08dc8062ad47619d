package agon.extract.claim;

import agon.knowledge.Entity;
import agon.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the tokens of a sentence stand for: their own mentions, else the name in apposition, the
 * antecedent of a relative pronoun, the subject of a predicate noun, the examples after « comme »,
 * the firm whose staff acts. Coordination distributes.
 */
final class Referents {
  private static final double STEP = 0.95;
  private static final double STAFF = 0.85;

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;
  private final FirstPerson firstPerson;
  private final Adjacency adjacency;
  private final Naming naming;
  private final PrepositionFinder prepositions;
  private final Voice voice;
  private final Predication predication;
  private final Coordination coordination;
  private final Mentioned mentioned;
  private final Listing listing;
  private final Echoes echoes;
  private final Collectives collectives;

  Referents(
      SyntaxTree tree, EntityIndex index, Words words, FirstPerson first, Adjacency adjacency) {
    this.adjacency = adjacency;
    this.firstPerson = first;
    this.tree = tree;
    this.index = index;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.voice = new Voice(tree, words);
    this.predication = new Predication(tree, words);
    this.coordination = new Coordination(tree, words);
    this.mentioned = new Mentioned(tree, index);
    this.listing = new Listing(tree, index);
    this.echoes = new Echoes(tree, index, words);
    this.collectives = new Collectives(tree, index, words);
    this.naming = new Naming(tree, index, words);
  }

  /** The things that the token and what is coordinated with it stand for, in order of the text. */
  List<Reference> of(int token) {
    List<Integer> conjuncts = coordination.conjuncts(token);
    return distinct(Stream.concat(conjuncts.stream(), listing.behind(conjuncts).stream()));
  }

  /** Those of whom a verb is said once more, "as did X". */
  IntStream echoing(int verb) {
    return tree.hasTag(verb, "VERB") ? echoes.of(verb) : IntStream.empty();
  }

  /** What these tokens stand for, each thing once. */
  private List<Reference> distinct(Stream<Integer> tokens) {
    Map<Object, Reference> found = new LinkedHashMap<>();
    tokens
        .flatMap(token -> single(token).stream())
        .forEach(reference -> found.putIfAbsent(reference.entity().iri(), reference));
    return List.copyOf(found.values());
  }

  /** What a noun is the title or description of: "CEO X and Y" gives the post to X alone. */
  List<Reference> titled(int noun) {
    boolean one = tree.hasTag(noun, "NOUN") && tree.token(noun).has("Number", "Sing");
    if (!one || !own(noun).isEmpty()) {
      return of(noun);
    }
    return distinct(coordination.conjuncts(noun).stream().filter(c -> !index.isName(c)));
  }

  /** What the token itself stands for, coordination left aside. */
  List<Reference> single(int token) {
    List<Reference> own = mentioned.meant(token);
    if (!own.isEmpty()) {
      List<Reference> called =
          index.isDemonym(token, tree.token(token).text()) ? below(token) : List.of();
      return called.isEmpty() ? own : called;
    }
    Optional<Entity> speaker = firstPerson.of(token);
    if (speaker.isPresent()) {
      return List.of(new Reference(token, speaker.get(), STAFF));
    }
    if (antecedent(token) >= 0) {
      return weaker(related(token), STEP);
    }
    if (words.has("possessive", tree, token)) {
      return possessor(token);
    }
    List<Reference> beside = beside(token);
    if (!beside.isEmpty()) {
      return beside;
    }
    return collective(token);
  }

  private List<Reference> collective(int token) {
    List<Reference> examples = collectives.examples(token);
    List<Reference> found = examples.isEmpty() ? collectives.staff(token) : examples;
    if (!found.isEmpty()) {
      return found;
    }
    List<Reference> counted =
        collectives.counted(token).boxed().flatMap(c -> of(c).stream()).toList();
    return weaker(counted, STEP);
  }

  /** The mentions at the token itself. */
  List<Reference> own(int token) {
    return mentioned.at(token);
  }

  /** What an unresolved possessive refers to: the subject of its clause, where that is a thing. */
  private List<Reference> possessor(int token) {
    List<Reference> found = new ArrayList<>();
    voice
        .actors(token)
        .filter(subject -> subject < token && !words.has("possessive", tree, subject))
        .forEach(
            subject ->
                found.addAll(own(subject).isEmpty() ? collectives.staff(subject) : own(subject)));
    return weaker(found, STAFF);
  }

  /** What a relative pronoun stands for: what the parse says, else the name described before it. */
  private List<Reference> related(int pronoun) {
    int antecedent = antecedent(pronoun);
    List<Reference> found = of(antecedent);
    int name = found.isEmpty() ? adjacency.nameBeforeRelative(pronoun) : -1;
    return name < 0 || (name > antecedent && !isLed(pronoun)) ? found : of(name);
  }

  /** « X, dont », "X, on which": a relative that tells of the name right before it. */
  private boolean isLed(int pronoun) {
    return words.has("relative-owner", tree, pronoun)
        || (pronoun > 0 && tree.hasTag(pronoun - 1, "ADP"));
  }

  /** The noun that a relative pronoun stands for, or -1. */
  int antecedent(int token) {
    if (!words.has("relative", tree, token)) {
      return -1;
    }
    int at = token;
    for (int depth = 0; depth < 4 && at != Token.ROOT; depth++) {
      boolean noun = tree.is(at, "acl") && tree.head(at) < token;
      if (noun && !tree.hasTag(tree.head(at), "VERB", "AUX")) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return adjacency.nameBeforeRelative(token);
  }

  /** The thing in apposition to a noun: « la start-up Mistral », "CEO Sam Altman". */
  List<Reference> beside(int token) {
    List<Reference> found = new ArrayList<>(below(token));
    int head = tree.head(token);
    if (found.isEmpty() && head != Token.ROOT && upEquates(token)) {
      found.addAll(own(head).isEmpty() && !tree.is(token, "conj") ? below(head) : own(head));
      if (found.isEmpty() && tree.is(token, "conj")) {
        found.addAll(beside(head));
      }
    }
    boolean named = tree.hasTag(token, "NOUN", "ADJ", "PROPN") && !words.has("about", tree, token);
    if (found.isEmpty() && named) {
      naming.after(token).forEach(name -> found.addAll(own(name)));
    }
    if (found.isEmpty() && named) {
      naming.of(token).forEach(name -> found.addAll(own(name)));
    }
    if (found.isEmpty()) {
      predication.of(token).forEach(subject -> found.addAll(plain(subject)));
    }
    if (found.isEmpty() && (words.has("firm", tree, token) || words.has("work", tree, token))) {
      adjacency.inserted(token).forEach(name -> found.addAll(own(name)));
    }
    return weaker(found, STEP);
  }

  /** The names that hang from a noun as its equals. */
  private List<Reference> below(int token) {
    List<Reference> found = new ArrayList<>();
    tree.children(token, "appos", "flat", "compound", "nmod", "list")
        .filter(child -> equates(token, child) && !listing.isAnothers(token, child))
        .forEach(child -> found.addAll(of(child, token)));
    return found;
  }

  /** What a subject stands for, seen without its own predicates. */
  private List<Reference> plain(int token) {
    List<Reference> own = own(token);
    if (!own.isEmpty()) {
      return coordination.conjuncts(token).stream().flatMap(c -> own(c).stream()).toList();
    }
    int antecedent = antecedent(token);
    return antecedent >= 0 ? own(antecedent) : List.of();
  }

  private List<Reference> of(int child, int noun) {
    boolean alone = tree.token(noun).has("Number", "Sing") && !tree.is(child, "appos");
    return alone
        ? own(child)
        : coordination.conjuncts(child).stream().flatMap(c -> own(c).stream()).toList();
  }

  private boolean equates(int noun, int child) {
    if (words.has("about", tree, noun)) {
      return false;
    }
    if (tree.is(child, "appos") || tree.is(child, "flat") || tree.is(child, "list")) {
      return !own(child).isEmpty();
    }
    boolean marked = tree.hasChild(child, c -> tree.is(c, "case"));
    return !marked && prepositions.before(child).isEmpty() && child > noun && index.isName(child);
  }

  /** Whether the token is a title or description of the name that it depends on. */
  private boolean upEquates(int token) {
    int head = tree.head(token);
    if (tree.is(token, "appos") || tree.is(token, "flat") || tree.is(token, "list")) {
      return true;
    }
    if (tree.is(token, "conj")) {
      boolean listed = coordination.isAnother(token) && index.isName(head);
      return !index.isName(token) && !tree.isClausal(head) && !listed;
    }
    boolean bare = prepositions.before(token).isEmpty();
    boolean person = own(head).stream().anyMatch(r -> r.entity().kind().name().equals("Person"));
    return bare && person && tree.is(token, "compound") && token < head;
  }

  static List<Reference> weaker(List<Reference> references, double factor) {
    return references.stream().map(reference -> reference.weaker(factor)).toList();
  }
}
