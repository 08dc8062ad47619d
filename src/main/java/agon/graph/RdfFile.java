package agon.graph;

import agon.text.InputException;
import agon.text.Location;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads an RDF file of the user's into a dataset; its name says the format. */
final class RdfFile {
  private static final Set<Lang> FORMATS =
      Set.of(
          RDFLanguages.TURTLE,
          RDFLanguages.NTRIPLES,
          RDFLanguages.NQUADS,
          RDFLanguages.TRIG,
          RDFLanguages.JSONLD,
          RDFLanguages.RDFXML);
  private static final String REMEDY = "correct the file there";

  private RdfFile() {}

  /**
   * Adds what a file holds.
   *
   * @throws InputException when it cannot be read, at the place of the first mistake
   */
  static void read(Path file, DatasetGraph database) {
    stream(file, StreamRDFLib.dataset(database));
  }

  /**
   * Hands over what a file holds, statement by statement.
   *
   * @throws InputException when it cannot be read, at the place of the first mistake
   */
  static void stream(Path file, StreamRDF target) {
    String name = file.toString();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new InputException(Location.of(name), "no such file", "give a file that can be read");
    }
    try (InputStream stream = IO.openFileBuffered(name)) {
      RDFParser.create()
          .source(stream)
          .base(IRILib.filenameToIRI(name))
          .forceLang(format(file))
          .checking(false)
          .set(LangJSONLD11.JSONLD_OPTIONS, offline())
          .errorHandler(new FirstMistake(name, REMEDY))
          .parse(target);
    } catch (RiotException | RuntimeIOException | IOException | UncheckedIOException e) {
      throw new InputException(Location.of(name), String.valueOf(e.getMessage()), REMEDY, e);
    }
  }

  private static Lang format(Path file) {
    Lang format = RDFLanguages.filenameToLang(file.toString());
    if (format == null || !FORMATS.contains(format)) {
      throw new InputException(
          Location.of(file.toString()),
          "no RDF format has this ending",
          "use one of .ttl, .nt, .nq, .trig, .jsonld, .rdf, each also with .gz");
    }
    return format;
  }

  /** JSON-LD may name a context on the network; Agon fetches nothing. */
  private static JsonLdOptions offline() {
    return new JsonLdOptions(
        (url, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "the context " + url + " is not in the file");
        });
  }
}
