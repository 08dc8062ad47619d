package agon.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.language.LanguagePack;
import agon.language.RuleTokenizer;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurfaceTokensTest {
  private static final RuleTokenizer FRENCH = new RuleTokenizer(new LanguagePack(Language.FRENCH));

  @TempDir Path folder;

  @Test
  void makesOneTokenOfAContraction() throws IOException {
    Path file =
        conllu(
            "1\tpatron\tpatron\tNOUN\t_\t_\t0\troot\t_\t_",
            "2-3\tdu\t_\t_\t_\t_\t_\t_\t_\t_",
            "2\tde\tde\tADP\t_\t_\t4\tcase\t_\t_",
            "3\tle\tle\tDET\t_\t_\t4\tdet\t_\t_",
            "4\tgroupe\tgroupe\tNOUN\t_\t_\t1\tnmod\t_\tSpaceAfter=No",
            "5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_");

    Tree tree = ConlluReader.read(file, FRENCH).get(0);

    assertThat(tree.forms()).containsExactly("patron", "du", "groupe", ".");
    assertThat(tree.tags()).containsExactly("NOUN", "ADP", "NOUN", "PUNCT");
    assertThat(tree.parse().heads()).containsExactly(Token.ROOT, 2, 0, 0);
    assertThat(tree.parse().labels()).containsExactly("root", "case", "nmod", "punct");
  }

  @Test
  void hangsTheRestOfAWordOnItsFirstToken() throws IOException {
    Path file = conllu("1\tJ. C.\tJ. C.\tPROPN\t_\t_\t0\troot\t_\t_");

    Tree tree = ConlluReader.read(file, FRENCH).get(0);

    assertThat(tree.forms().size()).isGreaterThan(1);
    assertThat(tree.parse().heads().get(0)).isEqualTo(Token.ROOT);
    assertThat(tree.parse().heads().subList(1, tree.size())).containsOnly(0);
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = conllu("1\tpatron\tpatron");

    assertThatThrownBy(() -> ConlluReader.read(file, FRENCH))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ":1: found 3 columns; give ten columns as CoNLL-U has them");
  }

  private Path conllu(String... lines) throws IOException {
    return Files.write(folder.resolve("a.conllu"), List.of(lines));
  }
}
