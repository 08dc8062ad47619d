package agon.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads drawings again. */
public final class Drawn {
  private Drawn() {}

  /** A drawing as a document; one that is no well-formed XML is a failure. */
  public static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  /** The elements of this name, in order. */
  public static List<Element> all(Element within, String tag) {
    return list(within.getElementsByTagName(tag));
  }

  /** The texts of the elements of this name, in order. */
  public static List<String> texts(Document svg, String tag) {
    return texts(svg.getDocumentElement(), tag);
  }

  /** The texts of the elements of this name within another, in order. */
  public static List<String> texts(Element within, String tag) {
    return all(within, tag).stream().map(Node::getTextContent).toList();
  }

  /** The group of this class. */
  public static Element group(Document svg, String name) {
    return all(svg.getDocumentElement(), "g").stream()
        .filter(group -> group.getAttribute("class").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Element.class::cast)
        .toList();
  }
}
