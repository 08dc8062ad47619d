package agon.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The drawn map, read again as XML. */
final class NetworkPictureTest {
  private static final Palette PALETTE = Palette.light();
  private static final Network.Look ROUND = new Network.Look(Shape.ELLIPSE, "#123456");

  @Test
  void textIsTextWhateverItHolds() {
    String hostile = "<script>alert('x')</script> ]]> &amp; \"q\" \u0000\uFFFF \u202E 𝔊 名前";

    Document svg = Drawn.parse(draw(List.of(node(hostile), node("b")), List.of()));

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(Drawn.texts(svg, "title")).anyMatch(tip -> tip.startsWith("<script>alert('x')"));
  }

  @Test
  void longNamesAreBrokenIntoThreeLinesAtMost() {
    String name = "Commission nationale de l’informatique et des libertés numériques ".repeat(4);

    Document svg = Drawn.parse(draw(List.of(node(name), node("x".repeat(500))), List.of()));

    List<String> lines = Drawn.texts(Drawn.group(svg, "names"), "text");
    assertThat(lines).hasSize(4).allMatch(line -> line.length() < 30);
    assertThat(lines.get(2)).endsWith("…");
    assertThat(lines.get(3)).endsWith("…");
  }

  @Test
  void linesAreBrokenAsTheyAreSaid() {
    Document svg =
        Drawn.parse(
            draw(
                List.of(node("a"), node("b"), node("c")),
                List.of(
                    link(0, 1, Line.SOLID, ""),
                    link(1, 2, Line.SHORT, "alleged"),
                    link(2, 0, Line.CROSSED, "negated"))));

    List<Element> links = Drawn.all(Drawn.group(svg, "links"), "path");
    assertThat(links.stream().map(path -> path.getAttribute("stroke-dasharray")))
        .containsExactly("", "1 4", "4 4");
    Element labels = Drawn.group(svg, "labels");
    assertThat(Drawn.texts(labels, "text")).containsExactly("negated", "alleged");
    assertThat(Drawn.all(labels, "path")).hasSize(1);
  }

  @Test
  void linesBetweenTheSameTwoThingsDoNotCoverEachOther() {
    Document svg =
        Drawn.parse(
            draw(
                List.of(node("a"), node("b")),
                List.of(
                    link(0, 1, Line.SOLID, ""),
                    link(1, 0, Line.SOLID, ""),
                    link(0, 1, Line.SOLID, ""))));

    assertThat(Drawn.all(Drawn.group(svg, "links"), "path"))
        .extracting(path -> path.getAttribute("d"))
        .doesNotHaveDuplicates();
  }

  @Test
  void anEmptyNetworkIsATitleAndALegend() {
    Document svg = Drawn.parse(draw(List.of(), List.of()));

    assertThat(Drawn.texts(svg, "text")).containsExactly("Title", "Note", "Key", "blue");
  }

  private static Network.Node node(String name) {
    return new Network.Node(name, name + " (company)", ROUND, 2);
  }

  private static Network.Link link(int from, int to, Line line, String label) {
    return new Network.Link(
        from, to, new Network.Stroke(line, "#654321", 2, false, false), label, "tip");
  }

  private static String draw(List<Network.Node> nodes, List<Network.Link> links) {
    Network.Entry blue = new Network.Entry(new Network.Sign.OfColour("#0000ff"), "blue");
    List<Network.Key> keys = List.of(new Network.Key("Key", List.of(blue)));
    return NetworkPicture.svg(new Network("Title", "Note", nodes, links, keys), PALETTE);
  }
}
