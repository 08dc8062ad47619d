package agon.knowledge;

import agon.text.ContentHash;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;

/**
 * IRIs of things and claims, minted from content: the same content gives the same IRI on every
 * machine, with no talk between them. Articles have theirs from {@link agon.text.ArticleIri}.
 */
public final class Iris {
  /** Namespace of the ontology's terms. */
  public static final String ONTOLOGY = "https://w3id.org/agon/ontology#";

  /** Namespace of things. */
  public static final String ID = "https://w3id.org/agon/id/";

  /** Namespace of claims. */
  public static final String CLAIM = "https://w3id.org/agon/claim/";

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
    String object =
        claim.object() instanceof Value.OfEntity thing
            ? thing.entity().iri().toString()
            : ((Value.OfLiteral) claim.object()).text();
    String key =
        String.join(
            "\n",
            article.toString(),
            claim.subject().iri().toString(),
            claim.relation().name(),
            object,
            claim.status().label());
    return URI.create(CLAIM + ContentHash.of(key));
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
