package agon.knowledge;

import agon.text.ContentHash;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * IRIs of things, claims and passages, minted from content: the same content gives the same IRI on
 * every machine, with no talk between them. Articles have theirs from {@link agon.text.ArticleIri}.
 */
public final class Iris {
  /** Namespace of the ontology's terms. */
  public static final String ONTOLOGY = "https://w3id.org/agon/ontology#";

  /** Namespace of things. */
  public static final String ID = "https://w3id.org/agon/id/";

  /** Namespace of claims. */
  public static final String CLAIM = "https://w3id.org/agon/claim/";

  /** Namespace of the passages that support a claim. */
  public static final String EVIDENCE = "https://w3id.org/agon/evidence/";

  /** Namespace of mentions. */
  public static final String MENTION = "https://w3id.org/agon/mention/";

  /** Namespace of passages. */
  public static final String PASSAGE = "https://w3id.org/agon/passage/";

  /** Namespace of quotations. */
  public static final String QUOTATION = "https://w3id.org/agon/quotation/";

  /** Namespace of the selectors that point at passages. */
  public static final String SELECTOR = "https://w3id.org/agon/selector/";

  /** Namespace of summaries. */
  public static final String SUMMARY = "https://w3id.org/agon/summary/";

  private Iris() {}

  /** The IRI of a thing of the gazetteer. */
  public static URI known(String id) {
    return URI.create(ID + id);
  }

  /**
   * The IRI of a thing that no list holds, from its kind and normalised name, such as {@code
   * …/id/person-jane-doe}. The kind is part of it, so that a firm and a person of one name stay
   * two.
   */
  public static URI unknown(EntityKind kind, String name) {
    String slug = slug(name);
    String local = slug.isEmpty() ? ContentHash.of(name) : slug;
    return URI.create(ID + kind.name().toLowerCase(Locale.ROOT) + "-" + local);
  }

  /** The IRI of a claim, from its article, subject, relation, object and status. */
  public static URI claim(URI article, Claim claim) {
    Claim ordered = claim.ordered();
    String object =
        ordered.object() instanceof Value.OfEntity thing
            ? thing.entity().iri().toString()
            : ((Value.OfLiteral) ordered.object()).text();
    return minted(
        CLAIM,
        article,
        ordered.subject().iri(),
        ordered.relation().name(),
        object,
        ordered.status().label());
  }

  /**
   * An IRI minted from what tells a node from all others of its namespace.
   *
   * @param namespace one of the namespaces of this class
   * @param parts in a fixed order; none holds a line feed
   */
  public static URI minted(String namespace, Object... parts) {
    String key = Stream.of(parts).map(String::valueOf).collect(Collectors.joining("\n"));
    return URI.create(namespace + ContentHash.of(key));
  }

  /** Lower case ASCII words joined by hyphens; empty when nothing of the name remains. */
  public static String slug(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return bare.replaceAll("['’]s\\b", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
