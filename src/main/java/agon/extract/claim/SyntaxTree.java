package agon.extract.claim;

import agon.text.Sentence;
import agon.text.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A sentence's dependency tree with its children at hand. Tokens are named by their index in the
 * sentence.
 *
 * <p>Relations are those of Universal Dependencies; a subtype counts as its relation unless it is
 * asked for by name.
 */
final class SyntaxTree {
  /**
   * How far a walk up the tree goes: no sentence of prose nests deeper, and a bad parse must not
   * cost more.
   */
  static final int MAX_DEPTH = 24;

  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis");

  private final Sentence sentence;
  private final int[][] children;
  private final String[] lemmas;
  private final String[] folded;

  SyntaxTree(Sentence sentence) {
    this.sentence = sentence;
    this.children = Children.of(sentence.tokens());
    this.lemmas = new String[children.length];
    this.folded = new String[children.length];
    for (int i = 0; i < children.length; i++) {
      lemmas[i] = sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
      folded[i] = sentence.tokens().get(i).folded();
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return children.length;
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The lemma in lower case. */
  String lemma(int index) {
    return lemmas[index];
  }

  /** The form in lower case, its apostrophe straight. */
  String folded(int index) {
    return folded[index];
  }

  int head(int index) {
    return token(index).head();
  }

  String dependency(int index) {
    return token(index).dependency();
  }

  /** Whether the token's relation to its head is this one or a subtype of it. */
  boolean is(int index, String relation) {
    return matches(dependency(index), relation);
  }

  /** Whether the token's relation is clausal: it heads a clause of its own. */
  boolean isClausal(int index) {
    String relation = dependency(index);
    int colon = relation.indexOf(':');
    return CLAUSAL.contains(colon < 0 ? relation : relation.substring(0, colon));
  }

  boolean hasTag(int index, String... tags) {
    return Arrays.asList(tags).contains(token(index).tag());
  }

  /** The children in order of the text. */
  int[] children(int index) {
    return children[index];
  }

  /** The children with one of these relations or a subtype of it, in order of the text. */
  IntStream children(int index, String... relations) {
    return IntStream.of(children[index]).filter(child -> isAny(child, relations));
  }

  private boolean isAny(int index, String... relations) {
    for (String relation : relations) {
      if (is(index, relation)) {
        return true;
      }
    }
    return false;
  }

  boolean hasChild(int index, IntPredicate test) {
    for (int child : children[index]) {
      if (test.test(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb is passive: its subject or auxiliary says so, or it is a bare past participle
   * on a noun.
   */
  boolean isPassive(int verb) {
    boolean marked =
        hasChild(
            verb,
            child -> {
              String relation = dependency(child);
              return relation.equals("nsubj:pass")
                  || relation.equals("aux:pass")
                  || relation.equals("csubj:pass");
            });
    if (marked) {
      return true;
    }
    if (!isPastParticiple(verb) || hasChild(verb, c -> is(c, "aux") || is(c, "cop"))) {
      return false;
    }
    boolean agent = hasChild(verb, child -> dependency(child).equals("obl:agent"));
    boolean onNoun = head(verb) != Token.ROOT && hasTag(head(verb), "NOUN", "PROPN", "PRON");
    boolean modifier = is(verb, "acl") || is(verb, "advcl") || is(verb, "amod") || onNoun;
    return agent || (modifier && !hasChild(verb, child -> is(child, "nsubj")));
  }

  /** Whether the form is a past participle, as its features or its ending say. */
  boolean isPastParticiple(int index) {
    Token token = token(index);
    if (token.has("VerbForm", "Part")) {
      return !token.has("Tense", "Pres")
          && !token.folded().endsWith("ing")
          && !token.folded().endsWith("ant");
    }
    return false;
  }

  /** The chain of heads from the token's own head up to the root, nearest first. */
  int[] ancestors(int index) {
    int[] found = new int[MAX_DEPTH];
    int count = 0;
    for (int at = head(index); at != Token.ROOT && count < MAX_DEPTH; at = head(at)) {
      found[count++] = at;
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether {@code index} is {@code ancestor} or lies beneath it. */
  boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int depth = 0; at != Token.ROOT && depth < MAX_DEPTH; depth++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /**
   * The subject that a parse took for one more of the names before it: « Développé par X, Y plaît
   * »; or -1.
   */
  int lostSubject(int verb) {
    if (hasChild(verb, c -> is(c, "nsubj"))) {
      return -1;
    }
    for (int clause : children[verb]) {
      int subject = clause < verb && is(clause, "advcl") ? lastJuxtaposed(clause) : -1;
      if (subject >= 0) {
        return subject;
      }
    }
    return -1;
  }

  private int lastJuxtaposed(int clause) {
    int[] found =
        children(clause, "obl", "obj")
            .flatMap(c -> children(c, "conj"))
            .filter(c -> !hasChild(c, x -> is(x, "cc") || is(x, "case")))
            .filter(c -> c > clause && hasTag(c, "NOUN", "PROPN"))
            .toArray();
    return found.length == 0 ? -1 : found[found.length - 1];
  }

  private boolean isLostSubject(int token) {
    int first = head(token);
    int clause = first < 0 ? Token.ROOT : head(first);
    int verb = clause == Token.ROOT ? Token.ROOT : head(clause);
    return verb != Token.ROOT && lostSubject(verb) == token;
  }

  /** Whether a semicolon parts what the parse coordinates: another clause begins there. */
  boolean isSevered(int first, int conjunct) {
    if (isLostSubject(conjunct)) {
      return true;
    }
    for (int i = first + 1; i < conjunct && i - first <= MAX_DEPTH; i++) {
      if (token(i).text().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from one on are what an acronym stands for: "NPU (Neural …", "… (HRM)". */
  boolean spells(int acronym, int first) {
    String letters = token(acronym).text();
    boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    for (int i = 0; capitals && i < letters.length(); i++) {
      capitals = first + i < size() && token(first + i).text().charAt(0) == letters.charAt(i);
    }
    return capitals;
  }

  /** Whether the tokens from this one on read these words. */
  boolean reads(int start, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (start + i >= size() || !folded[start + i].equals(forms[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean matches(String dependency, String relation) {
    return dependency.startsWith(relation)
        && (dependency.length() == relation.length()
            || dependency.charAt(relation.length()) == ':');
  }
}
