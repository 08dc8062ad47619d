package agon.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML element, a paragraph, heading, list item or table row a block. */
final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tr",
          "figure",
          "figcaption",
          "hr",
          "form",
          "fieldset",
          "nav",
          "br");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final String UNWANTED =
      "script, style, noscript, template, button, select, input, textarea, svg, iframe, figcaption";

  private HtmlText() {}

  /** The element's words; blank lines part its blocks. */
  static String of(Element element) {
    element.select(UNWANTED).remove();
    Words words = new Words();
    NodeTraversor.traverse(words, element);
    return words.text.toString().strip();
  }

  /** Gathers text nodes and breaks lines at blocks. */
  private static final class Words implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
      } else {
        boundary(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      boundary(node);
    }

    private void boundary(Node node) {
      String name = node.nodeName();
      if (BLOCKS.contains(name)) {
        text.append("\n\n");
      } else if (CELLS.contains(name)) {
        text.append(" ");
      }
    }
  }
}
