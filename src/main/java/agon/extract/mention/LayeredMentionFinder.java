package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.Mention;
import agon.language.Classifier;
import agon.language.LanguagePack;
import agon.language.NameTagger;
import agon.text.Document;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds mentions in layers: names that the gazetteer lists, names by their grammar, names that the
 * article itself explains, then the nouns and pronouns that refer to them. One finder reads
 * articles of one language; threads may share it.
 */
public final class LayeredMentionFinder implements MentionFinder {
  private final NameFinder names;
  private final NounTable nouns;
  private final NominalMentions nominals;
  private final PronounMentions pronouns;

  /**
   * Makes a finder.
   *
   * @param pack the language of its articles
   * @param gazetteer the things known beforehand
   * @param tagger a statistical tagger for that language; its types count as hints only
   */
  public LayeredMentionFinder(LanguagePack pack, Gazetteer gazetteer, NameTagger tagger) {
    this(pack, gazetteer, tagger, Classifier.load(pack, "kinds.bin"));
  }

  /**
   * Makes a finder that decides kinds by a classifier of one's own.
   *
   * @param kinds gives the kind of a name from its {@link UnknownName#features()}
   */
  public LayeredMentionFinder(
      LanguagePack pack, Gazetteer gazetteer, NameTagger tagger, Classifier kinds) {
    this.names = new NameFinder(pack, gazetteer, tagger, new KindTyper(kinds));
    this.nouns = new NounTable(pack);
    this.nominals = new NominalMentions(pack);
    this.pronouns = new PronounMentions(pack);
  }

  @Override
  public List<Mention> find(Document document) {
    List<Line> lines = document.sentences().stream().map(s -> Line.of(s, nouns)).toList();
    List<FoundName> found = names.find(document, lines);
    TreeSet<Mention> mentions = new TreeSet<>();
    List<Span> spans = found.stream().map(FoundName::span).toList();
    for (FoundName name : found) {
      mentions.add(new Mention(name.span(), Mention.Form.NAME, kind(name)));
    }
    NameCover cover = new NameCover(spans);
    for (Line line : lines) {
      List<Mention> referring = new ArrayList<>(nominals.find(line, cover));
      referring.addAll(pronouns.find(line));
      mentions.addAll(referring);
    }
    return Nesting.uncrossed(mentions);
  }

  /**
   * The names of a document that no list explains, from which their kinds can be learned.
   *
   * @param told kinds of names that are taken as known, by {@link agon.knowledge.NameKey}
   */
  public List<UnknownName> unknown(Document document, Map<String, EntityKind> told) {
    List<Line> lines = document.sentences().stream().map(s -> Line.of(s, nouns)).toList();
    return names.unknown(document, lines, told);
  }

  private static Optional<EntityKind> kind(FoundName name) {
    return Optional.of(name.kind());
  }
}
