package agon.extract.mention;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Iris;
import agon.knowledge.Mention;
import agon.language.Annotator;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Article;
import agon.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads invented articles with the shipped models and a small gazetteer. */
final class Reading {
  private static final Gazetteer GAZETTEER = gazetteer();
  private static final Reading FRENCH = new Reading(Language.FRENCH);
  private static final Reading ENGLISH = new Reading(Language.ENGLISH);

  private final Language language;
  private final Annotator annotator;
  private final MentionFinder finder;

  private Reading(Language language) {
    LanguagePack pack = new LanguagePack(language);
    this.language = language;
    LanguageModels models = LanguageModels.load(pack);
    this.annotator = new StandardAnnotator(pack, models);
    this.finder = new LayeredMentionFinder(pack, GAZETTEER, models.nameTagger());
  }

  /** The mentions of a French text. */
  static List<Mention> french(String text) {
    return FRENCH.read(text);
  }

  /** The mentions of an English text. */
  static List<Mention> english(String text) {
    return ENGLISH.read(text);
  }

  /** The names of a text as "Kind: characters", in order. */
  static List<String> names(String language, String text) {
    return show(language, text, Mention.Form.NAME);
  }

  /** The mentions of one form as "Kind: characters", "-" for no kind, in order. */
  static List<String> show(String language, String text, Mention.Form form) {
    List<Mention> mentions = language.equals("fr") ? french(text) : english(text);
    return mentions.stream()
        .filter(m -> m.form() == form)
        .map(m -> m.kind().map(EntityKind::name).orElse("-") + ": " + m.span().of(text))
        .toList();
  }

  private List<Mention> read(String text) {
    return finder.find(annotator.annotate(article(text)));
  }

  private Article article(String text) {
    URI id = URI.create("https://w3id.org/agon/article/test");
    return new Article(
        id,
        "test",
        Optional.of(language),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        text);
  }

  private static Gazetteer gazetteer() {
    List<GazetteerEntry> entries = new ArrayList<>();
    for (String row :
        List.of(
            "Company|OpenAI",
            "Company|Hugging Face",
            "Company|Nvidia",
            "Company|Anthropic",
            "Company|Meta|?",
            "Company|Orange|?",
            "Company|xAI",
            "Person|Sam Altman",
            "Model|GPT",
            "Model|Llama",
            "Model|Gemini|?",
            "Model|Claude|?",
            "Model|DeepSeek-R1",
            "Model|Qwen",
            "Company|DeepSeek",
            "Hardware|H100",
            "Hardware|GPU",
            "Place|France",
            "Place|française|d",
            "Place|Nashville",
            "Product|ChatGPT")) {
      String[] cells = row.split("\\|");
      GazetteerEntry.Use use =
          cells.length == 2
              ? GazetteerEntry.Use.PLAIN
              : cells[2].equals("?") ? GazetteerEntry.Use.AMBIGUOUS : GazetteerEntry.Use.DEMONYM;
      entries.add(
          new GazetteerEntry(
              entity(cells), List.of(new GazetteerEntry.Name(cells[1], Optional.empty(), use))));
    }
    entries.sort(Comparator.comparing(GazetteerEntry::entity));
    return new Gazetteer(entries, contexts(entries));
  }

  private static List<Gazetteer.Context> contexts(List<GazetteerEntry> entries) {
    return entries.stream()
        .filter(e -> e.names().get(0).use() == GazetteerEntry.Use.AMBIGUOUS)
        .map(e -> new Gazetteer.Context(e.entity(), List.of("openai", "télécom")))
        .toList();
  }

  private static Entity entity(String[] cells) {
    String id = Iris.slug(cells[1]);
    return new Entity(Iris.known(id), new EntityKind(cells[0]), cells[1], Optional.empty());
  }
}
