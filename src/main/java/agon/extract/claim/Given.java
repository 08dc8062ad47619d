package agon.extract.claim;

import agon.text.Token;

/** Tells which nodes are taken as given, whatever is said around them. */
final class Given {
  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final RelativeOpener opener;

  Given(SyntaxTree tree, Words words, PrepositionFinder prepositions) {
    this.tree = tree;
    this.words = words;
    this.prepositions = prepositions;
    this.opener = new RelativeOpener(tree, words);
  }

  /**
   * Whether a node heads a clause that only tells more of a thing, whatever is said around it: a
   * relative or participial one.
   */
  boolean isBackground(int node) {
    boolean participle = tree.is(node, "acl") && tree.token(node).has("VerbForm", "Part");
    boolean content = tree.hasChild(node, c -> tree.is(c, "mark") && tree.hasTag(c, "SCONJ"));
    return (participle && !content)
        || tree.dependency(node).equals("acl:relcl")
        || opener.tellsMore(node)
        || tree.children(node, "nsubj")
            .anyMatch(c -> words.has("relative", tree, c) && tree.hasTag(c, "PRON"));
  }

  /**
   * « ne relève pas sa part », "set to testify in its lawsuit", « si cet accord » : what is owned
   * or pointed at is there already.
   */
  boolean isOwned(int node) {
    return isNominal(node)
        && tree.hasTag(node, "NOUN")
        && tree.hasChild(
            node,
            c ->
                c < node
                    && (words.has("possessive", tree, c)
                        || words.has("demonstrative", tree, c)
                        || tree.dependency(c).equals("nmod:poss")));
  }

  /** Whether a node is an argument or a complement, not a clause. */
  boolean isNominal(int node) {
    return tree.is(node, "obj")
        || tree.is(node, "nsubj")
        || tree.is(node, "obl")
        || tree.is(node, "nmod");
  }

  /**
   * Whether a verb casts somebody as the noun, which then is not given: « renoncer à se poser comme
   * un rival de X ».
   */
  boolean isCast(int noun) {
    int head = tree.head(noun);
    return head != Token.ROOT
        && tree.hasTag(head, "VERB")
        && (tree.is(noun, "obl") || tree.is(noun, "xcomp"))
        && prepositions.of(noun).stream().anyMatch(words.all("role-mark")::contains);
  }
}
