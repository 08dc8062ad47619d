package agon.batch;

import agon.graph.QuadSorter;
import agon.ingest.ArticleReaders;
import agon.ingest.Reading;
import agon.ingest.Source;
import agon.pipeline.Outcome;
import agon.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;

/** Reads a part and writes its statements, in whatever process of the cluster it is run. */
final class PartTask implements Function<Part, Totals> {
  private static final long serialVersionUID = 1L;

  private final PartFiles files;
  private final ArticleReading reading;
  private final String language;
  private final Progress progress;

  PartTask(PartFiles files, ArticleReading reading, String language, Progress progress) {
    this.files = files;
    this.reading = reading;
    this.language = language;
    this.progress = progress;
  }

  @Override
  public Totals call(Part part) throws IOException {
    List<String> rejects = new ArrayList<>();
    Totals totals = Totals.NONE;
    try (QuadSorter statements = reading.sorter()) {
      for (Piece piece : part.pieces()) {
        totals = totals.and(read(piece, statements, rejects));
      }
      String attempt = Long.toString(TaskContext.get().taskAttemptId());
      return files.write(part.id(), attempt, statements, totals, rejects);
    }
  }

  private Totals read(Piece piece, QuadSorter statements, List<String> rejects) throws IOException {
    Totals[] totals = {Totals.NONE};
    try (PieceStream stream = open(piece)) {
      Source source =
          new Source(
              piece.name(),
              language.isEmpty() ? Optional.empty() : Optional.of(new Language(language)),
              () -> stream);
      try (Stream<Reading> readings =
          piece.before() > 0
              ? ArticleReaders.readLines(source, piece.before())
              : ArticleReaders.read(source)) {
        readings.forEachOrdered(
            item -> totals[0] = totals[0].and(progress.count(take(item, statements, rejects))));
      }
      if (stream.failure().isPresent()) {
        throw stream.failure().get();
      }
    }
    return totals[0];
  }

  private PieceStream open(Piece piece) throws IOException {
    Path path = new Path(piece.path());
    FSDataInputStream file = path.getFileSystem(files.settings().value()).open(path);
    file.seek(piece.offset());
    return new PieceStream(file, piece.length());
  }

  private Totals take(Reading item, QuadSorter statements, List<String> rejects) {
    Outcome outcome =
        item instanceof Reading.OfArticle article
            ? reading.read(article.article())
            : new Outcome.Failed(((Reading.Failure) item).error());
    if (outcome instanceof Outcome.Failed failed) {
      rejects.add(String.valueOf(failed.error().getMessage()).replace('\n', ' '));
      return new Totals(0, 0, 1, 0, 0, 0);
    }
    if (outcome instanceof Outcome.Read read) {
      statements.add(read.extraction());
      int length = read.extraction().document().article().text().length();
      return new Totals(1, 0, 0, length, read.extraction().claims().size(), 0);
    }
    return new Totals(0, 1, 0, 0, 0, 0);
  }
}
