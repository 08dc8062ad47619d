package agon.knowledge;

import java.net.URI;
import java.util.Optional;

/**
 * A thing that articles speak of.
 *
 * @param iri its IRI, under {@code https://w3id.org/agon/id/}
 * @param kind what it is; one of the ontology's leaf kinds
 * @param name its usual name
 * @param wikidata its Wikidata id, such as {@code Q380}, where a source gives one
 */
public record Entity(URI iri, EntityKind kind, String name, Optional<String> wikidata)
    implements Comparable<Entity> {
  @Override
  public int compareTo(Entity other) {
    return iri.compareTo(other.iri);
  }
}
