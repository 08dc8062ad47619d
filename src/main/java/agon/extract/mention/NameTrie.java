package agon.extract.mention;

import agon.knowledge.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A tree of names by their folded characters, separators left out: one walk from an offset finds
 * every name that starts there. Unchanged once built.
 *
 * @param <T> what is known of a name
 */
final class NameTrie<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final HashMap<Character, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>(0);
  }

  /** Told of each name that the text may hold, from the shortest to the longest. */
  @FunctionalInterface
  interface Visitor<T> {
    /** A name ends just before this offset. */
    void found(int end, T value);
  }

  /** Adds a name. Only its owner calls this, before it shares the tree. */
  void add(String name, T value) {
    Node<T> node = root;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Folding.isSeparator(c)) {
        node = node.next.computeIfAbsent(Folding.fold(c), key -> new Node<>());
      }
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /** Walks the text from an offset; two separators in a row end a name. */
  void walk(String text, int start, Visitor<T> visitor) {
    Node<T> node = root;
    boolean separated = true;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Folding.isSeparator(c)) {
        if (separated) {
          return;
        }
        separated = true;
        continue;
      }
      separated = false;
      node = node.next.get(Folding.fold(c));
      if (node == null) {
        return;
      }
      for (T value : node.values) {
        visitor.found(i + 1, value);
      }
    }
  }
}
