package agon.train;

import agon.evaluate.Gold;
import agon.evaluate.GoldReader;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles with gold that models of every language learn from. */
final class GoldArticles {
  private static final Language ALL = new Language("mul");

  private GoldArticles() {}

  /**
   * The gold that {@code training.tsv} of all languages lists for a model, in its order; none that
   * is kept apart.
   *
   * @param data the folder that the table's paths start from
   * @param model what learns from it, such as {@code kinds}
   * @throws agon.text.InputException when gold cannot be read
   */
  static List<Gold> under(Path data, String model) {
    return new LanguagePack(ALL)
        .table("training").stream()
            .filter(row -> row.words(5).contains(model))
            .flatMap(row -> listed(data, row))
            .toList();
  }

  private static Stream<Gold> listed(Path data, TableRow row) {
    boolean seenOnly = row.cell(4).equals("seen");
    return GoldReader.read(List.of(data.resolve(row.cell(2)))).stream()
        .filter(gold -> !seenOnly || gold.part() == Gold.Part.SEEN);
  }
}
