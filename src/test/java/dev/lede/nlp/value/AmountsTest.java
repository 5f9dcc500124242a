package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.DateAnchor.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static final DateAnchor UNKNOWN = new DateAnchor(null, Source.UNKNOWN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US$4.2 billion          | 4200000000 USD
          one million rubles      | 1000000 RUB
          A$3m                    | 3000000 AUD
          £50                     | 50 GBP
          Rs 10 crore             | 100000000 INR
          €1.5bn                  | 1500000000 EUR
          nine billion US dollars | 9000000000 USD
          $10,000                 | 10000 USD
          US$473.60               | 473.6 USD
          50 cents                | 0.5 USD
          EUR 5m                  | 5000000 EUR
          20 million euros        | 20000000 EUR
          C$2                     | 2 CAD
          500 Swiss francs        | 500 CHF
          half a million dollars  | 500000 USD
          a dollar                | 1 USD
          two hundred and five yen| 205 JPY
          3 lakh rupees           | 300000 INR
          100 Hong Kong dollars   | 100 HKD
          """)
  void readsMoney(String words, String value) {
    assertEquals(value, ValueReader.value(Label.MONEY, words, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENT  | 40%                | 40
          PERCENT  | two per cent       | 2
          PERCENT  | half a percent     | 0.5
          PERCENT  | 0.25 percentage points | 0.25
          CARDINAL | 39                 | 39
          CARDINAL | 1,200              | 1200
          CARDINAL | thirty-five        | 35
          CARDINAL | more than 3 million| 3000000
          CARDINAL | two hundred and five thousand and ten | 205010
          CARDINAL | a dozen            | 12
          CARDINAL | two-thirds         | 0.6667
          ORDINAL  | first              | 1
          ORDINAL  | 21st               | 21
          ORDINAL  | twenty-first       | 21
          ORDINAL  | hundredth          | 100
          QUANTITY | 30 km              | 30 km
          QUANTITY | 75 metres          | 75 m
          QUANTITY | 5.8 magnitude      | 5.8 magnitude
          QUANTITY | magnitude 5.8      | 5.8 magnitude
          QUANTITY | 1,000 or more kilograms | 1000 kg
          QUANTITY | 2.5 micrometers    | 2.5 μm
          QUANTITY | 40 square miles    | 40 mi2
          QUANTITY | 60 miles per hour  | 60 mph
          QUANTITY | 75 degrees Fahrenheit | 75 °F
          QUANTITY | 36°C               | 36 °C
          QUANTITY | 6 feet 3 inches    | 6.25 ft
          """)
  void readsNumbers(Label label, String words, String value) {
    assertEquals(value, ValueReader.value(label, words, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY    | hundreds of millions of dollars
          MONEY    | 65 million
          MONEY    | 200 crowns of nowhere
          CARDINAL | dozens
          CARDINAL | 3-1
          QUANTITY | a few miles
          PERSON   | 39
          """)
  void hasNoValueForWhatIsNotToldExactly(Label label, String words) {
    assertEquals(null, ValueReader.value(label, words, UNKNOWN));
  }
}
