package agon.extract.mention;

import agon.knowledge.ArticleWords;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.NameKey;
import agon.language.LanguagePack;
import agon.language.NameTagger;
import agon.text.Document;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the names of an article: listed ones, those that have a grammar, those it explains. */
final class NameFinder {
  private static final Pattern FIRST_WORD = Pattern.compile("[\\s-]");

  private final KnownNames known;
  private final KnownKinds knownKinds;
  private final CaseNames cases;
  private final CodeNames codes;
  private final AuthorityNames authorities;
  private final OfficeNames offices;
  private final Pieces pieces;
  private final LongerNames longerNames;
  private final UnknownNames unknown;

  /** Finds names in this pack's language. */
  NameFinder(LanguagePack pack, Gazetteer gazetteer, NameTagger tagger, KindTyper typer) {
    VersionWords versions = new VersionWords();
    NameWords words = new NameWords(pack);
    KindEvidence evidence = new KindEvidence(words, new KindCues(pack));
    known = new KnownNames(gazetteer, pack.language(), versions);
    knownKinds = new KnownKinds(words, evidence);
    cases = new CaseNames(pack);
    codes = new CodeNames(gazetteer, versions);
    authorities = new AuthorityNames(pack);
    offices = new OfficeNames(pack);
    pieces = new Pieces(words);
    longerNames = new LongerNames(words);
    unknown = new UnknownNames(words, evidence, tagger, typer);
  }

  /** The names in order; they may nest. */
  List<FoundName> find(Document document, List<Line> lines) {
    Reading reading = read(document, lines);
    List<FoundName> found = new ArrayList<>(reading.found());
    found.addAll(explained(document, reading));
    return found.stream().sorted().distinct().toList();
  }

  /** The names that no list explains, but for those of these keys, whose kinds are told. */
  List<UnknownName> unknown(Document document, List<Line> lines, Map<String, EntityKind> told) {
    return unknown.names(read(document, lines).unexplained().told(told));
  }

  /**
   * What is named for certain, and what is left.
   *
   * @param found names that are listed or have a grammar
   * @param unexplained the runs of capitalised words that they leave
   * @param headings such runs of headings, whose capitals tell nothing
   */
  private record Reading(Set<FoundName> found, Unexplained unexplained, List<Piece> headings) {}

  private Reading read(Document document, List<Line> lines) {
    ArticleWords article = new ArticleWords(document.text());
    List<KnownName> listed = known.find(document, article);
    List<FoundName> sure = knownKinds.decide(document, lines, listed);
    TreeSet<FoundName> found = new TreeSet<>(sure);
    NameCover places = new NameCover(sure.stream().map(FoundName::span).toList());
    NameCover grounds =
        new NameCover(
            sure.stream().filter(n -> n.kind().equals(Kinds.PLACE)).map(FoundName::span).toList());
    for (Line line : lines) {
      found.addAll(cases.find(line));
      found.addAll(authorities.find(line, places));
      found.addAll(offices.find(line, places, grounds));
    }
    NameCover grammatical = cover(found);
    Set<String> themes = themes(document.text(), sure);
    for (Line line : lines) {
      found.addAll(codes.find(line, document.text(), taken(line, grammatical), themes));
    }
    return reading(document, lines, found, listed);
  }

  private Reading reading(
      Document document, List<Line> lines, Set<FoundName> found, List<KnownName> listed) {
    NameCover cover = cover(found);
    Set<String> lower = lowerCase(lines);
    List<Piece> free = new ArrayList<>();
    List<Piece> headings = new ArrayList<>();
    for (Line line : lines) {
      (line.heading() ? headings : free).addAll(pieces.find(line, taken(line, cover), lower));
    }
    Map<FoundName, FoundName> longer = longerNames.find(found, free);
    found.removeAll(longer.keySet());
    found.addAll(longer.values());
    NameCover joined = cover(found);
    free.removeIf(piece -> joined.covers(piece.span()));
    Map<Integer, KnownName> proposed = new HashMap<>();
    listed.stream().filter(n -> !n.sure()).forEach(n -> proposed.put(n.span().start(), n));
    Unexplained rest = new Unexplained(document.text(), free, found, proposed, lower);
    return new Reading(found, rest, headings);
  }

  private List<FoundName> explained(Document document, Reading reading) {
    List<Piece> pieces = new ArrayList<>(reading.unexplained().pieces());
    Map<String, EntityKind> kinds = unknown.decide(reading.unexplained());
    List<FoundName> all = new ArrayList<>(reading.found());
    all.addAll(UnknownNames.named(pieces, kinds));
    Map<String, EntityKind> full = new HashMap<>(kinds);
    new ShortNames(document.text(), all)
        .kinds()
        .forEach((key, kind) -> full.merge(key, kind, NameFinder::shorter));
    pieces.addAll(reading.headings());
    return UnknownNames.named(pieces, full);
  }

  /** The keys of the names, or first words of names, that these use more than once. */
  private static Set<String> themes(String text, List<FoundName> names) {
    Set<String> once = new HashSet<>();
    Set<String> themes = new HashSet<>();
    for (FoundName name : names) {
      String written = name.span().of(text);
      Set<String> own = new HashSet<>();
      own.add(NameKey.of(written));
      own.add(NameKey.of(FIRST_WORD.split(written, 2)[0]));
      own.stream().filter(key -> !once.add(key)).forEach(themes::add);
    }
    return themes;
  }

  private static NameCover cover(Set<FoundName> names) {
    return new NameCover(names.stream().map(FoundName::span).toList());
  }

  /** A surname of the article's is a person's whatever else speaks for a firm. */
  private static EntityKind shorter(EntityKind decided, EntityKind shortened) {
    return shortened.equals(Kinds.PERSON) ? shortened : decided;
  }

  private static BitSet taken(Line line, NameCover cover) {
    BitSet taken = new BitSet(line.size());
    for (int i = 0; i < line.size(); i++) {
      Span span = line.tokens().get(i).span();
      taken.set(i, cover.covers(span));
    }
    return taken;
  }

  private static Set<String> lowerCase(List<Line> lines) {
    Set<String> lower = new HashSet<>();
    for (Line line : lines) {
      for (Token token : line.tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          lower.add(token.folded());
        }
      }
    }
    return lower;
  }
}
