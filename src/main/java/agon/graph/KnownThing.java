package agon.graph;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.GazetteerEntry.Name;
import agon.knowledge.GazetteerEntry.Use;
import agon.knowledge.Iris;
import agon.text.InputException;
import agon.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What the files of the gazetteer say of one thing, while they are being read. */
final class KnownThing {
  private static final Node AMBIGUOUS = Terms.agon("ambiguousLabel");
  private static final Node CONTEXT = Terms.agon("context");
  private static final Node DEMONYM = Terms.agon("demonym");
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final String iri;
  private final TurtleSource source;
  private final List<Name> usual = new ArrayList<>();
  private final Set<Name> others = new LinkedHashSet<>();
  private final Set<String> context = new TreeSet<>();
  private Optional<String> wikidata = Optional.empty();
  private @Nullable EntityKind kind;

  KnownThing(String iri, TurtleSource source) {
    this.iri = iri;
    this.source = source;
  }

  String iri() {
    return iri;
  }

  void kind(EntityKind found) {
    if (kind != null && !kind.equals(found)) {
      throw mistake("is both agon:" + kind + " and agon:" + found, "give one kind");
    }
    kind = found;
  }

  void add(Node predicate, Node object) {
    if (predicate.equals(Terms.PREF_LABEL)) {
      usual.add(name(object, Use.PLAIN));
    } else if (predicate.equals(Terms.ALT_LABEL)) {
      others.add(name(object, Use.PLAIN));
    } else if (predicate.equals(AMBIGUOUS)) {
      others.add(name(object, Use.AMBIGUOUS));
    } else if (predicate.equals(DEMONYM)) {
      others.add(name(object, Use.DEMONYM));
    } else if (predicate.equals(CONTEXT)) {
      context.add(object.getLiteralLexicalForm());
    } else if (predicate.equals(Terms.SAME_AS) && object.toString().startsWith(WIKIDATA)) {
      wikidata = Optional.of(object.toString().substring(WIKIDATA.length()));
    }
  }

  /**
   * The finished entry: usual names first, the one without language before English before others. A
   * usual name that is also given as ambiguous counts as ambiguous.
   */
  GazetteerEntry entry() {
    Set<String> ambiguous = new TreeSet<>();
    others.stream().filter(n -> n.use() == Use.AMBIGUOUS).forEach(n -> ambiguous.add(n.text()));
    List<Name> names =
        Stream.concat(usual.stream().sorted((a, b) -> rank(a) - rank(b)), others.stream())
            .filter(n -> n.use() != Use.PLAIN || !ambiguous.contains(n.text()))
            .toList();
    return new GazetteerEntry(entity(), names);
  }

  /** Its context words, if it has any. */
  List<Gazetteer.Context> context() {
    return context.isEmpty()
        ? List.of()
        : List.of(new Gazetteer.Context(entity(), List.copyOf(context)));
  }

  private Entity entity() {
    if (!iri.startsWith(Iris.ID)) {
      throw mistake("is no thing", "give it an IRI under " + Iris.ID);
    }
    if (kind == null) {
      throw mistake("has no kind", "say a agon:Company or another kind");
    }
    String name =
        usual.stream()
            .min((a, b) -> rank(a) - rank(b))
            .map(Name::text)
            .orElseThrow(() -> mistake("has no usual name", "give it a skos:prefLabel"));
    return new Entity(URI.create(iri), kind, name, wikidata);
  }

  private Name name(Node label, Use use) {
    if (!label.isLiteral() || label.getLiteralLexicalForm().isBlank()) {
      throw mistake("has a label that is no text", "write the name in quotation marks");
    }
    String language = label.getLiteralLanguage();
    return new Name(
        label.getLiteralLexicalForm(),
        language.isEmpty() ? Optional.empty() : Optional.of(new Language(language)),
        use);
  }

  private static int rank(Name name) {
    return name.language().map(l -> l.equals(Language.ENGLISH) ? 1 : 2).orElse(0);
  }

  private InputException mistake(String problem, String remedy) {
    String local = iri.startsWith(Iris.ID) ? "id:" + iri.substring(Iris.ID.length()) : iri;
    return new InputException(source.locate(local), local + " " + problem, remedy);
  }
}
