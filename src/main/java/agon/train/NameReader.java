package agon.train;

import agon.language.NameTagger.TaggedName;
import agon.text.InputException;
import agon.text.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads name corpora: a token a line with its label, {@code B-}, {@code I-} or {@code O}. */
final class NameReader {
  private final Path file;
  private final Format format;
  private final Map<String, String> types;
  private final List<NamedSentence> sentences = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<TaggedName> names = new ArrayList<>();
  private String open = "";

  /**
   * Where a format keeps what.
   *
   * @param form column of the token, from 0
   * @param label column of the label
   * @param prefixed whether the token opens with the code of the language and a colon
   */
  record Format(int form, int label, boolean prefixed) {
    /** The formats by the name that {@code training.tsv} gives them. */
    static final Map<String, Format> ALL =
        Map.of(
            "wikiann", new Format(0, 1, true),
            "iob2", new Format(1, 2, false),
            "crossner", new Format(0, 1, false));
  }

  private NameReader(Path file, Format format, Map<String, String> types) {
    this.file = file;
    this.format = format;
    this.types = types;
  }

  /**
   * The sentences of a file, in order.
   *
   * @param types what each type of the corpus becomes, {@code -} for no name
   * @throws InputException when a line lacks a column or has a type that is not listed
   */
  static List<NamedSentence> read(Path file, Format format, Map<String, String> types) {
    NameReader reader = new NameReader(file, format, types);
    int number = 0;
    for (String line : ConlluReader.lines(file)) {
      number++;
      if (line.isBlank()) {
        reader.endSentence();
      } else if (!line.startsWith("# ")) {
        reader.token(line.split("\t", -1), number);
      }
    }
    reader.endSentence();
    return List.copyOf(reader.sentences);
  }

  private void token(String[] cells, int line) {
    if (cells.length <= Math.max(format.form(), format.label())) {
      throw wrong(line, "a column is missing", "give a token and its label");
    }
    String form = cells[format.form()];
    String label = cells[format.label()];
    int index = forms.size();
    forms.add(format.prefixed() ? form.substring(form.indexOf(':') + 1) : form);
    String type = label.length() > 2 ? label.substring(2) : "";
    String kind = type.isEmpty() ? "-" : types.getOrDefault(type, "");
    if (kind.isEmpty()) {
      throw wrong(line, "unknown type " + type, "add it to name-types.tsv");
    }
    if (kind.equals("-")) {
      open = "";
    } else if (label.startsWith("I-") && type.equals(open)) {
      TaggedName last = names.remove(names.size() - 1);
      names.add(new TaggedName(last.first(), index, kind));
    } else {
      names.add(new TaggedName(index, index, kind));
      open = type;
    }
  }

  private void endSentence() {
    boolean story = !forms.isEmpty() && !forms.get(0).startsWith("REDIRECT");
    if (story) {
      sentences.add(new NamedSentence(forms, names));
    }
    forms.clear();
    names.clear();
    open = "";
  }

  private InputException wrong(int line, String problem, String remedy) {
    return new InputException(Location.of(file.toString(), line), problem, remedy);
  }
}
