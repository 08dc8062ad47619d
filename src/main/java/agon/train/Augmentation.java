package agon.train;

import agon.language.Parser.Parse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Adds copies of a treebank's sentences as scraped news would have them: headlines without a full
 * stop, with capitals and in the present tense, text that lost its accents, other quotation marks,
 * names of this field.
 */
final class Augmentation {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final List<List<String>> QUOTES =
      List.of(List.of("\"", "\""), List.of("“", "”"), List.of("«", "»"));

  private final NameSubstitution names;
  private final Random lot;

  /**
   * An augmentation.
   *
   * @param names puts names of this field into a tree
   * @param lot draws what becomes of a sentence
   */
  Augmentation(NameSubstitution names, Random lot) {
    this.names = names;
    this.lot = lot;
  }

  /** The sentence itself and then its copies. */
  List<Tree> variants(Tree tree) {
    List<Tree> variants = new ArrayList<>();
    variants.add(tree);
    if (tree.tags().contains("PROPN") && lot.nextInt(3) == 0) {
      variants.add(names.in(tree));
    }
    if (!tree.headline().equals(tree.forms())) {
      Tree named = names.in(tree);
      Tree present = named.withForms(named.headline());
      variants.add(drawn(2) ? withoutStop(present) : present);
    }
    if (drawn(10)) {
      variants.add(withoutStop(titleCase(drawn(2) ? names.in(tree) : tree)));
    }
    if (drawn(10)) {
      variants.add(withoutStop(tree));
    }
    if (drawn(30)) {
      variants.add(tree.withForms(map(tree, form -> form.toUpperCase(Locale.ROOT))));
    }
    Tree plain = tree.withForms(map(tree, Augmentation::withoutAccents));
    if (!plain.equals(tree) && drawn(10)) {
      variants.add(plain);
    }
    Tree quoted = tree.withForms(quotes(tree.forms()));
    if (!quoted.equals(tree) && drawn(2)) {
      variants.add(quoted);
    }
    return List.copyOf(variants);
  }

  private boolean drawn(int oneIn) {
    return lot.nextInt(oneIn) == 0;
  }

  private static List<String> map(Tree tree, UnaryOperator<String> change) {
    return tree.forms().stream().map(change).toList();
  }

  private static String withoutAccents(String form) {
    return ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Open and closing marks of another style, drawn by lot. */
  private List<String> quotes(List<String> forms) {
    List<String> style = QUOTES.get(lot.nextInt(QUOTES.size()));
    List<String> changed = new ArrayList<>();
    boolean open = false;
    for (String form : forms) {
      boolean mark = QUOTES.stream().anyMatch(other -> other.contains(form));
      changed.add(mark ? style.get(open ? 1 : 0) : form);
      open ^= mark;
    }
    return changed;
  }

  private static Tree titleCase(Tree tree) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String form = tree.forms().get(i);
      boolean small = i > 0 && form.length() < 4;
      forms.add(small ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
    }
    return tree.withForms(forms);
  }

  /** The sentence without its last token, if that is a mark on which nothing hangs. */
  private static Tree withoutStop(Tree tree) {
    int last = tree.size() - 1;
    Parse parse = tree.parse();
    boolean removable = last > 0 && tree.tags().get(last).equals("PUNCT");
    if (!removable || new HashSet<>(parse.heads()).contains(last)) {
      return tree;
    }
    return new Tree(
        tree.forms().subList(0, last),
        tree.tags().subList(0, last),
        new Parse(parse.heads().subList(0, last), parse.labels().subList(0, last)));
  }
}
