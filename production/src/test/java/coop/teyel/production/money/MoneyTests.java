package coop.teyel.production.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

  @Test
  void neverMixesCurrencies() {
    assertThatThrownBy(() -> Money.ofMinor(1, Currency.TRY).plus(Money.ofMinor(1, Currency.EUR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesSumsOutOfRange() {
    assertThatThrownBy(
            () -> Money.ofMinor(Money.LIMIT, Currency.TRY).plus(Money.ofMinor(1, Currency.TRY)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void countsInMainUnits() {
    assertThat(Money.ofMain(12, Currency.TRY)).isEqualTo(Money.ofMinor(12_00, Currency.TRY));
    assertThat(Money.ofMain(12, new Currency("HOUR", 0, "h")).minor()).isEqualTo(12);
    assertThatThrownBy(() -> Money.ofMain(Long.MAX_VALUE, Currency.TRY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void addsUpCountedPieces() {
    Money sum = Money.ofMinor(785_35, Currency.EUR);
    assertThat(Coins.total(Coins.handOver(sum), Currency.EUR)).isEqualTo(sum);
    assertThat(Coins.total(List.of(), Currency.EUR)).isEqualTo(Money.zero(Currency.EUR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1250|125000",
        "1.250|125000",
        "1,250|125000",
        "12,50|1250",
        "12.5|1250",
        "1.250,50|125050",
        "1,250.50|125050",
        "١٢٫٥٠|1250",
        "۱۲٫۵|1250",
        "٣٠٠|30000",
        ",50|50",
        "1 250,00 ₺|125000",
        "0|0"
      })
  void understandsSumsHoweverTheyAreTyped(String typed, long kurus) {
    assertThat(MoneyInput.read(typed, Currency.TRY))
        .isEqualTo(new MoneyInput.Read(Money.ofMinor(kurus, Currency.TRY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1,2,3", "12..5", "1e5", "12,", "--5", "0x10", "1.25.0"})
  void refusesWhatIsNoNumber(String typed) {
    assertThat(MoneyInput.read(typed, Currency.TRY)).isInstanceOf(MoneyInput.NotANumber.class);
  }

  @Test
  void namesTheReasonForARefusal() {
    assertThat(MoneyInput.read("  ", Currency.TRY)).isEqualTo(new MoneyInput.Empty());
    assertThat(MoneyInput.read("-5", Currency.TRY)).isEqualTo(new MoneyInput.Negative());
    assertThat(MoneyInput.read("5,005", Currency.EUR))
        .isEqualTo(new MoneyInput.Read(Money.ofMinor(500500, Currency.EUR)));
    assertThat(MoneyInput.read("5,0055", Currency.EUR)).isEqualTo(new MoneyInput.TooFine(2));
    assertThat(MoneyInput.read("9".repeat(40), Currency.TRY)).isEqualTo(new MoneyInput.TooLarge());
  }

  @Test
  void readsBackEveryTextThatItShows() {
    RandomGenerator random = Seeds.seeded("money text");
    for (int run = 0; run < 3_000; run++) {
      Money money = Money.ofMinor(random.nextLong(Money.LIMIT), Currency.TRY);
      for (String language : new String[] {"tr", "ar", "ku", "en", "de", "nl"}) {
        String shown = MoneyText.withSign(money, Locale.of(language));
        assertThat(MoneyInput.read(shown, Currency.TRY))
            .as(shown)
            .isEqualTo(new MoneyInput.Read(money));
      }
    }
  }

  @Test
  void showsWesternDigitsInEveryLanguage() {
    Money money = Money.ofMinor(-123456789, Currency.TRY);
    assertThat(MoneyText.withSign(money, Locale.of("ar"))).isEqualTo("-1,234,567.89\u00a0₺");
    assertThat(MoneyText.withSign(money, Locale.of("tr"))).isEqualTo("-1.234.567,89\u00a0₺");
    assertThat(MoneyText.machine(money)).isEqualTo("-1234567.89");
  }

  @Test
  void handsOverTheFewestNotesAndCoins() {
    assertThat(Coins.handOver(Money.ofMinor(38_75, Currency.TRY)))
        .extracting(counted -> counted.coin().value().minor() + "x" + counted.count())
        .containsExactly("2000x1", "1000x1", "500x1", "100x3", "50x1", "25x1");
  }
}
