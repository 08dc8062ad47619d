package agon.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry.Name;
import agon.knowledge.GazetteerEntry.Use;
import agon.knowledge.NameIndex;
import agon.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The countries of the gazetteer, held against the names that Java knows of them. */
final class GazetteerPlacesTest {
  private static final Gazetteer GAZETTEER = GazetteerReader.read(OntologyReader.read());
  private static final NameIndex INDEX = new NameIndex(GAZETTEER);

  /** ISO 3166 codes of the members of the United Nations. */
  private static final String COUNTRIES =
      "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CH"
          + " CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB"
          + " GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH"
          + " KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN"
          + " MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA"
          + " RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM"
          + " TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW";

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void knowsEveryCountryByItsName(String code) {
    Language language = new Language(code);
    Locale locale = Locale.forLanguageTag(code);

    assertThat(Stream.of(COUNTRIES.split(" ")))
        .allSatisfy(
            country -> {
              String name = countryName(country, locale);
              assertThat(INDEX.find(name, language))
                  .as(name)
                  .anyMatch(known -> known.entity().kind().name().equals("Place"));
            });
  }

  @Test
  void givesEveryCountryDemonymsInBothLanguages() {
    List<String> without =
        Stream.of(COUNTRIES.split(" "))
            .map(country -> countryName(country, Locale.ENGLISH))
            .filter(name -> languagesOfDemonyms(name).size() < 2)
            .toList();

    assertThat(without).as("« Dominican » is of another country").containsExactly("Dominica");
  }

  @Test
  void givesEachDemonymToOnePlace() {
    Map<String, List<Name>> byDemonym =
        GAZETTEER.entries().stream()
            .flatMap(entry -> entry.names().stream().filter(n -> n.use() == Use.DEMONYM).distinct())
            .collect(groupingBy(name -> name.text() + name.language()));

    assertThat(byDemonym.values()).allMatch(places -> places.size() == 1);
  }

  private static Set<Optional<Language>> languagesOfDemonyms(String country) {
    return INDEX.find(country, Language.ENGLISH).stream()
        .map(NameIndex.Known::entity)
        .filter(entity -> entity.kind().name().equals("Place"))
        .flatMap(place -> GAZETTEER.entries().stream().filter(e -> e.entity().equals(place)))
        .flatMap(place -> place.names().stream())
        .filter(name -> name.use() == Use.DEMONYM)
        .map(Name::language)
        .collect(toSet());
  }

  /** The country's name as newspapers write it: « Myanmar (Burma) » is Myanmar. */
  private static String countryName(String code, Locale language) {
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    return name.replaceAll(" \\(.*\\)", "").replace("&", "and").replace("St. ", "Saint ");
  }
}
