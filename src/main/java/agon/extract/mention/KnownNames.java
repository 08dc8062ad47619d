package agon.extract.mention;

import agon.knowledge.ArticleWords;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Folding;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.text.Document;
import agon.text.Language;
import agon.text.Sentence;
import agon.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the names that the gazetteer lists, the longest first, in one pass over the characters.
 * Unchanged once built, so threads may share it.
 */
final class KnownNames {
  private final NameTrie<Label> trie = new NameTrie<>();
  private final Map<URI, List<String>> contexts = new TreeMap<>();
  private final VersionWords versions;

  private record Label(String text, Entity entity, GazetteerEntry.Use use) {}

  /** The names that articles in this language may use. */
  KnownNames(Gazetteer gazetteer, Language language, VersionWords versions) {
    this.versions = versions;
    for (GazetteerEntry entry : gazetteer.entries()) {
      for (GazetteerEntry.Name name : entry.names()) {
        boolean own = name.language().map(language::equals).orElse(true);
        if (own || name.use() == GazetteerEntry.Use.PLAIN) {
          trie.add(name.text(), new Label(name.text(), entry.entity(), name.use()));
        }
      }
    }
    gazetteer.contexts().forEach(c -> contexts.put(c.entity().iri(), c.words()));
  }

  /** The names in order of the text, none overlapping another. */
  List<KnownName> find(Document document, ArticleWords words) {
    List<KnownName> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = sentence.span().start();
      while (at < sentence.span().end()) {
        int next = at + 1;
        if (startsName(document.text(), at)) {
          Search search = new Search(document.text(), at, words);
          trie.walk(document.text(), at, search);
          if (search.end > at && search.end <= sentence.span().end()) {
            names.add(search.name());
            next = search.end;
          }
        }
        at = next;
      }
    }
    return names;
  }

  private static boolean startsName(String text, int at) {
    if (!Folding.isWord(text, at) || Folding.isWord(text, at - 1)) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean joined = (before == '.' || before == ':') && Folding.isWord(text, at - 2);
    return before != '@' && !joined;
  }

  /** The longest name from one offset, with all that it may mean. */
  private final class Search implements NameTrie.Visitor<Label> {
    private final String text;
    private final int start;
    private final ArticleWords words;
    private final Set<EntityKind> plain = new LinkedHashSet<>();
    private final Set<EntityKind> shown = new LinkedHashSet<>();
    private final Set<EntityKind> unsure = new LinkedHashSet<>();
    private boolean demonym;
    private int end;

    Search(String text, int start, ArticleWords words) {
      this.text = text;
      this.start = start;
      this.words = words;
    }

    @Override
    public void found(int at, Label label) {
      int stop = versions.end(text, at, label.entity().kind());
      if (stop < 0 || stop < end || !Spelling.fits(label.text(), text, start, at)) {
        return;
      }
      if (stop > end) {
        plain.clear();
        shown.clear();
        unsure.clear();
        demonym = false;
        end = stop;
      }
      EntityKind kind = label.entity().kind();
      demonym |= label.use() == GazetteerEntry.Use.DEMONYM;
      if (label.use() != GazetteerEntry.Use.AMBIGUOUS) {
        plain.add(kind);
      } else if (contexts.getOrDefault(label.entity().iri(), List.of()).stream()
          .anyMatch(words::has)) {
        shown.add(kind);
      } else {
        unsure.add(kind);
      }
    }

    private KnownName name() {
      Set<EntityKind> kinds = new LinkedHashSet<>(plain);
      kinds.addAll(shown);
      boolean sure = !kinds.isEmpty();
      return new KnownName(new Span(start, end), List.copyOf(sure ? kinds : unsure), sure, demonym);
    }
  }
}
