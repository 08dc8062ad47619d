package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import agon.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts are written with {@code |} between tokens; {@code _} stands for a blank inside a token. */
final class RuleTokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "l'IA et l’IA; l'|IA|et|l’|IA",
        "GPT-4 d'OpenAI; GPT-4|d'|OpenAI",
        "Qu'« elle »; Qu'|«|elle|»",
        "aujourd'hui, aujourd’hui; aujourd'hui|,|aujourd’hui",
        "GPT-4o, Llama 3.1; GPT-4o|,|Llama|3.1",
        "DeepSeek-R1 et Qwen 2.5-Max; DeepSeek-R1|et|Qwen|2.5-Max",
        "Ahmad Al-Dahle; Ahmad|Al-Dahle",
        "64 000 GPU; 64_000|GPU",
        "64\u00a0000 GPU; 64\u00a0000|GPU",
        "64\u202f000\u202f000 GPU; 64\u202f000\u202f000|GPU",
        "Llama 3.1 405B; Llama|3.1|405B",
        "M. Altman et Mme. Murati; M.|Altman|et|Mme.|Murati",
        "a-t-il menti ?; a|-t-il|menti|?",
        "Dites-le-moi; Dites|-le|-moi",
        "Celui-ci, rendez-vous; Celui-ci|,|rendez-vous",
        "3,5 milliards d'euros; 3,5|milliards|d'|euros",
        "soit 97,4 %.; soit|97,4|%|.",
        "(env. 300 M$); (|env.|300|M|$|)",
        "l'U.S. Army; l'|U.S.|Army",
        "Le plan B.; Le|plan|B|.",
        "fin.Le groupe; fin|.|Le|groupe",
        "vu sur https://a.fr/b?c=d.; vu|sur|https://a.fr/b?c=d|.",
      })
  void cutsFrench(String text, String expected) {
    assertThat(cut(Language.FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Meta's and OpenAI’s; Meta|'s|and|OpenAI|’s",
        "It isn’t, I'm, we've; It|isn’t|,|I|'m|,|we|'ve",
        "the rivals' models; the|rivals|'|models",
        "$6.6bn and 97.4%; $|6.6|bn|and|97.4|%",
        "Kadrey v. Meta; Kadrey|v.|Meta",
        "Jan. 15, 2025; Jan.|15|,|2025",
        "the U.S. said; the|U.S.|said",
        "J.K. Rowling; J.K.|Rowling",
        "Sam H. Altman; Sam|H.|Altman",
        "Microsoft-backed start-up's; Microsoft-backed|start-up|'s",
        "co-founder of Lip-Bu Tan; co-founder|of|Lip-Bu|Tan",
        "o3-mini, gpt-oss-120b; o3-mini|,|gpt-oss-120b",
        "Character.AI and Disney+; Character.AI|and|Disney+",
        "“Ghibli”’s style; “|Ghibli|”|’s|style",
        "AT&T @sama #AI; AT&T|@sama|#AI",
        "ok 👨‍👩‍👧🇫🇷 👍🏽; ok|👨‍👩‍👧|🇫🇷|👍🏽",
        "on 2025-01-15; on|2025-01-15",
        "2022-2023; 2022|-|2023",
      })
  void cutsEnglish(String text, String expected) {
    assertThat(cut(Language.ENGLISH, text)).isEqualTo(expected);
  }

  private static String cut(Language language, String text) {
    List<Span> tokens =
        new RuleTokenizer(new LanguagePack(language)).tokenize(text, new Span(0, text.length()));
    return String.join(
        "|", tokens.stream().map(token -> token.of(text).replace(' ', '_')).toList());
  }
}
