package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Currencies by sign, code and name, with their ISO 4217 codes. */
final class Currencies {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₽", "RUB"),
          Map.entry("₩", "KRW"),
          Map.entry("₺", "TRY"),
          Map.entry("₪", "ILS"),
          Map.entry("₫", "VND"),
          Map.entry("₱", "PHP"),
          Map.entry("₴", "UAH"),
          Map.entry("฿", "THB"),
          Map.entry("₦", "NGN"),
          Map.entry("₿", "XBT"),
          Map.entry("rs", "INR"),
          Map.entry("re", "INR"),
          Map.entry("zł", "PLN"));

  /** What stands before a "$". */
  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("c", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("can", "CAD"),
          Map.entry("nz", "NZD"),
          Map.entry("hk", "HKD"),
          Map.entry("s", "SGD"),
          Map.entry("sg", "SGD"),
          Map.entry("nt", "TWD"),
          Map.entry("r", "BRL"),
          Map.entry("mx", "MXN"),
          Map.entry("fj", "FJD"),
          Map.entry("j", "JMD"),
          Map.entry("tt", "TTD"));

  private static final Set<String> CODES =
      Set.of(
          ("aud brl cad chf cny czk dkk eur gbp hkd huf idr ils inr irr jpy krw mxn myr nok nzd php"
                  + " pln rub sar sek sgd thb try twd uah usd vnd zar aed ars bdt clp cop egp"
                  + " iqd kes ngn pkr qar kwd")
              .split(" "));

  private static final Map<String, String> NAMES = names();

  /** Names that say nothing without a country. */
  private static final Map<String, String> BY_COUNTRY = byCountry();

  private Currencies() {}

  /** The currency of the sign or code here, or null without a step. */
  static String sign(Words words) {
    String word = words.here();
    if (words.ahead(1).equals("$") && DOLLARS.containsKey(word)) {
      words.next();
      words.next();
      return DOLLARS.get(word);
    }
    if (CODES.contains(word)) {
      words.next();
      words.take("$", "€", "£");
      return word.toUpperCase(java.util.Locale.ROOT);
    }
    String code = SIGNS.get(word);
    if (code != null) {
      words.next();
    }
    return code;
  }

  /** The currency of the name here ("Australian dollars"), or null without a step. */
  static String name(Words words) {
    String here = singular(words.here());
    String pair = BY_COUNTRY.get(here + " " + singular(words.ahead(1)));
    if (pair != null) {
      words.next();
      words.next();
      return pair;
    }
    if (words.here().equals("u")
        || words.here().equals("united")
        || words.here().equals("new")
        || words.here().equals("hong")
        || words.here().equals("south")
        || words.here().equals("saudi")) {
      String three = BY_COUNTRY.get(here + " " + words.ahead(1) + " " + singular(words.ahead(2)));
      words.goTo(three == null ? words.place() : words.place() + 3);
      return three;
    }
    String code = NAMES.get(here);
    if (code != null) {
      words.next();
      words.take("sterling");
    }
    return code;
  }

  /** A hundredth of a currency here: steps over "US cents"; null without a step. */
  static BigDecimal small(Words words) {
    int ahead = words.here().equals("us") ? 1 : 0;
    return smallCode(words.ahead(ahead)) == null ? null : BigDecimal.ONE;
  }

  static String smallOf(Words words) {
    words.take("us");
    return smallCode(words.next());
  }

  private static String smallCode(String word) {
    return switch (word) {
      case "cent", "cents", "¢" -> "USD";
      case "pence", "p", "penny" -> "GBP";
      case "kopecks", "kopeck", "kopeks" -> "RUB";
      case "paise" -> "INR";
      default -> null;
    };
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Map<String, String> names() {
    String pairs =
        "dollar USD buck USD pound GBP quid GBP euro EUR yen JPY yuan CNY renminbi CNY ruble RUB"
            + " rouble RUB rupee INR won KRW rand ZAR real BRL reai BRL shekel ILS lira TRY baht"
            + " THB zloty PLN złoty PLN forint HUF hryvnia UAH naira NGN ringgit MYR rupiah IDR"
            + " dong VND taka BDT riyal SAR rial IRR franc CHF peso MXN dirham AED cedi GHS bitcoin"
            + " XBT koruna CZK tenge KZT afghani AFN birr ETB bolivar VES bolívar VES";
    return table(pairs);
  }

  private static Map<String, String> byCountry() {
    String pairs =
        "us_dollar USD american_dollar USD u_s_dollar USD united_states_dollar USD"
            + " australian_dollar AUD canadian_dollar CAD new_zealand_dollar NZD hong_kong_dollar"
            + " HKD hk_dollar HKD singapore_dollar SGD singaporean_dollar SGD taiwan_dollar TWD"
            + " zimbabwean_dollar ZWL jamaican_dollar JMD british_pound GBP egyptian_pound EGP"
            + " lebanese_pound LBP syrian_pound SYP sudanese_pound SDG pakistani_rupee PKR"
            + " indian_rupee INR sri_lankan_rupee LKR nepalese_rupee NPR nepali_rupee NPR"
            + " mauritian_rupee MUR indonesian_rupiah IDR iranian_rial IRR omani_rial OMR"
            + " yemeni_rial YER qatari_riyal QAR saudi_riyal SAR saudi_arabian_riyal SAR"
            + " kuwaiti_dinar KWD iraqi_dinar IQD jordanian_dinar JOD algerian_dinar DZD"
            + " serbian_dinar RSD libyan_dinar LYD tunisian_dinar TND bahraini_dinar BHD"
            + " uae_dirham AED emirati_dirham AED moroccan_dirham MAD swiss_franc CHF"
            + " cfa_franc XOF mexican_peso MXN argentine_peso ARS argentinian_peso ARS"
            + " chilean_peso CLP colombian_peso COP philippine_peso PHP cuban_peso CUP"
            + " swedish_krona SEK swedish_kronor SEK norwegian_krone NOK norwegian_kroner NOK"
            + " danish_krone DKK danish_kroner DKK icelandic_krona ISK czech_koruna CZK"
            + " south_korean_won KRW south_african_rand ZAR north_korean_won KPW"
            + " brazilian_real BRL turkish_lira TRY israeli_shekel ILS israeli_new_shekel ILS"
            + " russian_ruble RUB russian_rouble RUB belarusian_ruble BYN japanese_yen JPY"
            + " chinese_yuan CNY kenyan_shilling KES ugandan_shilling UGX tanzanian_shilling TZS"
            + " somali_shilling SOS";
    Map<String, String> table = new HashMap<>();
    table(pairs).forEach((name, code) -> table.put(name.replace('_', ' '), code));
    return Map.copyOf(table);
  }

  private static Map<String, String> table(String pairs) {
    Map<String, String> table = new HashMap<>();
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i], words[i + 1]);
    }
    return table;
  }
}
