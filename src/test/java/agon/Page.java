package agon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of documentation, as far as its fenced blocks go.
 *
 * @param blocks the blocks in order
 */
public record Page(List<Block> blocks) {
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A fenced block.
   *
   * @param language what stands behind the fence, such as {@code python}
   * @param text its lines
   */
  public record Block(String language, String text) {
    /** The commands of a console block, without the dollar sign. */
    public List<String> commands() {
      return text.lines().filter(l -> l.startsWith("$ ")).map(l -> l.substring(2)).toList();
    }
  }

  /** Copies the list. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Reads a page. */
  public static Page read(Path file) throws IOException {
    Matcher fenced = FENCED.matcher(Files.readString(file));
    return new Page(fenced.results().map(b -> new Block(b.group(1), b.group(2))).toList());
  }

  /** The texts of the blocks in a language. */
  public List<String> in(String language) {
    return blocks.stream().filter(b -> b.language().equals(language)).map(Block::text).toList();
  }
}
