package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins a noun to the name that it stands in apposition to, precedes as a title or is said of: «
 * Mistral, la start-up française », « le modèle Llama 3 », « Mistral est la start-up… ».
 */
final class AppositionSieve {
  private static final Set<String> APPOSED =
      Set.of("appos", "flat", "flat:name", "compound", "nmod");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f]*");
  private static final Pattern COMMA = Pattern.compile("\\s*[,(–—-]\\s*");
  private static final Pattern CLOSED = Pattern.compile("\\s*[,;).:–—].*|\\s*", Pattern.DOTALL);

  private static final Pattern ENDED = Pattern.compile("\\s*[,;).:–—].*", Pattern.DOTALL);

  /** How many mentions to look back and ahead for the name. */
  private static final int REACH = 4;

  private final Document document;
  private final Chains chains;
  private final Describer describer;

  AppositionSieve(Document document, Chains chains, Describer describer) {
    this.document = document;
    this.chains = chains;
    this.describer = describer;
  }

  /** Joins the chains of nouns and names that stand in apposition. */
  void apply(List<Reference> references) {
    for (Reference noun : references) {
      if (noun.is(Mention.Form.NOMINAL) && noun.head() >= 0 && !noun.plural()) {
        join(noun, references);
      }
    }
  }

  private void join(Reference noun, List<Reference> references) {
    int from = Math.max(0, noun.index() - REACH);
    int to = Math.min(references.size(), noun.index() + REACH + 1);
    for (Reference name : references.subList(from, to)) {
      boolean near =
          name.is(Mention.Form.NAME)
              && name.head() >= 0
              && name.sentence() == noun.sentence()
              && !isOwner(name);
      if (near && fits(noun, name) && (touches(noun, name) || depends(noun, name))) {
        if (chains.unite(noun, name)) {
          chains.facts(name.index()).words().addAll(describe(noun));
        }
        return;
      }
    }
  }

  /** "The iPhone maker, OpenAI's partner": a name in the genitive is apposed to nothing. */
  private boolean isOwner(Reference name) {
    List<Token> tokens = document.sentences().get(name.sentence()).tokens();
    return tokens.stream()
        .filter(token -> token.span().start() >= name.span().end())
        .findFirst()
        .filter(token -> token.text().startsWith("'s") || token.text().startsWith("’s"))
        .isPresent();
  }

  private boolean fits(Reference noun, Reference name) {
    String kinds = chains.facts(name.index()).kinds();
    return !kinds.isEmpty() && kinds.equals(chains.facts(noun.index()).kinds());
  }

  /** The lemmas of a noun and its adjectives. */
  private List<String> describe(Reference noun) {
    Sentence sentence = document.sentences().get(noun.sentence());
    return sentence.tokens().stream()
        .skip(sentence.tokenAt(noun.span().start()))
        .takeWhile(token -> token.span().start() < noun.span().end())
        .map(token -> describer.canonical(token.lemma()))
        .toList();
  }

  /** « la start-up Mistral » and « Mistral, la start-up française, ». */
  private boolean touches(Reference noun, Reference name) {
    String text = document.text();
    int end = document.sentences().get(noun.sentence()).span().end();
    if (noun.span().end() <= name.span().start()) {
      String gap = text.substring(noun.span().end(), name.span().start());
      int behind = Math.min(name.span().end() + 2, Math.max(end, name.span().end()));
      String next = text.substring(name.span().end(), behind);
      boolean person = chains.facts(name.index()).kinds().equals(PersonVariants.PERSON);
      return BETWEEN.matcher(gap).matches()
          || (person && COMMA.matcher(gap).matches() && ENDED.matcher(next).matches());
    }
    if (noun.span().start() < name.span().end()) {
      return false;
    }
    String gap = text.substring(name.span().end(), noun.span().start());
    int after = Math.min(noun.span().end() + 2, Math.max(end, noun.span().end()));
    String rest = text.substring(noun.span().end(), after);
    return COMMA.matcher(gap).matches() && CLOSED.matcher(rest).matches() && !isListed(noun);
  }

  private boolean isListed(Reference noun) {
    return token(noun).dependency().startsWith("conj");
  }

  private boolean depends(Reference noun, Reference name) {
    Token nounHead = token(noun);
    Token nameHead = token(name);
    if (nameHead.head() == noun.head()) {
      return isApposed(name, nameHead) || isCopula(noun, nameHead);
    }
    return nounHead.head() == name.head() && isApposed(noun, nounHead);
  }

  private boolean isApposed(Reference reference, Token head) {
    return APPOSED.contains(head.dependency())
        && (head.dependency().equals("appos") || !hasChild(reference, "case"))
        && !(head.dependency().equals("nmod") && hasChild(reference, "det"));
  }

  private boolean isCopula(Reference noun, Token nameHead) {
    return nameHead.dependency().equals("nsubj")
        && hasChild(noun, "cop")
        && children(noun).stream().noneMatch(child -> child.has("Polarity", "Neg"));
  }

  private boolean hasChild(Reference reference, String dependency) {
    return children(reference).stream().anyMatch(child -> child.dependency().equals(dependency));
  }

  private List<Token> children(Reference reference) {
    List<Token> tokens = document.sentences().get(reference.sentence()).tokens();
    int from = Math.max(0, reference.head() - 20);
    int to = Math.min(tokens.size(), reference.head() + 20);
    return tokens.subList(from, to).stream()
        .filter(token -> token.head() == reference.head())
        .toList();
  }

  private Token token(Reference reference) {
    return document.sentences().get(reference.sentence()).tokens().get(reference.head());
  }
}
