package dev.lede.nlp.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell of speech, by their forms. */
final class CueWords {
  private static final String SAY =
      """
      say=said tell=told write=wrote,written read add admit advise affirm agree allege
      announce answer argue ask assert assure attest aver blog=blogged boast brag=bragged
      caution chime claim clarify comment complain concede conclude concur=concurred confess
      confirm contend continue counter cry declare deny detail disclose elaborate email
      emphasise emphasize enquire estimate exclaim explain forecast gloat grumble highlight
      hint imply indicate inform inquire insist interject joke maintain mention message mumble
      murmur mutter note notify observe opine order phone plead pledge point preach predict
      proclaim profess promise pronounce protest purport quip=quipped quote reaffirm reason
      reassure reckon reflect reiterate relate relay remark remind repeat reply report respond
      restate reveal roar scoff scream shout signal snap=snapped sneer specify speculate state
      stipulate stress suggest summarise summarize surmise swear=swore,sworn tease testify
      theorise theorize thunder tweet retweet underline underscore update vow wail warn
      whisper yell acknowledge conjecture postulate posit decree
      """;
  private static final String THINK =
      """
      think=thought mean=meant feel=felt guess muse recall remember wonder rule caption
      fear=feared believe hope question object thank praise beg=begged pray sing=sang,sung
      vent voice command demand speak=spoke,spoken request recommend propose instruct urge
      venture volunteer post mock sigh recount toast tout express laugh chant charge lament
      """;
  private static final String WEAK =
      """
      see=saw,seen want wish plan intend commit=committed aim seek=sought give=gave,given
      show=showed,shown list outline offer issue use invoke rate view expect prompt lead=led
      convey vote warrant go=went,gone share find=found hold=held consider compare discuss
      support attack encourage invite summon threaten pose finish celebrate
      """;
  private static final String JUDGE =
      """
      call describe label brand characterise characterize criticise criticize condemn denounce
      blast slam=slammed accuse blame cite decry deride dismiss hail laud applaud welcome
      commend credit defend dispute endorse deem regard reject refuse refute refer=referred
      portray paint peg=pegged term dub=dubbed attribute ridicule salute slate swipe
      tag=tagged oppose mourn apologise apologize bemoan challenge lambast lambaste lash liken
      chide chastise rebuke rebut=rebutted remonstrate advocate appeal express stigmatise
      vilify quote congratulate honor honour pan=panned decline warn conclude
      """;

  /** Words that stand for what somebody said; who said it is near by. */
  private static final Set<String> MESSAGES =
      Set.copyOf(
          List.of(
              ("statement statements letter letters tweet tweets post posts message messages email"
                      + " emails e-mail release announcement description report reports note memo"
                      + " speech remarks comment comments words reply response interview article"
                      + " editorial document documents sign signs banner banners placard placards"
                      + " message text caption opinion decree ruling order judgment judgement verdict"
                      + " dissent lawsuit suit brief transcript memorandum resolution video motto"
                      + " petition complaint blog warning notice answer")
                  .split(" ")));

  /** Verbs whose passive subject is the one that speaks: "was quoted as saying". */
  private static final Set<String> PASSIVE_SPEAKER = Set.of("quoted", "reported", "heard", "cited");

  private static final Map<String, Cue.Kind> FORMS = new HashMap<>();

  static {
    add(WEAK, Cue.Kind.WEAK);
    add(JUDGE, Cue.Kind.JUDGE);
    add(THINK, Cue.Kind.THINK);
    add(SAY, Cue.Kind.SAY);
  }

  private CueWords() {}

  private static void add(String words, Cue.Kind kind) {
    for (String word : words.trim().split("\\s+")) {
      String[] parts = word.split("=", 2);
      String base = parts[0];
      boolean last = parts.length == 2;
      String doubled =
          last && parts[1].endsWith("ed") && parts[1].length() == base.length() + 3
              ? base + base.charAt(base.length() - 1)
              : base;
      List<String> past = last ? List.of(parts[1].split(",")) : List.of(past(base));
      past.forEach(form -> FORMS.put(form, kind));
      FORMS.put(base, kind);
      FORMS.put(third(base), kind);
      FORMS.put(
          (doubled.endsWith("e") ? base.substring(0, base.length() - 1) : doubled) + "ing", kind);
    }
  }

  private static String past(String base) {
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.equals("read") ? base : base + (base.endsWith("e") ? "d" : "ed");
  }

  private static String third(String base) {
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hiss || base.equals("go") ? "es" : "s");
  }

  /** What a verb form does with words, or null when it does nothing. */
  static Cue.Kind kind(String form) {
    return FORMS.get(form);
  }

  static boolean isMessage(String form) {
    return MESSAGES.contains(form);
  }

  static boolean isPassiveSpeaker(String form) {
    return PASSIVE_SPEAKER.contains(form);
  }
}
